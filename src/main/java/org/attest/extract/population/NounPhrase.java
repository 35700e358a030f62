package org.attest.extract.population;

import java.util.List;
import org.attest.extract.proposal.NamedPlace;

/**
 * A counted noun with what stands before it.
 *
 * @param from index of its first token
 * @param to index after its last
 * @param phrase the words without adjectives of nationality
 * @param origins where the adjectives say that people come from
 * @param places where a name of a place before the noun says they are
 */
record NounPhrase(
        int from, int to, CountedNoun noun, String phrase, List<NamedPlace> origins, List<NamedPlace> places) {
    NounPhrase {
        origins = List.copyOf(origins);
        places = List.copyOf(places);
    }
}
