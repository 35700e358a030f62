package org.attest.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes our IRIs: {@code {base}{kind}/{slug}} for things and {@code {base}graph/…} for graphs.
 *
 * @param base where everything but terms and concepts lives
 */
public record Iris(Base base) {
    /** A thing, for example {@code place/tunisia}. */
    public Node thing(String kind, String slug) {
        return NodeFactory.createURI(base.iri() + kind + "/" + slug);
    }

    /** The thing that a path such as {@code place/tunisia} names below the base. */
    public Node relative(String path) {
        return NodeFactory.createURI(base.iri() + path);
    }

    /** A named graph: {@code reference}, {@code vocab}, {@code inferred}, {@code meta}, {@code doc/{slug}} … */
    public Node graph(String name) {
        return relative("graph/" + name);
    }

    /** A concept of one of our schemes, for example {@code bound/range}. Independent of the base. */
    public static Node concept(String scheme, String concept) {
        return NodeFactory.createURI(AtNamespace.VOCAB + scheme + "/" + concept);
    }
}
