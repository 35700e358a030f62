package org.attest.extract.judgement;

import org.attest.extract.proposal.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A word of likelihood and what it is said of. All numbers are indexes of tokens, ends exclusive.
 *
 * @param first first word of the wording: its degree or negation, where it has one
 * @param chance in percent; null when none is printed
 */
record FoundWording(
        int first,
        int end,
        int clauseFirst,
        int clauseEnd,
        @Nullable Figure chance) {
    FoundWording {
        if (first >= end || clauseFirst >= clauseEnd) {
            throw new IllegalArgumentException("an empty wording or clause");
        }
    }
}
