package org.attest.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.attest.claim.Attribution;
import org.attest.claim.Claim;
import org.attest.claim.ClaimLinks;
import org.attest.claim.DocumentClaims;
import org.attest.document.Stated;

/** Claims as quads: who prints each, who holds it, where it stands, what it says. */
final class ClaimQuads {
    private final Graph graph;
    private final ClaimNames names;
    private final PassageQuads passages;
    private final PropositionQuads propositions;
    private final DocumentClaims recorded;

    ClaimQuads(Iris iris, Graph graph, ClaimNames names, PassageQuads passages, DocumentClaims recorded) {
        this.graph = graph;
        this.names = names;
        this.passages = passages;
        this.propositions = new PropositionQuads(iris, graph, names, recorded.reference());
        this.recorded = recorded;
    }

    void write(Claim claim) {
        Node node = names.claim(claim);
        graph.type(
                node, NodeFactory.createURI(AtNamespace.NS + claim.proposition().type()));
        graph.add(node, AtProperty.PRINTED_IN, names.document());
        Stated<List<String>> authors = recorded.document().authors();
        if (authors != null) {
            authors.value().forEach(author -> graph.add(node, AtProperty.ASSERTED_BY, names.agent(author)));
        }
        graph.add(
                node,
                AtProperty.MODALITY,
                Iris.concept("modality", claim.modality().concept()));
        ProposedQuads.write(graph, node, claim.proposed());
        graph.text(node, AtProperty.HEDGE_WORDING, claim.wording());
        graph.text(node, DCTerms.identifier.asNode(), claim.id());
        graph.text(node, SKOS.note.asNode(), claim.note(), "en");
        graph.date(node, AtProperty.RECORDED_ON, recorded.recordedOn());
        if (recorded.recordedBy() != null) {
            graph.add(node, AtProperty.RECORDED_BY, names.thing(recorded.recordedBy()));
        }
        passages.write(node, claim.passage(), List.of(node));
        attributions(node, claim.heldBy());
        claim.cites().forEach(id -> graph.add(node, AtProperty.HAS_CITATION, names.citation(names.citationNamed(id))));
        links(node, claim.links());
        propositions.write(node, claim.proposition());
    }

    private void links(Node node, ClaimLinks links) {
        links.about().forEach(id -> graph.add(node, AtProperty.ABOUT, names.thing(id)));
        links.contrastsWith().forEach(id -> graph.add(node, AtProperty.CONTRASTS_WITH, names.claimNamed(id)));
        links.restates().forEach(id -> graph.add(node, AtProperty.RESTATES, names.claimNamed(id)));
        links.qualifiedBy().forEach(id -> graph.add(node, AtProperty.QUALIFIED_BY, names.claimNamed(id)));
    }

    private void attributions(Node claim, List<Attribution> heldBy) {
        int number = 0;
        for (Attribution attribution : heldBy) {
            number++;
            Node node = NodeFactory.createURI(claim.getURI() + "-attribution-" + number);
            graph.add(claim, AtProperty.HAS_ATTRIBUTION, node);
            graph.type(node, AtClass.ATTRIBUTION);
            graph.add(node, AtProperty.PART_OF_CLAIM, claim);
            graph.add(node, AtProperty.ASCRIBED_TO, names.thing(attribution.holder()));
            graph.add(
                    node,
                    AtProperty.ASCRIPTION_MODE,
                    Iris.concept("mode", attribution.mode().concept()));
            if (attribution.via() != null) {
                graph.add(node, AtProperty.ASCRIPTION_VIA, names.thing(attribution.via()));
            }
        }
    }
}
