package org.attest.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
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

    /** Edit distance in UTF-16 units, letter case ignored; two neighbours that changed places count as one slip. */
    public static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                } else {
                    int substituted = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    cost[i][j] = Math.min(substituted, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                    boolean swapped =
                            i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                    if (swapped) {
                        cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                    }
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
