package org.attest.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The licences of what we publish, by their IRIs. */
public final class Licences {
    /** Creative Commons Attribution 4.0 International: the licence of the ontology and of our own data. */
    public static final Node CC_BY = NodeFactory.createURI("https://creativecommons.org/licenses/by/4.0/");

    private Licences() {}
}
