package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.opentest4j.AssertionFailedError;

/**
 * Every row of every shipped query leads to the document: its claims stand where the store says, and what it shows as a
 * passage is what stands there. Columns are known by their role, so that a new query is checked from its first day.
 */
class PassagesOnTheSeedTest {
    private static final String HIDDEN = "(words of propaganda, not shown)";

    /** Everything that is read at a passage, claims and references alike, and the passages themselves. */
    private static final String QUOTED = """
            SELECT ?owner ?start ?end ?quote WHERE {
              ?owner (at:hasPassage/oa:hasSelector)|oa:hasSelector ?position , ?words .
              ?position oa:start ?start ; oa:end ?end .
              ?words oa:exact ?quote }""";

    /** What is one step from a claim: a claim, a reference, a passage, or a node that says something about claims. */
    private static final String LINKS = """
            SELECT DISTINCT ?one ?other WHERE {
              { ?one (at:hasPassage/oa:hasSelector)|oa:hasSelector ?a }
              UNION
              { VALUES ?class { at:QualityFlag at:Correction at:SourceAssessment at:Argument } ?one a ?class }
              { ?one ?forth ?other } UNION { ?other ?back ?one }
              { ?other (at:hasPassage/oa:hasSelector)|oa:hasSelector ?b }
              UNION
              { VALUES ?kind { at:QualityFlag at:Correction at:SourceAssessment at:Argument } ?other a ?kind } }""";

    private static final Map<Node, String> QUOTES = quotes();
    private static final Map<Node, Set<Node>> NEXT = links();

    @TestFactory
    Stream<DynamicTest> claims_stand_at_their_offsets_and_passages_are_what_stands_there() {
        return Seed.CATALOGUE.queries().stream()
                .flatMap(query -> Stream.of(false, true)
                        .filter(shown -> !shown || query.parameter("propaganda").isPresent())
                        .map(shown -> dynamicTest(
                                query.name() + (shown ? " with propaganda" : ""), () -> check(query, shown))));
    }

    private static void check(CannedQuery query, boolean shown) {
        Map<String, String> args = new HashMap<>();
        query.parameters().stream()
                .filter(Parameter::required)
                .filter(parameter -> !parameter.example().endsWith("0123456789abcdef0123"))
                .forEach(parameter -> args.put(parameter.name(), parameter.example()));
        if (shown) {
            args.put("propaganda", "true");
        }
        SeedRows rows = Seed.ask(query, args);
        List<String> claimColumns = columns(query, "claim");
        List<String> passageColumns = columns(query, "passage");
        for (Binding row : rows.answer().rows()) {
            Set<Node> claims = nodes(row, claimColumns);
            claims.forEach(claim -> assertNotNull(QUOTES.get(claim), () -> claim + " stands nowhere"));
            Set<Node> near = new HashSet<>(claims);
            near.addAll(nodes(row, columns(query, "item")));
            near.addAll(next(near));
            near.addAll(next(near));
            Set<String> known = near.stream()
                    .filter(QUOTES::containsKey)
                    .map(QUOTES::get)
                    .collect(Collectors.toCollection(HashSet::new));
            if (!shown) {
                known.add(HIDDEN);
            }
            for (String column : passageColumns) {
                for (String part : Sample.cell(row, column).split(" [|] ", -1)) {
                    assertTrue(part.isEmpty() || known.contains(part), () -> column + " has no such passage: " + part);
                }
            }
            if (!claims.isEmpty() && !passageColumns.isEmpty()) {
                Set<String> own = claims.stream().map(QUOTES::get).collect(Collectors.toSet());
                assertTrue(
                        passageColumns.stream()
                                .map(column -> Sample.cell(row, column))
                                .anyMatch(cell -> own.contains(cell) || (!shown && cell.equals(HIDDEN))),
                        () -> "the row shows the quote of none of its claims: " + row);
            }
        }
    }

    /** The check itself is tried: a quote of another claim, and a claim that there is not. */
    @Test
    void a_row_that_shows_the_words_of_another_claim_or_names_no_claim_is_found() {
        String query = """
                #+ summary: x
                #+ columns:
                #+   quote: {label: Q, role: passage}
                #+   claim: {label: C, role: claim}
                PREFIX at: <https://w3id.org/attest/ns#>
                SELECT ?quote ?claim WHERE { ?claim at:definedTerm ?term ; at:quote ?quote }
                """;
        check(CannedQuery.of("right.rq", query), false);
        String borrowed = query.replace(
                "; at:quote ?quote", ". ?other at:lexicalValue ?printed ; at:partOfClaim/at:quote ?quote");
        String nobody =
                query.replace("?claim at:definedTerm ?term ; at:quote ?quote", "?of at:quote ?quote ; at:about ?claim");
        for (String wrong : List.of(borrowed, nobody)) {
            CannedQuery planted = CannedQuery.of("wrong.rq", wrong);
            assertThrows(AssertionFailedError.class, () -> check(planted, false));
        }
    }

    @TestFactory
    Stream<DynamicTest> whatever_is_quoted_stands_in_the_document_at_its_offsets() {
        List<Binding> rows = Seed.rows(QUOTED).rows();
        assertFalse(rows.isEmpty());
        return rows.stream()
                .map(row -> dynamicTest(Sample.cell(row, "owner"), () -> {
                    int start = Integer.parseInt(Sample.cell(row, "start"));
                    int end = Integer.parseInt(Sample.cell(row, "end"));
                    assertEquals(Sample.cell(row, "quote"), Seed.slice(start, end));
                }));
    }

    private static Set<Node> next(Set<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> NEXT.getOrDefault(node, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static List<String> columns(CannedQuery query, String role) {
        return query.header().columns().entrySet().stream()
                .filter(column -> column.getValue().role().equals(role))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Set<Node> nodes(Binding row, List<String> columns) {
        return columns.stream().filter(row::contains).map(row::get).collect(Collectors.toSet());
    }

    private static Map<Node, String> quotes() {
        Map<Node, String> quotes = new HashMap<>();
        Seed.rows(QUOTED).rows().forEach(row -> quotes.put(row.get("owner"), Sample.cell(row, "quote")));
        return quotes;
    }

    private static Map<Node, Set<Node>> links() {
        Map<Node, Set<Node>> links = new HashMap<>();
        Seed.rows(LINKS)
                .rows()
                .forEach(row -> links.computeIfAbsent(row.get("one"), one -> new HashSet<>())
                        .add(row.get("other")));
        return links;
    }
}
