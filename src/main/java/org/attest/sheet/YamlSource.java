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
    public YamlSource(String file, String text) {
        this(file, text, text.lines().toList());
    }

    /** A line by its 0-based number; empty past the end. */
    public String line(int number) {
        return number < lines.size() ? lines.get(number) : "";
    }
}
