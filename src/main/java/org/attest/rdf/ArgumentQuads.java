package org.attest.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.attest.claim.Argument;
import org.attest.claim.DocumentClaims;

/** Arguments: every step of reasoning is a node of its own, between claims of its document. */
record ArgumentQuads(Graph graph, ClaimNames names, DocumentClaims recorded) {
    void write(Argument argument) {
        Node node = names.argument(argument.id());
        graph.type(node, AtClass.ARGUMENT);
        graph.add(node, ReusedTerms.PROV_WAS_DERIVED_FROM, names.document());
        graph.text(node, DCTerms.identifier.asNode(), argument.id());
        if (argument.partOf() != null) {
            graph.add(node, AtProperty.PART_OF_ARGUMENT, names.argument(argument.partOf()));
        }
        if (argument.ordinal() != null) {
            graph.integer(node, AtProperty.ORDINAL, argument.ordinal());
        }
        graph.add(node, AtProperty.CONCLUSION, names.claimNamed(argument.conclusion()));
        argument.premises().forEach(id -> graph.add(node, AtProperty.PREMISE, names.claimNamed(id)));
        argument.qualifiedBy().forEach(id -> graph.add(node, AtProperty.QUALIFIED_BY, names.claimNamed(id)));
        graph.text(node, SKOS.note.asNode(), argument.note(), "en");
        graph.date(node, AtProperty.RECORDED_ON, recorded.recordedOn());
        if (recorded.recordedBy() != null) {
            graph.add(node, AtProperty.RECORDED_BY, names.thing(recorded.recordedBy()));
        }
    }
}
