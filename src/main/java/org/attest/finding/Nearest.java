package org.attest.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The known name that is nearest to an unknown one, for advice such as <i>did you mean …?</i> */
public final class Nearest {
    private Nearest() {}

    /**
     * The known name with the smallest edit distance, if it is near enough to be a slip of the keyboard (at most a
     * third of the letters differ, or two, but never all of them). Ties go to the alphabetically first.
     */
    public static Optional<String> to(String unknown, Collection<String> known) {
        int limit = Math.min(Math.max(2, unknown.length() / 3), unknown.length() - 1);
        return known.stream()
                .filter(k -> Math.abs(k.length() - unknown.length()) <= limit)
                .filter(k -> distance(unknown, k) <= limit)
                .min(Comparator.<String>comparingInt(k -> distance(unknown, k))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Levenshtein distance in UTF-16 units, letter case ignored. */
    public static int distance(String one, String other) {
        String a = one.toLowerCase(java.util.Locale.ROOT);
        String b = other.toLowerCase(java.util.Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(row[j - 1], above) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
