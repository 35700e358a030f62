package org.attest.export.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.query.QueryReader;
import org.attest.query.Sample;
import org.attest.query.Seed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The data cube")
class DataCubeTest {
    private static final String PREFIXES = """
            PREFIX qb: <http://purl.org/linked-data/cube#>
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX cube: <https://w3id.org/attest/id/dataset/cube/>
            """;

    private static final Exported EXPORTED = SeedView.of(View.CUBE);
    private static final DatasetGraph READ = SeedView.read(EXPORTED, Lang.TURTLE);

    /** What must not be found, after the integrity constraints of section 11.1 of the Recommendation that apply. */
    private static final Map<String, String> FAULTS = faults();

    private static Map<String, String> faults() {
        Map<String, String> faults = new LinkedHashMap<>();
        faults.put("IC-1: an observation without data set, or with two", """
                { ?o a qb:Observation FILTER NOT EXISTS { ?o qb:dataSet ?d } } UNION { ?o qb:dataSet ?a , ?b FILTER(?a != ?b) }""");
        faults.put("IC-2: a data set without structure, or with two", """
                { ?d a qb:DataSet FILTER NOT EXISTS { ?d qb:structure ?s } } UNION { ?d qb:structure ?a , ?b FILTER(?a != ?b) }""");
        faults.put("IC-3: a structure without a measure", """
                ?s a qb:DataStructureDefinition FILTER NOT EXISTS { ?s qb:component/qb:measure ?m . ?m a qb:MeasureProperty }""");
        faults.put("IC-4: a dimension without range", """
                ?d a qb:DimensionProperty FILTER NOT EXISTS { ?d rdfs:range ?r }""");
        faults.put("IC-11: an observation without a value for a dimension", """
                ?o qb:dataSet/qb:structure/qb:component/qb:dimension ?d FILTER NOT EXISTS { ?o ?d ?value }""");
        faults.put("IC-12: two observations with the same values for all dimensions", """
                ?a a qb:Observation . ?b a qb:Observation . ?a cube:claim ?c . ?b cube:claim ?c . ?a qb:measureType ?m . ?b qb:measureType ?m FILTER(?a != ?b)""");
        faults.put("IC-15: an observation without the measure that it names", """
                ?o qb:measureType ?m FILTER NOT EXISTS { ?o ?m ?value }""");
        faults.put("IC-16: an observation with another measure than it names", """
                ?o qb:measureType ?m . ?o qb:dataSet/qb:structure/qb:component/qb:measure ?other . ?o ?other ?value FILTER(?other != ?m)""");
        faults.put("IC-17: an attribute that is none of the structure", """
                ?o a qb:Observation ; ?p ?v . ?p a qb:AttributeProperty FILTER NOT EXISTS { ?o qb:dataSet/qb:structure/qb:component/qb:attribute ?p }""");
        return faults;
    }

    @TestFactory
    @DisplayName("keeps the integrity constraints of the Recommendation")
    List<DynamicTest> constraints() {
        List<DynamicTest> tests = new ArrayList<>();
        FAULTS.forEach((name, pattern) -> tests.add(DynamicTest.dynamicTest(
                name, () -> assertEquals(List.of(), rows("SELECT * { " + pattern + " }"), name))));
        return tests;
    }

    @Test
    @DisplayName("read back, gives the figures that are claimed: ends, bound, print, people, time")
    void roundTrip() {
        Map<String, Map<String, String>> back = new LinkedHashMap<>();
        for (Binding row : rows("""
                SELECT ?claim ?m ?value ?origin ?kind ?start ?bound ?printed ?in {
                  ?o a qb:Observation ; qb:measureType ?m ; ?m ?value ; cube:claim ?claim ; cube:origin ?origin ; cube:kind ?kind ;
                    cube:start ?start ; at:boundKind ?bound ; at:lexicalValue ?printed ; cube:inclusive ?in }""")) {
            Map<String, String> figure = back.computeIfAbsent(text(row, "claim"), unused -> new LinkedHashMap<>());
            figure.put(row.get("m").getLocalName(), text(row, "value") + " " + text(row, "in"));
            for (String column : List.of("origin", "kind", "start", "bound", "printed")) {
                String value = text(row, column);
                figure.put(column, value.endsWith("/not-stated") ? "" : value);
            }
        }
        Map<String, Map<String, String>> stored = new LinkedHashMap<>();
        for (Binding row : Seed.endpoint()
                .rows(new QueryReader(Sample.PREFIXES).read("test", """
                        SELECT ?claim ?low ?high ?lowIn ?highIn ?origin ?kind ?start ?bound ?printed {
                          ?claim at:hasQuantity ?e . ?e at:boundKind ?bound ; at:lexicalValue ?printed .
                          OPTIONAL { ?e at:minValue ?low ; at:minInclusive ?lowIn } OPTIONAL { ?e at:maxValue ?high ; at:maxInclusive ?highIn }
                          OPTIONAL { ?e at:ofPopulation/at:origin ?origin } OPTIONAL { ?e at:ofPopulation/at:kind ?kind }
                          OPTIONAL { ?claim at:asOfStart ?start } }"""))
                .rows()) {
            Map<String, String> figure = stored.computeIfAbsent(text(row, "claim"), unused -> new LinkedHashMap<>());
            if (row.get("low") != null) {
                figure.put("minValue", text(row, "low") + " " + text(row, "lowIn"));
            }
            if (row.get("high") != null) {
                figure.put("maxValue", text(row, "high") + " " + text(row, "highIn"));
            }
            for (String column : List.of("origin", "kind", "start", "bound", "printed")) {
                figure.put(column, row.get(column) == null ? "" : text(row, column));
            }
        }
        assertEquals(26, stored.size());
        stored.values().removeIf(figure -> !figure.containsKey("minValue") && !figure.containsKey("maxValue"));
        assertEquals(26 - SeedView.lost(EXPORTED, "figures without a number"), stored.size());
        assertEquals(stored, back);
    }

    @Test
    @DisplayName(
            "says what it could not carry: of 278 claims 252 give no figure; where an end or a dimension is missing it says so")
    void losses() {
        assertEquals(252, SeedView.lost(EXPORTED, "claims"));
        assertEquals(26 - 21, SeedView.lost(EXPORTED, "lower ends"));
        assertEquals(26 - 22, SeedView.lost(EXPORTED, "upper ends"));
        assertFalse(SeedView.lost(EXPORTED, "values of dimension origin") == 0);
    }

    private static String text(Binding row, String column) {
        return row.get(column).isURI()
                ? row.get(column).getURI()
                : row.get(column).getLiteralLexicalForm();
    }

    private static List<Binding> rows(String query) {
        try (QueryExec execution = QueryExec.dataset(READ)
                .query(QueryFactory.create(PREFIXES + query))
                .build()) {
            return execution.select().stream().map(Binding::detach).collect(Collectors.toList());
        }
    }
}
