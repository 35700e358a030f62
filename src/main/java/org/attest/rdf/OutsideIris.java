package org.attest.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** IRIs that are not ours to make: addresses of servers, terms of other vocabularies, what a client names. */
public final class OutsideIris {
    private OutsideIris() {}

    /** The node of an IRI as somebody else wrote it. */
    public static Node of(String iri) {
        return NodeFactory.createURI(iri);
    }
}
