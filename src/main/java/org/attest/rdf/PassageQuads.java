package org.attest.rdf;

import java.util.Collection;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.attest.text.Passage;
import org.attest.text.SourceText;

/**
 * Passages after the Web Annotation Data Model: a position selector and a quote selector, because they fail differently
 * when a text changes.
 */
record PassageQuads(Graph graph, Node document, SourceText text) {
    /** Code points kept before and after a quote. */
    private static final int CONTEXT = 32;

    /**
     * The passage of an owner, named after it.
     *
     * @param claims the claims whose evidence the passage is
     */
    void write(Node owner, Passage passage, Collection<Node> claims) {
        graph.add(owner, AtProperty.HAS_PASSAGE, describe(owner.getURI(), passage, claims));
    }

    /**
     * A passage whose parts are named after an IRI.
     *
     * @param claims the claims whose evidence the passage is
     */
    Node describe(String iri, Passage passage, Collection<Node> claims) {
        Node node = NodeFactory.createURI(iri + "-passage");
        Node position = NodeFactory.createURI(iri + "-position");
        Node quotation = NodeFactory.createURI(iri + "-quotation");
        graph.type(node, AtClass.PASSAGE);
        graph.add(node, OA.hasSource.asNode(), document);
        graph.add(node, OA.hasSelector.asNode(), position);
        graph.add(node, OA.hasSelector.asNode(), quotation);
        graph.type(position, OA.TextPositionSelector.asNode());
        graph.offset(position, OA.start.asNode(), passage.start());
        graph.offset(position, OA.end.asNode(), passage.end());
        graph.type(quotation, OA.TextQuoteSelector.asNode());
        graph.text(quotation, OA.exact.asNode(), passage.quote());
        // Blank surroundings tell nothing, and RDF/XML would lose them.
        String before = text.before(passage.start(), CONTEXT);
        String after = text.after(passage.end(), CONTEXT);
        graph.text(quotation, OA.prefix.asNode(), before.isBlank() ? null : before);
        graph.text(quotation, OA.suffix.asNode(), after.isBlank() ? null : after);
        for (Node claim : claims) {
            graph.add(node, AtProperty.PART_OF_CLAIM, claim);
            graph.add(position, AtProperty.PART_OF_CLAIM, claim);
            graph.add(quotation, AtProperty.PART_OF_CLAIM, claim);
        }
        return node;
    }
}
