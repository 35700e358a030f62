package org.attest.text;

import java.util.Optional;

/** The stretch of a text that comes nearest to a quote which does not stand in it: for advice, never for anchoring. */
final class NearestText {
    private final SourceText text;
    private final FoldedText folded;

    NearestText(SourceText text) {
        this.text = text;
        this.folded = new FoldedText(text.toString());
    }

    /** The first passage equal to the quote once both are folded. */
    Optional<Passage> folded(String quote) {
        FoldedText wanted = new FoldedText(quote);
        int start = wanted.length() == 0 ? -1 : folded.indexOf(wanted);
        return start < 0 ? Optional.empty() : Optional.of(passage(start, start + wanted.length()));
    }

    /**
     * The passage with the smallest edit distance to the quote, when at most two fifths of the quote's letters differ.
     * Approximate matching after Sellers (1980): a column of edit distances is carried along the text, each with the
     * start of its best match.
     */
    Optional<Passage> approximate(String quote) {
        FoldedText wanted = new FoldedText(quote);
        int last = wanted.length();
        int[] cost = new int[last + 1];
        int[] from = new int[last + 1];
        for (int i = 0; i <= last; i++) {
            cost[i] = i;
        }
        int best = Integer.MAX_VALUE;
        int bestFrom = 0;
        int bestTo = 0;
        for (int at = 0; at < folded.length(); at++) {
            int diagonalCost = cost[0];
            int diagonalFrom = from[0];
            from[0] = at + 1;
            for (int i = 1; i <= last; i++) {
                int substituted = diagonalCost + (folded.point(at) == wanted.point(i - 1) ? 0 : 1);
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
            // Of equally near ones that of the quote's own length: a changed last letter is not a missing one.
            int misfit = Math.abs(at + 1 - from[last] - last);
            boolean fitsBetter = cost[last] == best && misfit < Math.abs(bestTo - bestFrom - last);
            if (cost[last] < best || fitsBetter) {
                best = cost[last];
                bestFrom = from[last];
                bestTo = at + 1;
            }
        }
        boolean near = best * 5 <= last * 2 && bestTo > bestFrom;
        return near ? Optional.of(passage(bestFrom, bestTo)) : Optional.empty();
    }

    /** The passage between two folded characters. */
    private Passage passage(int from, int to) {
        return text.passage(folded.origin(from), folded.origin(to));
    }
}
