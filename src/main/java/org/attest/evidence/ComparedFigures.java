package org.attest.evidence;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.attest.query.Endpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * What comparisons and topics are made from. No rule gives them: they are worked out from the figures on a topic, as {@code
 * comparison.md} says.
 *
 * @param endpoint the store
 */
record ComparedFigures(Endpoint endpoint) {
    static final String NAME = "comparison";
    static final String SUMMARY = "Sets the figures on one topic beside each other, pair by pair";

    private static final String FIGURES = """
            SELECT DISTINCT ?claim ?estimate
            WHERE {
              { %1$s at:compares ?estimate }
              UNION
              { ?estimate at:onTopic %1$s . ?estimate a at:QuantityEstimate }
              UNION
              { %1$s at:onTopic ?topic ; at:partOfClaim ?claim BIND(%1$s AS ?estimate) }
              ?estimate at:partOfClaim ?claim .
            }
            ORDER BY ?claim ?estimate
            """;

    /** The statements that give the figures; none for a subject that is neither compared nor a comparison. */
    List<Triple> of(Node subject) {
        if (!subject.isURI()) {
            return List.of();
        }
        String query = FIGURES.formatted(NodeFmtLib.strNT(subject));
        return endpoint.rows(new QueryReader(new Prefixes(Base.DEFAULT)).read("explain", query)).rows().stream()
                .map(row -> Triple.create(row.get("claim"), AtProperty.HAS_QUANTITY, row.get("estimate")))
                .toList();
    }
}
