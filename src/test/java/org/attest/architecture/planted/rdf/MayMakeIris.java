package org.attest.architecture.planted.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Planted beside the faults: the right room, so that no rule complains. */
public final class MayMakeIris {
    public Node iri() {
        return NodeFactory.createURI("http://example.org/a");
    }
}
