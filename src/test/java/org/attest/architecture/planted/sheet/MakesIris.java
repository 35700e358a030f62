package org.attest.architecture.planted.sheet;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;

/** Planted: two ways of making an IRI in the wrong room. */
public final class MakesIris {
    public Node first() {
        return NodeFactory.createURI("http://example.org/a");
    }

    public Resource second(Model model) {
        return model.createResource("http://example.org/b");
    }
}
