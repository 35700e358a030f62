package org.attest.extract.holder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The word lists by which holders are told, read once from the resources of this package. */
final class Words {
    private static final Map<String, Set<VerbSort>> VERBS = verbs();
    private static final Map<String, Set<String>> CLASSES = classes();
    private static final Map<String, Set<String>> LISTS = Map.of(
            "roles", list("roles.txt"),
            "bodies", list("bodies.txt"),
            "outlets", list("outlets.txt"),
            "publications", list("publications.txt"),
            "titles", list("titles.txt"),
            "stops", list("stops.txt"));

    private Words() {}

    /** How a form ascribes; empty when it is none of the verbs. */
    static Set<VerbSort> verb(String lower) {
        return VERBS.getOrDefault(lower, Set.of());
    }

    /** Whether a lower-case word is of a closed class. */
    static boolean is(String className, String lower) {
        return Objects.requireNonNull(CLASSES.get(className), className).contains(lower);
    }

    static boolean isStop(String lower) {
        return listed("stops", lower);
    }

    /** Whether a word, in the singular or plural, is of a list; a possessive ending does not matter. */
    static boolean named(String list, String word) {
        String lower = bare(word).toLowerCase(Locale.ROOT);
        if (listed(list, lower)) {
            return true;
        }
        if (lower.endsWith("men")) {
            return listed(list, lower.substring(0, lower.length() - 3) + "man");
        }
        if (lower.endsWith("ies")) {
            return listed(list, lower.substring(0, lower.length() - 3) + "y");
        }
        return (lower.endsWith("s") && listed(list, lower.substring(0, lower.length() - 1)))
                || (lower.endsWith("es") && listed(list, lower.substring(0, lower.length() - 2)));
    }

    static boolean isTitle(String word) {
        return listed("titles", word);
    }

    /** The word without a possessive ending. */
    static String bare(String word) {
        return word.endsWith("’s") || word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }

    static boolean isPossessive(String word) {
        return word.endsWith("’s") || word.endsWith("'s");
    }

    private static boolean listed(String list, String word) {
        return Objects.requireNonNull(LISTS.get(list), list).contains(word);
    }

    private static Map<String, Set<VerbSort>> verbs() {
        Map<String, Set<VerbSort>> verbs = new HashMap<>();
        for (String line : lines("verbs.tsv")) {
            String[] cells = line.split("\t", -1);
            for (String form : cells[1].split(" ", -1)) {
                verbs.computeIfAbsent(form, f -> new HashSet<>())
                        .add(VerbSort.valueOf(cells[0].toUpperCase(Locale.ROOT)));
            }
        }
        return Map.copyOf(verbs);
    }

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (String line : lines("functions.tsv")) {
            String[] cells = line.split("\t", -1);
            classes.put(cells[0], Set.of(cells[1].split(" ", -1)));
        }
        return Map.copyOf(classes);
    }

    private static Set<String> list(String file) {
        Set<String> words = new HashSet<>();
        lines(file).forEach(line -> words.addAll(List.of(line.split(" "))));
        return Set.copyOf(words);
    }

    private static List<String> lines(String file) {
        try (InputStream in = Words.class.getResourceAsStream(file);
                BufferedReader reader = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
