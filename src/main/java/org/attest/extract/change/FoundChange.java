package org.attest.extract.change;

import java.util.List;
import org.attest.claim.Direction;
import org.attest.extract.proposal.Figure;
import org.attest.extract.proposal.Proposal;
import org.attest.text.Passage;

/**
 * A change found in a sentence. Ends are indexes of tokens, the second exclusive.
 *
 * @param first first word of the expression of change
 * @param numbers what no other proposal may use; the word of change when no number is printed
 * @param subjectEnd after the phrase that says what moved, where it stands before
 * @param object where the phrase begins that says what moved, when it stands after; -1 when it stands before
 */
record FoundChange(
        int first,
        int end,
        List<Passage> numbers,
        Direction direction,
        Proposal.Measure measure,
        Figure figure,
        int subjectEnd,
        int object) {
    FoundChange {
        numbers = List.copyOf(numbers);
        if (first >= end || numbers.isEmpty()) {
            throw new IllegalArgumentException("an empty change");
        }
    }
}
