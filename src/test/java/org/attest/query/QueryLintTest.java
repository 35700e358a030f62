package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.junit.jupiter.api.Test;

class QueryLintTest {
    private static final String HEAD = """
            #+ summary: x
            #+ params:
            #+   origin: {label: From, example: "place/tunisia"}
            #+ columns:
            #+   s: {label: S}
            """;

    @Test
    void a_tidy_query_has_no_findings() {
        assertEquals(List.of(), lint(HEAD + "SELECT ?s { ?s ?p ?__origin_iri }"));
    }

    @Test
    void a_parameter_must_be_declared_and_used() {
        only("used but not declared", HEAD + "SELECT ?s { ?s ?p ?__origin_iri , ?_place_iri }");
        only("declared but not used", HEAD + "SELECT ?s { ?s ?p ?o }");
    }

    @Test
    void a_parameter_has_a_known_type() {
        only("neither ?_name_type", HEAD + "SELECT ?s { ?s ?p ?__origin_iri , ?_other_colour }");
    }

    @Test
    void no_parameter_name_begins_another() {
        String head =
                HEAD.replace("#+ columns:", "#+   originPlace: {label: At, example: \"place/tunisia\"}\n#+ columns:");
        only("begins the name", head + "SELECT ?s { ?s ?p ?__origin_iri , ?__originPlace_iri }");
    }

    @Test
    void columns_are_named_and_described() {
        only("SELECT *", HEAD + "SELECT * { ?s ?p ?__origin_iri }");
        only("not described", HEAD + "SELECT ?s ?p { ?s ?p ?__origin_iri }");
        only(
                "not selected",
                HEAD.replace("#+   s:", "#+   t: {label: T}\n#+   s:") + "SELECT ?s { ?s ?p ?__origin_iri }");
    }

    @Test
    void the_page_size_is_the_callers() {
        only("LIMIT", HEAD + "SELECT ?s { ?s ?p ?__origin_iri } LIMIT 10");
    }

    @Test
    void a_parameter_only_inside_a_sub_select_cannot_be_reached() {
        only("sub-selects", HEAD + "SELECT ?s { { SELECT ?s { ?s ?p ?__origin_iri } } }");
    }

    private static void only(String message, String text) {
        List<Finding> findings = lint(text);
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(Code.QUERY_CONVENTION, findings.get(0).code());
        assertTrue(findings.get(0).message().contains(message), findings.toString());
    }

    private static List<Finding> lint(String text) {
        return QueryLint.lint(CannedQuery.of("q.rq", text));
    }
}
