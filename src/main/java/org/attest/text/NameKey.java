package org.attest.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The form in which names are compared: romanised Arabic is written in many ways, and people type none of the marks.
 *
 * <p>Compatibility forms are unfolded; combining marks, apostrophes, ʿayn and hamza, hyphens and the article {@code al-}
 * dropped; a final {@code -ah} counts as {@code -a}; case and runs of space do not matter.
 */
public record NameKey(String text) {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}‘’'`´ʿʾʼʻ]");
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}\\p{N}])al[- ](?=\\p{L})");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The key of a name. */
    public static NameKey of(String name) {
        String plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        String lower = ARTICLE.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("");
        String words = BREAKS.matcher(lower.replace("-", "")).replaceAll(" ").strip();
        return new NameKey(Arrays.stream(words.split(" "))
                .map(w -> w.length() > 3 && w.endsWith("ah") ? w.substring(0, w.length() - 1) : w)
                .collect(Collectors.joining(" ")));
    }

    /** Whether every word of the other key begins a word of this one. */
    public boolean covers(NameKey sought) {
        String[] here = text.split(" ");
        return Arrays.stream(sought.text.split(" "))
                .allMatch(word -> Arrays.stream(here).anyMatch(h -> h.startsWith(word)));
    }
}
