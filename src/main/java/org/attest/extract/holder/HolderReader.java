package org.attest.extract.holder;

import java.util.List;
import org.attest.extract.proposal.Holder;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;

/** Tells who is said to hold what a stretch of a sentence says. */
public final class HolderReader {
    /** The holders, by the words of the sentence or of the one it goes on from; empty when it is the author. */
    public List<Holder> of(Reading reading, Sentence sentence, int from, int to) {
        return List.of();
    }
}
