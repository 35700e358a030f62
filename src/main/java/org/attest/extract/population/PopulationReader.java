package org.attest.extract.population;

import java.util.Optional;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.reading.Sentence;

/** Reads what is counted: the noun phrase beside a number, with group, origin and place. */
public final class PopulationReader {
    private final Gazetteer gazetteer;

    public PopulationReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The phrase that follows an offset, as in <i>3,000 foreign fighters from Tunisia</i>. */
    public Optional<FoundCounted> after(Sentence sentence, int offset) {
        return Optional.empty();
    }

    /** The phrase that ends before an offset, as in <i>the number of fighters in Syria rose by 14 percent</i>. */
    public Optional<FoundCounted> before(Sentence sentence, int offset) {
        return Optional.empty();
    }

    Gazetteer gazetteer() {
        return gazetteer;
    }
}
