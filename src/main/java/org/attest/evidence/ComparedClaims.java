package org.attest.evidence;

import org.apache.jena.graph.Node;

/**
 * How the figures of two claims compare.
 *
 * @param comparison an IRI
 * @param classified the class of the comparison, an IRI
 */
public record ComparedClaims(Node one, Node other, Node comparison, Node classified) {
    /** The name of the class. */
    public String name() {
        return classified.getURI().replaceFirst("^.*/", "");
    }
}
