package org.attest.query.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.Shipped;
import org.attest.query.Answer;
import org.attest.query.CannedQuery;
import org.attest.query.QueryCatalogue;
import org.attest.query.QueryReader;
import org.attest.query.Sample;
import org.attest.query.Seed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Canned queries as SHACL executables in the store")
class PublishedQueriesTest {
    private static final QueryCatalogue CATALOGUE =
            QueryCatalogue.of(Shipped.root().resolve("queries"));
    private static final String SIB = """
            PREFIX sh: <http://www.w3.org/ns/shacl#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX schema: <https://schema.org/>
            """;

    @Test
    @DisplayName("A client that knows SIB's form finds every query in the store, with question and keywords")
    void found() {
        Answer.Rows rows = rows(SIB + """
                SELECT ?query ?text (GROUP_CONCAT(?word) AS ?words) {
                  ?query a sh:SPARQLExecutable, sh:SPARQLSelectExecutable ; rdfs:comment ?comment ; sh:select ?text ; schema:keywords ?word
                } GROUP BY ?query ?text ORDER BY ?query
                """);
        assertEquals(
                CATALOGUE.queries().stream()
                        .map(query -> Sample.PREFIXES.base().iri() + "query/" + query.name())
                        .sorted()
                        .toList(),
                rows.rows().stream().map(row -> row.get("query").getURI()).toList());
    }

    @TestFactory
    @DisplayName(
            "What is shown runs as it is shown, in any tool, and gives the rows of its test at least when that takes no values")
    List<DynamicTest> runs() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Binding row : rows(SIB + "SELECT ?query ?text { ?query sh:select ?text } ORDER BY ?query")
                .rows()) {
            String text = row.get("text").getLiteralLexicalForm();
            String name = row.get("query").getURI().replaceFirst(".*/", "");
            CannedQuery canned = CATALOGUE.named(name);
            tests.add(DynamicTest.dynamicTest(name, () -> {
                assertFalse(text.contains("#+"), text);
                if (org.attest.query.ServiceTargets.of(QueryFactory.create(text))
                        .isEmpty()) {
                    Answer.Rows answer = Seed.endpoint().rows(QueryFactory.create(text));
                    int least = canned.header().test().args().isEmpty()
                            ? canned.header().test().minRows()
                            : 1;
                    assertTrue(answer.size() >= least, answer.size() + " rows");
                }
            }));
        }
        return tests;
    }

    @Test
    @DisplayName("Parameters say their name, type, whether they are needed, and which class a thing must have")
    void parameters() {
        Answer.Rows rows = rows(SIB + """
                SELECT ?name ?type ?least ?class {
                  <https://w3id.org/attest/id/query/estimates> sh:parameter ?p .
                  ?p a sh:Parameter ; sh:path ?path ; sh:name ?name ; sh:order ?order ; sh:minCount ?least .
                  OPTIONAL { ?p sh:datatype ?datatype } OPTIONAL { ?p sh:nodeKind ?kind } OPTIONAL { ?p sh:class ?class }
                  BIND(COALESCE(?datatype, ?kind) AS ?type)
                } ORDER BY ?order
                """);
        assertEquals(
                List.of("kind", "group", "place", "unit", "asOf", "lang", "propaganda"),
                rows.rows().stream().map(row -> text(row.get("name"))).toList());
        assertEquals(
                "http://www.w3.org/ns/shacl#IRI", rows.rows().get(1).get("type").getURI());
        assertEquals(
                "https://w3id.org/attest/ns#Actor",
                rows.rows().get(1).get("class").getURI());
        assertEquals(
                "http://www.w3.org/2001/XMLSchema#date",
                rows.rows().get(4).get("type").getURI());
        assertEquals("0", text(rows.rows().get(0).get("least")));
    }

    @Test
    @DisplayName("A server adds the endpoint that answers; nothing else differs")
    void target() {
        List<Quad> stored = PublishedQueries.of(CATALOGUE, Sample.PREFIXES);
        List<Quad> served = PublishedQueries.of(CATALOGUE, Sample.PREFIXES, "http://localhost/sparql");
        List<Quad> more = new ArrayList<>(served);
        more.removeAll(stored);
        assertEquals(CATALOGUE.queries().size(), more.size());
        more.forEach(quad ->
                assertEquals("https://schema.org/target", quad.getPredicate().getURI()));
    }

    private static String text(Node node) {
        return node.getLiteralLexicalForm();
    }

    private static Answer.Rows rows(String text) {
        return Seed.endpoint().rows(new QueryReader(Sample.PREFIXES).read("test", text));
    }
}
