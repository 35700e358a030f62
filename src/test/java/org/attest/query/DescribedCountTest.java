package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.system.Txn;
import org.attest.rdf.Base;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Over the shipped document, whose description the loader has written. */
@DisplayName("Counts of one pattern are taken from the description")
class DescribedCountTest {
    private static final List<String> COUNTED = List.of(
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
            "SELECT (COUNT(*) AS ?n) { ?s at:quote ?o }",
            "SELECT (COUNT(*) AS ?n) { ?s a ?class }",
            "SELECT (COUNT(*) AS ?n) { [] schema:sameAs [] }",
            "SELECT (COUNT(*) AS ?n) WHERE { ?c a at:Claim . }",
            "SELECT (COUNT(*) AS ?n) { ?d void:triples ?t }");

    private static final List<String> LEFT = List.of(
            "SELECT (COUNT(*) AS ?n) { ?s <urn:nobody-says-it> ?o }",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?s }",
            "SELECT (COUNT(*) AS ?n) { ?s at:contrastsWith ?s }",
            "SELECT (COUNT(DISTINCT ?s) AS ?n) { ?s ?p ?o }",
            "SELECT (COUNT(?s) AS ?n) { ?s ?p ?o }",
            "SELECT (COUNT(*) + 1 AS ?n) { ?s ?p ?o }",
            "SELECT (COUNT(*) AS ?n) { ?s at:quote ?o } GROUP BY ?s",
            "SELECT (COUNT(*) AS ?n) { ?s at:quote ?o . ?s at:low ?l }",
            "SELECT (COUNT(*) AS ?n) { ?s at:quote ?o FILTER(?s = ?o) }",
            "SELECT (COUNT(*) AS ?n) { ?s at:partOf+ ?o }",
            "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s at:quote ?o } }",
            "SELECT (COUNT(*) AS ?n) { ?s at:quote \"Tunisia (1500-3000)\" }",
            "SELECT (COUNT(*) AS ?n) FROM <https://w3id.org/attest/id/graph/vocab> { ?s ?p ?o }",
            "SELECT (COUNT(*) AS ?n) { ?s ?p ?o } HAVING (COUNT(*) > 1)",
            "ASK { ?s ?p ?o }");

    private final LocalEndpoint endpoint = Seed.endpoint();
    private final QueryReader reader = new QueryReader(Sample.PREFIXES);

    @Test
    @DisplayName("The number is the one that counting finds")
    void same() {
        for (String text : COUNTED) {
            Query query = reader.read("test", text);
            Query described = described(query);
            assertNotSame(query, described, text);
            assertEquals(number(query), number(described), text);
        }
    }

    @Test
    @DisplayName("Other queries stay as they are")
    void others() {
        for (String text : LEFT) {
            Query query = reader.read("test", text);
            assertSame(query, described(query), text);
        }
    }

    private Query described(Query query) {
        return Txn.calculateRead(
                endpoint.dataset(),
                () -> new DescribedCount(Base.DEFAULT)
                        .of(query, endpoint.dataset().asDatasetGraph()));
    }

    private long number(Query query) {
        return Txn.calculateRead(endpoint.dataset(), () -> {
            try (QueryExecution execution = QueryExecutionFactory.create(query, endpoint.dataset())) {
                return execution.execSelect().next().getLiteral("n").getLong();
            }
        });
    }
}
