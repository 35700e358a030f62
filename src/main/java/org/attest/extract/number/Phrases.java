package org.attest.extract.number;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Lists of words and phrases that ship with the package: one a line, remarks after {@code #}. */
final class Phrases {
    private Phrases() {}

    static List<String> lines(String resource) {
        InputStream in = Phrases.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing list " + resource);
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An alternation of the phrases, longest first, to be put into a larger pattern. A space stands for one or two. */
    static String anyOf(List<String> phrases) {
        return phrases.stream()
                .map(String::strip)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(phrase -> Pattern.quote(phrase).replace(" ", "\\E {1,2}\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    static String anyIn(String resource) {
        return anyOf(lines(resource));
    }
}
