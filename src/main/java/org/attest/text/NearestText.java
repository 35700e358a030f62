package org.attest.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Optional;

/** The stretch of a text that comes nearest to a quote which does not stand in it: for advice, never for anchoring. */
final class NearestText {
    private final SourceText text;
    private final int[] folded;

    NearestText(SourceText text) {
        this.text = text;
        this.folded = text.toString().codePoints().map(NearestText::fold).toArray();
    }

    /** The first passage equal to the quote once letter case, kinds of space, quotation mark and dash are folded. */
    Optional<Passage> folded(String quote) {
        int[] wanted = quote.codePoints().map(NearestText::fold).toArray();
        for (int start = 0; start + wanted.length <= folded.length; start++) {
            if (Arrays.equals(folded, start, start + wanted.length, wanted, 0, wanted.length)) {
                return Optional.of(text.passage(start, start + wanted.length));
            }
        }
        return Optional.empty();
    }

    /**
     * The passage with the smallest edit distance to the quote, when at most two fifths of the quote's letters differ.
     * Approximate matching after Sellers (1980): a column of edit distances is carried along the text, each with the
     * start of its best match.
     */
    Optional<Passage> approximate(String quote) {
        int[] wanted = quote.codePoints().map(NearestText::fold).toArray();
        int[] cost = new int[wanted.length + 1];
        int[] from = new int[wanted.length + 1];
        for (int i = 0; i <= wanted.length; i++) {
            cost[i] = i;
        }
        int best = Integer.MAX_VALUE;
        int bestFrom = 0;
        int bestTo = 0;
        for (int at = 0; at < folded.length; at++) {
            int diagonalCost = cost[0];
            int diagonalFrom = from[0];
            from[0] = at + 1;
            for (int i = 1; i <= wanted.length; i++) {
                int substituted = diagonalCost + (folded[at] == wanted[i - 1] ? 0 : 1);
                int substitutedFrom = i == 1 ? at : diagonalFrom;
                diagonalCost = cost[i];
                diagonalFrom = from[i];
                int skipped = Math.min(cost[i], cost[i - 1]) + 1;
                if (substituted <= skipped) {
                    cost[i] = substituted;
                    from[i] = substitutedFrom;
                } else {
                    from[i] = cost[i] <= cost[i - 1] ? from[i] : from[i - 1];
                    cost[i] = skipped;
                }
            }
            if (cost[wanted.length] < best) {
                best = cost[wanted.length];
                bestFrom = from[wanted.length];
                bestTo = at + 1;
            }
        }
        boolean near = best * 5 <= wanted.length * 2 && bestTo > bestFrom;
        return near ? Optional.of(text.passage(bestFrom, bestTo)) : Optional.empty();
    }

    private static int fold(int point) {
        return switch (point) {
            case '“', '”', '„', '«', '»', '‘', '’', '‚', '\'', '`', '´' -> '"';
            case '–', '—', '‐', '‑', '−' -> '-';
            default -> UCharacter.isUWhiteSpace(point) ? ' ' : base(UCharacter.toLowerCase(point));
        };
    }

    /** The letter without its accents, when its decomposition begins with one. */
    private static int base(int point) {
        String decomposed = Normalizer2.getNFKDInstance().getDecomposition(point);
        return decomposed == null ? point : decomposed.codePointAt(0);
    }
}
