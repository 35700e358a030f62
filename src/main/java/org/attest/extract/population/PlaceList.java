package org.attest.extract.population;

import java.util.List;
import org.attest.extract.proposal.NamedPlace;

/**
 * Places named one after the other.
 *
 * @param to index after the last token
 */
record PlaceList(List<NamedPlace> places, int to) {
    PlaceList {
        places = List.copyOf(places);
    }
}
