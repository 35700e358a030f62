package org.attest.query;

import org.apache.jena.graph.Node;
import org.attest.finding.Place;

/** Finds the one thing that somebody means by a name. */
@FunctionalInterface
public interface NameLookup {
    /**
     * The thing.
     *
     * @param place what findings are about
     * @param classes prefixed names of the classes allowed, separated by {@code |}; empty for any
     * @throws org.attest.finding.AttestException {@code PARAMETER_INVALID} or {@code PARAMETER_AMBIGUOUS}
     */
    Node resolve(Place place, String name, String classes);
}
