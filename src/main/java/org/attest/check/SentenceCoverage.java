package org.attest.check;

import java.util.List;
import org.attest.text.Mention;
import org.attest.text.Passage;

/**
 * What is recorded of one sentence.
 *
 * @param open what nothing recorded accounts for
 * @param claims number of claims whose passage shares characters with the sentence
 * @param citations the same of citations
 * @param reason why nothing is claimed in it, when the sheet says so; empty otherwise
 */
public record SentenceCoverage(
        Passage sentence, State state, List<Mention> open, int claims, int citations, String reason) {
    /** How a sentence stands. */
    public enum State {
        /** Everything in it is accounted for by claims and citations. */
        COVERED,
        /** The sheet says that nothing is claimed in it. */
        NOTHING_CLAIMED,
        /** Something in it is not accounted for. */
        OPEN
    }

    public SentenceCoverage {
        open = List.copyOf(open);
    }
}
