package org.attest.query.reconcile;

import java.util.List;

/**
 * A thing that may be meant.
 *
 * @param score from 0 to 100; 100 when a name is the same but for capitals
 * @param match whether nothing else fits as well, so that it may be taken without looking
 * @param alias the name that matched
 * @param use how that name is used
 * @param printings which documents print that name in the words of a claim
 * @param agreeing the properties whose values agree with those given
 */
public record Candidate(
        Entity entity,
        double score,
        boolean match,
        String alias,
        String use,
        List<Printing> printings,
        List<String> agreeing) {
    /** From here on a name is the same, but for how it is written. */
    static final double SAME = 90;

    public Candidate {
        printings = List.copyOf(printings);
        agreeing = List.copyOf(agreeing);
    }

    Candidate decided(boolean matches, List<Printing> printed) {
        return new Candidate(entity, score, matches, alias, use, printed, agreeing);
    }
}
