package org.attest.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.attest.claim.Citation;
import org.attest.claim.Claim;
import org.attest.claim.ThingId;
import org.jspecify.annotations.Nullable;

/** Citation acts: every reference in a text is a node of its own, with its passage and what it stands for. */
record CitationQuads(Graph graph, ClaimNames names, PassageQuads passages, List<Claim> claims) {
    /**
     * Writes one citation.
     *
     * @param cited the publication it cites, resolved through what it refers back to; null when that is open
     */
    void write(Citation citation, @Nullable ThingId cited) {
        Node node = names.citation(citation);
        List<Node> citing = claims.stream()
                .filter(claim -> claim.cites().contains(citation.id()))
                .map(names::claim)
                .toList();
        graph.type(node, AtClass.CITATION_ACT);
        graph.add(node, ReusedTerms.CITO_HAS_CITING_ENTITY, names.document());
        if (cited != null) {
            graph.add(node, ReusedTerms.CITO_HAS_CITED_ENTITY, names.thing(cited));
        }
        graph.add(
                node,
                AtProperty.CITATION_FORM,
                Iris.concept("citation-form", citation.form().concept()));
        if (citation.refersBackTo() != null) {
            graph.add(node, AtProperty.REFERS_BACK_TO, antecedent(citation.refersBackTo()));
        }
        citation.mayReferBackTo().forEach(id -> graph.add(node, AtProperty.MAY_REFER_BACK_TO, antecedent(id)));
        ProposedQuads.write(graph, node, citation.proposed());
        graph.text(node, DCTerms.identifier.asNode(), citation.id());
        graph.text(node, ReusedTerms.BIBO_LOCATOR, citation.locator());
        graph.text(node, SKOS.note.asNode(), citation.note(), "en");
        citing.forEach(claim -> graph.add(node, AtProperty.PART_OF_CLAIM, claim));
        passages.write(node, citation.passage(), citing);
    }

    private Node antecedent(String id) {
        return names.citation(names.citationNamed(id));
    }
}
