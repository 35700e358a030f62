package org.attest.sheet;

import java.util.List;

/**
 * A YAML file as read.
 *
 * @param file path as shown to the user
 * @param text the whole file
 * @param lines its lines, without line breaks
 */
public record YamlSource(String file, String text, List<String> lines) {
    /** A file by its text, of which a byte order mark is no part. */
    public YamlSource(String file, String text) {
        this(file, unmarked(text), unmarked(text).lines().toList());
    }

    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** A line by its 0-based number; empty past the end. */
    public String line(int number) {
        return number < lines.size() ? lines.get(number) : "";
    }
}
