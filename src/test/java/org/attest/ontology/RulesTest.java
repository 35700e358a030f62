package org.attest.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.rdf.model.ModelFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RulesTest {
    private static final String PREFIXES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            """;

    /** {@code rules/NN-name.given.ttl} holds the facts, {@code NN-name.then.ttl} all that the rule makes of them. */
    @TestFactory
    Stream<DynamicTest> eachRuleGivesExactlyTheTriplesWrittenByHand() {
        return Shipped.rules().stream()
                .map(rule -> dynamicTest(Shipped.name(rule), () -> {
                    Path folder = Shipped.RESOURCES.resolve("rules");
                    Graph given = Shipped.graph(folder.resolve(Shipped.name(rule) + ".given.ttl"));
                    Graph then = Shipped.graph(folder.resolve(Shipped.name(rule) + ".then.ttl"));
                    assertEquals(lines(then), lines(run(rule, given)));
                }));
    }

    @Test
    void everyExampleBelongsToARule() {
        for (Path example : Shipped.files(Shipped.RESOURCES.resolve("rules"), ".ttl")) {
            String rule = example.getFileName().toString().replaceFirst("\\..*", "") + ".rq";
            assertTrue(Files.exists(Shipped.ONTOLOGY.resolve("rules").resolve(rule)), rule);
        }
    }

    @Test
    void everyThingHasExactlyOneLabelAndAtLeastOneName() {
        Graph loaded = materialised();
        assertEquals(List.of(), ask(loaded, """
                SELECT DISTINCT ?x {
                  VALUES ?class { at:Place at:Actor at:Publication at:Event at:Policy at:Population skos:Concept }
                  ?x a ?class .
                  OPTIONAL { SELECT ?x (COUNT(?l) AS ?n) { ?x at:label ?l } GROUP BY ?x }
                  FILTER (COALESCE(?n, 0) != 1)
                }"""));
        assertEquals(List.of(), ask(loaded, """
                SELECT DISTINCT ?x {
                  VALUES ?class { at:Place at:Actor at:Publication at:Event at:Policy skos:Concept }
                  ?x a ?class . FILTER NOT EXISTS { ?x at:name ?name }
                }"""));
    }

    @Test
    void everyClaimHasOneQuoteStartEndDocumentAndByline() {
        assertEquals(List.of(), ask(materialised(), """
                SELECT ?x {
                  ?x a at:Claim .
                  OPTIONAL { SELECT ?x (COUNT(*) AS ?n) {
                    ?x at:quote ?q ; at:start ?s ; at:end ?e ; at:inDocument ?d ; at:byline ?b } GROUP BY ?x }
                  FILTER (COALESCE(?n, 0) != 1)
                }"""));
    }

    @Test
    void anEverydayQuestionIsOneLine() {
        assertEquals(List.of("more than 200 000 personnel | the Kurds; Rapport, 2014-09"), ask(materialised(), """
                        SELECT ?quote ?byline {
                          ?c a at:QuantityClaim ; at:about/at:name "ISIS" ; at:quote ?quote ; at:byline ?byline ; at:low ?low }"""));
    }

    @Test
    void aQuestionForSyriaAloneDoesNotGiveTheJointFigure() {
        assertEquals(List.of(), ask(materialised(), """
                SELECT ?c { ?c at:about/at:locatedIn*/at:name "Syria" }"""));
    }

    private static Graph materialised() {
        Graph graph = Shipped.sampleGraph();
        for (Path rule : Shipped.rules()) {
            GraphUtil.addInto(graph, run(rule, graph));
        }
        return graph;
    }

    private static Graph run(Path rule, Graph data) {
        try (QueryExecution execution =
                QueryExecution.create(Shipped.text(rule), ModelFactory.createModelForGraph(data))) {
            return execution.execConstruct().getGraph();
        }
    }

    private static List<String> ask(Graph data, String query) {
        List<String> rows = new ArrayList<>();
        try (QueryExecution execution =
                QueryExecution.create(PREFIXES + query, ModelFactory.createModelForGraph(data))) {
            ResultSet results = execution.execSelect();
            results.forEachRemaining(row -> rows.add(String.join(
                    " | ",
                    results.getResultVars().stream()
                            .map(name -> row.get(name).toString())
                            .toList())));
        }
        return rows.stream().sorted().toList();
    }

    private static List<String> lines(Graph graph) {
        return graph.stream().map(Object::toString).sorted().toList();
    }
}
