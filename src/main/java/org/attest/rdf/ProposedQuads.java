package org.attest.rdf;

import org.apache.jena.graph.Node;
import org.attest.claim.Proposed;
import org.jspecify.annotations.Nullable;

/** That a rule proposed a claim or a citation, and that nobody has looked at it. */
final class ProposedQuads {
    private ProposedQuads() {}

    static void write(Graph graph, Node node, @Nullable Proposed proposed) {
        if (proposed != null) {
            graph.text(node, AtProperty.PROPOSED_BY, proposed.by());
            graph.number(node, AtProperty.RULE_PRECISION, proposed.precision());
            graph.add(node, AtProperty.REVIEW_STATUS, Iris.concept("review-status", "proposed"));
        }
    }
}
