package org.attest.review.measure;

import java.util.OptionalDouble;

/**
 * How many were right.
 *
 * @param right proposals that gold has too
 * @param proposed all proposals
 * @param gold all rows of gold
 */
public record Score(int right, int proposed, int gold) {
    public Score {
        if (right < 0 || right > proposed || right > gold) {
            throw new IllegalArgumentException("more are right than there are: " + right);
        }
    }

    /** The part of the proposals that is right; empty when nothing was proposed. */
    public OptionalDouble precision() {
        return share(right, proposed);
    }

    /** The part of gold that was proposed; empty when there is no gold. */
    public OptionalDouble recall() {
        return share(right, gold);
    }

    /** Harmonic mean of the two; empty when there is neither gold nor a proposal. */
    public OptionalDouble f1() {
        return share(2 * right, proposed + gold);
    }

    Score plus(Score other) {
        return new Score(right + other.right, proposed + other.proposed, gold + other.gold);
    }

    private static OptionalDouble share(int part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }
}
