package org.attest.extract.time;

import java.util.Optional;
import org.attest.document.Period;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;

/** Tells as of when a number is stated. */
public final class AsOfReader {
    /** The time of observation that the sentence gives for the number between two offsets; empty when it gives none. */
    public Optional<Period> asOf(Reading reading, Sentence sentence, int from, int to) {
        return Optional.empty();
    }
}
