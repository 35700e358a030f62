package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.query.Query;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.junit.jupiter.api.Test;

class AdviceTest {
    private final Endpoint endpoint = Sample.endpoint();

    @Test
    void an_answer_needs_no_advice() {
        assertEquals(List.of(), advice("SELECT ?o { place:tunisia at:label ?o OPTIONAL { ?o at:Surce ?x } }"));
    }

    @Test
    void a_slip_in_a_term_is_told_with_the_nearest_term() {
        only(Code.TERM_UNKNOWN, "at:Source", "SELECT ?s { ?s a at:Surce }");
        only(Code.TERM_UNKNOWN, "at:quote", "SELECT ?s { ?s at:about/at:qoute ?o }");
        only(Code.TERM_UNKNOWN, "bound:range", "SELECT ?s { ?s ?p bound:rang }");
    }

    @Test
    void a_thing_that_is_not_there_is_told_with_the_nearest_one() {
        only(Code.IRI_UNKNOWN, "place:tunisia", "SELECT ?s { ?s ?p place:tunesia }");
        only(Code.IRI_UNKNOWN, "place:libya", "SELECT ?s { ?s ?p ?o FILTER(?o = place:lybia) }");
    }

    @Test
    void http_for_https_is_told() {
        only(Code.SCHEME_DIFFERS, "https", "SELECT ?s { ?s <http://w3id.org/attest/ns#quote> ?o }");
        only(Code.SCHEME_DIFFERS, "http:", "SELECT ?s { ?s <https://www.w3.org/2004/02/skos/core#prefLabel> ?o }");
    }

    @Test
    void a_language_tag_too_few_or_too_many_is_told() {
        only(Code.LITERAL_LANGUAGE, "\"Tunisia\"@en", "SELECT ?s { ?s skos:prefLabel \"Tunisia\" }");
        only(Code.LITERAL_LANGUAGE, "\"Tunisia\"", "SELECT ?s { ?s at:name \"Tunisia\"@en }");
    }

    @Test
    void a_number_of_another_type_is_told() {
        only(Code.LITERAL_DATATYPE, "1500.0", "SELECT ?s { ?s at:low 1500 }");
        assertEquals(List.of(), advice("SELECT ?s { ?s at:low 1501 }"));
    }

    @Test
    void a_query_that_is_right_and_finds_nothing_gets_no_advice() {
        assertEquals(List.of(), advice("SELECT ?s { ?s at:name \"Atlantis\" }"));
    }

    private void only(Code code, String mentioned, String text) {
        List<Finding> findings = advice(text);
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(code, findings.get(0).code());
        assertTrue(findings.get(0).advice().contains(mentioned), findings.get(0).text());
    }

    private List<Finding> advice(String text) {
        Query query = new QueryReader(Sample.PREFIXES).read("q", text);
        return new Advice(endpoint, Sample.PREFIXES).on(query, endpoint.ask(query));
    }
}
