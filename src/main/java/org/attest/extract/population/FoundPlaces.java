package org.attest.extract.population;

import java.util.List;
import org.attest.extract.proposal.NamedPlace;

/**
 * Places named one after the other. Offsets are UTF-16 units of the sentence's text.
 *
 * @param to after the last word
 */
public record FoundPlaces(List<NamedPlace> places, int to) {
    public FoundPlaces {
        places = List.copyOf(places);
    }
}
