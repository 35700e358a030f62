package org.attest.extract.gazetteer;

import java.util.List;
import java.util.Optional;
import org.attest.claim.Reference;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.reading.Sentence;

/** The places that can be told by name: countries, regions, areas and cities, with their adjectives. */
public final class Gazetteer {
    /** A gazetteer of the places of the reference data and of the shipped list of areas and cities. */
    public static Gazetteer of(Reference reference) {
        return new Gazetteer();
    }

    private Gazetteer() {}

    /** The places a sentence names, in order; the longest name wins. */
    public List<PlaceMention> in(Sentence sentence) {
        return List.of();
    }

    /** The place of exactly this name or adjective; empty when there is none, or several that nothing tells apart. */
    public Optional<NamedPlace> find(String name) {
        return Optional.empty();
    }
}
