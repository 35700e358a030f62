package org.attest.extract.population;

import java.util.List;
import org.attest.extract.proposal.NamedPlace;

/** Places named one after the other. Offsets are UTF-16 units of the sentence's text. */
public record FoundPlaces(int from, int to, List<NamedPlace> places) {
    public FoundPlaces {
        places = List.copyOf(places);
    }
}
