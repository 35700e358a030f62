package org.attest.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.system.Txn;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.query.Binder;
import org.attest.query.QueryReader;
import org.attest.query.Seed;
import org.attest.store.Rules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Evidence for rows about the shipped document")
class EvidenceOnTheSeedTest {
    /** They ask other servers, which no evidence reaches. */
    private static final Set<String> APART = Set.of("federate-geonames", "federate-wikidata-population");

    static List<EvidenceRow> ask(Query query, int size) {
        List<EvidenceRow> rows = new ArrayList<>();
        ask(query, size, Duration.ofMinutes(3), rows);
        return rows;
    }

    private static void ask(Query query, int size, Duration timeout, List<EvidenceRow> rows) {
        new Evidence(Seed.endpoint(), SeedStore.IRIS, SeedStore.RULES, timeout, false).of(query, 1, size, into(rows));
    }

    private static EvidenceSink into(List<EvidenceRow> rows) {
        return new EvidenceSink() {
            @Override
            public void begin(List<Var> columns, boolean more) {}

            @Override
            public void row(EvidenceRow row) {
                rows.add(row);
            }

            @Override
            public void end() {}
        };
    }

    static List<EvidenceRow> ask(String query) {
        return ask(new QueryReader(SeedStore.PREFIXES).read("test", query), 100);
    }

    private static String quotes(EvidenceRow row) {
        return row.claims().stream().map(Backing::quote).collect(Collectors.joining(" | "));
    }

    @TestFactory
    @DisplayName("Every row of every canned query is traced")
    Stream<DynamicTest> every_canned_query() {
        return Seed.CATALOGUE.queries().stream()
                .filter(query -> !APART.contains(query.name()))
                .map(query -> dynamicTest(query.name(), () -> {
                    Map<String, String> given = query.header().test().args();
                    List<EvidenceRow> rows =
                            ask(new Binder(SeedStore.PREFIXES, Seed.endpoint()).bind(query, given), 10);
                    rows.forEach(row -> assertEquals("", row.untraced(), row.values()::toString));
                }));
    }

    @Test
    @DisplayName("A figure has the claim that prints it; a total has all that it was taken over")
    void figures() {
        EvidenceRow tunisia = ask("SELECT ?low { ?c at:ofOrigin place:tunisia ; at:low ?low }")
                .get(0);
        assertEquals("Tunisia (1500-3000)", quotes(tunisia));
        assertEquals(1, tunisia.lineage().witnesses().size());
        Backing claim = tunisia.claims().get(0);
        assertEquals(3679, claim.start());
        assertEquals(3698, claim.end());
        assertEquals("(Neumann, Ibid.)", claim.citations().get(0).words());
        assertTrue(claim.byline().startsWith("International Centre for the Study of Radicalisation"));
        EvidenceRow total =
                ask("SELECT (COUNT(?c) AS ?n) { ?c at:ofOrigin place:france }").get(0);
        assertEquals(1, total.lineage().witnesses().size());
        assertEquals(3, total.claims().size(), quotes(total));
    }

    @Test
    @DisplayName("Claims that say the same are witnesses of their own; reference data needs none")
    void ways() {
        EvidenceRow france = ask("SELECT DISTINCT ?o { ?c at:ofOrigin ?o FILTER(?o = place:france) }")
                .get(0);
        assertEquals(3, france.lineage().witnesses().size());
        EvidenceRow label = ask("SELECT ?l { place:tunisia at:label ?l }").get(0);
        assertEquals(List.of(Set.of()), label.lineage().witnesses());
    }

    @Test
    @DisplayName("A comparison rests on both its figures, and says its class")
    void comparisons() {
        EvidenceRow pair = ask("""
                SELECT ?a ?b { ?x at:compares ?e , ?f . ?e at:partOfClaim ?c . ?f at:partOfClaim ?d .
                  ?c at:high ?a . ?d at:low ?b FILTER(?a = 31500 && ?b = 200000) }""").get(0);
        assertEquals(2, pair.claims().size(), quotes(pair));
        assertEquals(1, pair.comparisons().size());
        assertTrue(pair.comparisons().get(0).classified().getURI().endsWith("/not-comparable"));
    }

    @Test
    @DisplayName("Time ends the search for evidence too: of rows that are soon found, and of a pattern that goes back")
    void limits() {
        for (String slow : List.of(
                "SELECT ?a { ?a at:ofOrigin ?c . ?d ?e ?f . ?g ?h ?i FILTER(?c = ?f || ?f = ?i || true) } LIMIT 1",
                "SELECT ?n { VALUES ?n { 1 2 } FILTER(?n = 1 || REGEX(\"" + "a".repeat(60)
                        + "\", CONCAT(\"^(.*a){25}\", STR(?n - ?n), \"$\"))) } LIMIT 1")) {
            Query query = new QueryReader(SeedStore.PREFIXES).read("test", slow);
            AttestException up = assertThrows(
                    AttestException.class, () -> ask(query, 1, Duration.ofSeconds(2), new ArrayList<>()), slow);
            assertEquals(Code.QUERY_TIMEOUT, up.findings().get(0).code());
        }
    }

    @Test
    @DisplayName("With FROM, a row has the ways that its graphs give, and no others")
    void from() {
        SmallStore store = SmallStore.of("x:c a <https://w3id.org/attest/ns#Claim> ; x:p x:b .");
        Rules rules = store.derive("CONSTRUCT { x:a x:q ?o } { ?c x:p ?o }");
        Quad stated = new Quad(SmallStore.IRIS.graph("added/other"), SmallStore.triple("a q b"));
        Txn.executeWrite(store.dataset(), () -> store.dataset().asDatasetGraph().add(stated));
        String ask = "ASK %s { <https://example.org/a> <https://example.org/q> ?o }";
        String inferred = "FROM <" + SmallStore.IRIS.graph(Rules.INFERRED) + ">";
        assertEquals(List.of(Set.of()), witnesses(store, rules, ask.formatted("")));
        assertEquals(
                "[[https://example.org/c]]",
                witnesses(store, rules, ask.formatted(inferred)).toString());
    }

    private static List<Set<Node>> witnesses(SmallStore store, Rules rules, String query) {
        List<EvidenceRow> rows = new ArrayList<>();
        new Evidence(store.endpoint(), SmallStore.IRIS, rules, Duration.ofSeconds(60), false)
                .of(QueryFactory.create(query), 1, 9, into(rows));
        return rows.get(0).lineage().witnesses();
    }

    @Test
    @DisplayName("Rows that depend on an absence or on a window say so; ASK and CONSTRUCT have evidence too")
    void further() {
        EvidenceRow absent =
                ask("SELECT ?c { ?c at:ofOrigin place:tunisia FILTER NOT EXISTS { ?c at:claimLiteral ?w } }")
                        .get(0);
        assertEquals(1, absent.lineage().absences().size());
        assertTrue(ask("SELECT ?c { ?c at:ofOrigin ?o } ORDER BY ?c LIMIT 1")
                .get(0)
                .lineage()
                .window());
        assertEquals(
                "Tunisia (1500-3000)",
                quotes(ask("ASK { ?c at:ofOrigin place:tunisia }").get(0)));
        assertEquals(
                "Tunisia (1500-3000)",
                quotes(ask("CONSTRUCT { ?c a at:Found } { ?c at:ofOrigin place:tunisia }")
                        .get(0)));
        assertFalse(ask("ASK { ?c at:ofOrigin place:vatican-city }")
                .get(0)
                .lineage()
                .traced());
    }
}
