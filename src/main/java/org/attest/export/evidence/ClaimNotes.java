package org.attest.export.evidence;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDFS;
import org.attest.evidence.Backing;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Graph;

/**
 * What stands behind a claim as RDF: its words are the target of an annotation (Web Annotation Data Model, section 4.2), which it
 * is itself; whom it is ascribed to and what is cited for it in PROV-O; citations, flags and corrections under their own names.
 */
record ClaimNotes(Graph graph) {
    void of(Backing claim) {
        Node node = claim.claim();
        graph.type(node, OA.Annotation.asNode());
        graph.type(node, EvidenceGraph.prov("Entity"));
        Node target = part(node, "target");
        graph.add(node, OA.hasTarget.asNode(), target);
        graph.add(target, OA.hasSource.asNode(), claim.document());
        quote(target, claim.quote());
        Node position = part(target, "position");
        graph.add(target, OA.hasSelector.asNode(), position);
        graph.type(position, OA.TextPositionSelector.asNode());
        graph.offset(position, OA.start.asNode(), claim.start());
        graph.offset(position, OA.end.asNode(), claim.end());
        graph.text(node, AtProperty.BYLINE, claim.byline());
        claim.holders().forEach(holder -> graph.add(node, EvidenceGraph.prov("wasAttributedTo"), holder));
        claim.publications().forEach(work -> graph.add(node, EvidenceGraph.prov("wasDerivedFrom"), work));
        claim.citations().forEach(citation -> {
            graph.add(node, AtProperty.HAS_CITATION, citation.node());
            Node passage = part(citation.node(), "passage");
            graph.add(citation.node(), AtProperty.HAS_PASSAGE, passage);
            graph.add(passage, OA.hasSource.asNode(), claim.document());
            quote(passage, citation.words());
        });
        claim.flags().forEach(flag -> {
            graph.type(flag.node(), AtClass.QUALITY_FLAG);
            graph.add(flag.node(), OA.hasTarget.asNode(), node);
            graph.add(flag.node(), AtProperty.FLAG_TYPE, flag.kind());
            graph.text(flag.node(), RDFS.comment.asNode(), flag.words());
        });
        claim.corrections().forEach(correction -> {
            graph.type(correction.node(), AtClass.CORRECTION);
            graph.add(correction.node(), AtProperty.CORRECTS, node);
            graph.add(correction.node(), AtProperty.CORRECTS_PROPERTY, correction.kind());
            graph.text(correction.node(), RDFS.comment.asNode(), correction.words());
        });
    }

    private void quote(Node target, String text) {
        Node words = part(target, "words");
        graph.add(target, OA.hasSelector.asNode(), words);
        graph.type(words, OA.TextQuoteSelector.asNode());
        graph.text(words, OA.exact.asNode(), text);
    }

    /** A blank node for a part of something; the same each time, so that the same is written in the same order. */
    static Node part(Node whole, String name) {
        return NodeFactory.createBlankNode(whole + " " + name);
    }
}
