package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.junit.jupiter.api.Test;

class QueryReaderTest {
    private final QueryReader reader = new QueryReader(Sample.PREFIXES);

    @Test
    void our_prefixes_need_no_declaration() {
        String text = reader.read("q", "SELECT ?q { place:tunisia at:name ?q }").serialize();
        assertTrue(text.contains("place:"), text);
        assertFalse(text.contains("bound:"), text);
    }

    @Test
    void serialised_queries_name_everything_in_full() {
        String text = reader.read("q", "SELECT ?q { <place/tunisia> at:name ?q { SELECT ?q { <place/libya> ?p ?q } } }")
                .serialize();
        assertTrue(text.contains("<https://w3id.org/attest/id/place/tunisia>"), text);
        assertTrue(text.contains("<https://w3id.org/attest/id/place/libya>"), text);
    }

    @Test
    void a_declared_prefix_wins_over_ours() {
        var query = reader.read("q", "PREFIX place: <http://example.org/> ASK { place:x ?p ?o }");
        assertEquals("http://example.org/", query.getPrefixMapping().getNsPrefixURI("place"));
        assertFalse(reader.selfContained("PREFIX place: <http://e.org/> ASK {place:x ?p ?o}")
                .contains("w3id"));
    }

    @Test
    void an_undeclared_prefix_is_named_with_the_ones_that_are_known() {
        Finding finding = finding("ASK {\n  plcae:tunisia ?p ?o }");
        assertEquals(Code.PREFIX_UNDECLARED, finding.code());
        assertEquals(2, finding.place().line());
        assertTrue(finding.advice().contains("did you mean ‘place:’?"), finding.advice());
        assertTrue(finding.advice().contains("wilaya:"), finding.advice());
    }

    @Test
    void a_syntax_error_has_line_column_and_excerpt() {
        Finding finding = finding("SELECT ?s {\n  ?s ?p }");
        assertEquals(Code.QUERY_SYNTAX, finding.code());
        assertEquals("q:2:9", finding.place().toString());
        assertTrue(finding.text().contains("^"), finding.text());
        assertFalse(finding.message().contains("\n"), finding.message());
    }

    @Test
    void an_update_is_refused_as_such() {
        assertEquals(
                Code.QUERY_REFUSED,
                finding("INSERT DATA { place:x at:name \"x\" }").code());
        assertEquals(Code.QUERY_REFUSED, finding("DROP ALL").code());
    }

    @Test
    void nothing_reaches_another_server_or_loads_a_class() {
        for (String query : List.of(
                "ASK { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } }",
                "ASK { SERVICE SILENT <http://127.0.0.1:1/x> { ?s ?p ?o } }",
                "ASK { BIND(<http://127.0.0.1:1/x> AS ?where) SERVICE ?where { ?s ?p ?o } }",
                "SELECT * { { SELECT ?s { OPTIONAL { SERVICE SILENT ?x { ?s ?p ?o } } } } }",
                "ASK { ?s ?p ?o FILTER NOT EXISTS { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } } }",
                "SELECT (EXISTS { SERVICE <http://127.0.0.1:1/x> { ?s ?p ?o } } AS ?e) {}",
                "ASK { FILTER(<java:org.apache.jena.sparql.function.library.now>()) }",
                "JSON { \"a\": ?s } WHERE { ?s ?p ?o }")) {
            AttestException refusal =
                    assertThrows(AttestException.class, () -> Sample.endpoint().ask(reader.read("q", query)), query);
            assertEquals(Code.QUERY_REFUSED, refusal.findings().get(0).code(), query);
        }
    }

    private Finding finding(String text) {
        return assertThrows(AttestException.class, () -> reader.read("q", text))
                .findings()
                .get(0);
    }
}
