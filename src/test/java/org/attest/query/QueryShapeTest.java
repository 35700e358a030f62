package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No question is asked twice with another constant: what differs by a constant is a parameter. */
class QueryShapeTest {
    private static final String HEAD = """
            #+ summary: x
            #+ columns:
            #+   %s: {label: S}
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX mode: <https://w3id.org/attest/vocab/mode/>
            """;

    private static final String QUOTED = HEAD.formatted("who") + """
            SELECT ?who (COUNT(DISTINCT ?claim) AS ?n) WHERE {
              VALUES (?class ?word) { (at:Recommendation "recommended") (at:OpenQuestion "asked") }
              ?claim a ?class ; at:hasAttribution ?held . ?held at:ascribedTo ?who ; at:ascriptionMode mode:quoted .
              FILTER(?who NOT IN (at:a, at:b) && STRLEN(?word) > 3)
              FILTER NOT EXISTS { ?claim at:cites ?work . ?work at:label "x"@en }
            } GROUP BY ?who ORDER BY DESC(?n)
            """;

    @Test
    void no_two_shipped_queries_differ_only_by_a_constant() {
        assertEquals(List.of(), twins(Seed.CATALOGUE.queries().stream()));
    }

    @Test
    void a_query_planted_beside_a_shipped_one_is_found_whatever_it_calls_its_variables() {
        CannedQuery shipped = Seed.CATALOGUE.named("transit");
        String planted = shipped.text()
                .replace("at:usedForTransitTo", "at:locatedAt")
                .replace("?crossed", "?lies")
                .replace("#+   crossed:", "#+   lies:")
                .replace("?place", "?spot")
                .replace("\"(words of propaganda, not shown)\"", "\"(hidden)\"");
        assertNotEquals(shipped.text(), planted);
        assertEquals(
                List.of(List.of("planted", "transit")),
                twins(Stream.of(CannedQuery.of("planted.rq", planted), shipped, Seed.CATALOGUE.named("policies"))));
    }

    @Test
    void other_constants_tables_lists_prefixes_and_an_order_of_triples_make_no_other_query() {
        same(QUOTED.replace("mode:quoted", "mode:reported").replace("\"x\"@en", "\"y\""));
        same(QUOTED.replace("mode:", "m:"));
        same(QUOTED.replace("(at:OpenQuestion \"asked\")", "(at:OpenQuestion \"asked\") (at:Judgement \"judged\")"));
        same(QUOTED.replace("(at:a, at:b)", "(at:a, at:b, at:c)").replace("> 3", "> 40"));
        same(QUOTED.replace(
                "?held at:ascribedTo ?who ; at:ascriptionMode mode:quoted",
                "?held at:ascriptionMode mode:quoted ; at:ascribedTo ?who"));
        same(QUOTED.replace("mode:quoted", "?__mode_iri"));
        same(QUOTED.replace("?who", "?speaker").replace("   who:", "   speaker:"));
    }

    @Test
    void another_pattern_filter_or_grouping_makes_another_query() {
        other(QUOTED.replace("NOT EXISTS", "EXISTS"));
        other(QUOTED.replace("?held at:ascribedTo ?who ;", "?held at:ascribedTo ?who ; at:ascriptionVia ?via ;"));
        other(QUOTED.replace("at:ascribedTo ?who ;", "at:ascribedTo ?held ;"));
        other(QUOTED.replace("DISTINCT", ""));
        other(QUOTED.replace("> 3", "< 3"));
    }

    private static void same(String text) {
        assertNotEquals(QUOTED, text);
        assertEquals(shape(QUOTED), shape(text));
    }

    private static void other(String text) {
        assertNotEquals(QUOTED, text);
        assertNotEquals(shape(QUOTED), shape(text));
    }

    private static QueryShape shape(String text) {
        return QueryShape.of(CannedQuery.of("q.rq", text).query());
    }

    /** Names of the queries that have one shape, sorted, where there are several. */
    private static List<List<String>> twins(Stream<CannedQuery> queries) {
        Map<QueryShape, List<String>> shapes = queries.collect(Collectors.groupingBy(
                query -> QueryShape.of(query.query()), Collectors.mapping(CannedQuery::name, Collectors.toList())));
        return shapes.values().stream()
                .filter(names -> names.size() > 1)
                .map(names -> names.stream().sorted().toList())
                .toList();
    }
}
