package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.Test;

class BinderTest {
    private static final String HEAD = """
            #+ summary: x
            #+ params:
            #+   origin: {label: From, example: "place/tunisia", class: "at:Country", reconcile: true}
            #+   day:    {label: Day, example: "2014-10-01"}
            #+   least:  {label: At least, example: "2.5"}
            #+   count:  {label: Count, example: "3"}
            #+   word:   {label: Word, example: "x"}
            #+   mot:    {label: Mot, example: "x"}
            """;
    private static final CannedQuery ALL = CannedQuery.of("all.rq", HEAD + """
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            SELECT ?s { ?s ?p ?_origin_iri
              FILTER(!BOUND(?__day_xsd_date) && !BOUND(?__least_number) && !BOUND(?__count_integer))
              OPTIONAL { ?s ?q ?__word_literal , ?__mot_fr } }
            """);

    private final Endpoint endpoint = Sample.endpoint();
    private final Binder binder = new Binder(Sample.PREFIXES, endpoint);

    @Test
    void a_value_becomes_a_term_in_front_of_the_outermost_group() {
        Query bound = binder.bind(
                ALL,
                Map.of(
                        "origin", "place/tunisia",
                        "day", "2014-10-01",
                        "least", "2.50",
                        "count", "3",
                        "word", "\" } DROP ALL #",
                        "mot", "mot"));
        String text = bound.serialize();
        assertTrue(text.contains("<https://w3id.org/attest/id/place/tunisia>"), text);
        assertTrue(text.contains("\"2014-10-01\"^^xsd:date"), text);
        assertTrue(text.contains("\\\" } DROP ALL #"), text);
        assertTrue(text.contains("\"mot\"@fr"), text);
        assertTrue(text.indexOf("VALUES") < text.indexOf("FILTER"), text);
        assertNotNull(new SPARQLParser().parseQuery(text, null));
        assertEquals(List.of("s"), bound.getResultVars());
    }

    @Test
    void a_value_reaches_filters_and_optional_parts() {
        CannedQuery query = CannedQuery.of("q.rq", """
                #+ summary: x
                #+ params: {word: {label: W, example: "x"}}
                PREFIX at: <https://w3id.org/attest/ns#>
                SELECT ?thing ?hit { ?thing a at:Country OPTIONAL { ?thing at:name ?hit FILTER(?hit = ?__word_literal) } }
                """);
        List<String> hits = Sample.rows(endpoint, query, Map.of("word", "Maroc")).rows().stream()
                .map(r -> Sample.cell(r, "hit"))
                .sorted()
                .toList();
        assertEquals(List.of("", "", "Maroc"), hits);
    }

    @Test
    void what_is_unknown_missing_or_wrong_is_told_all_at_once() {
        List<Finding> findings = assertThrows(
                        AttestException.class,
                        () -> binder.bind(ALL, Map.of("orign", "x", "day", "1 Oct 2014", "least", "many")))
                .findings();
        assertEquals(
                List.of(Code.PARAMETER_UNKNOWN, Code.PARAMETER_MISSING, Code.PARAMETER_INVALID, Code.PARAMETER_INVALID),
                findings.stream().map(Finding::code).toList());
        assertTrue(findings.get(0).advice().contains("origin"), findings.get(0).text());
        assertTrue(
                findings.get(2).advice().contains("2014-10-01"), findings.get(2).text());
    }

    @Test
    void an_iri_must_be_absolute_and_of_the_web_or_a_urn() {
        for (String wrong :
                List.of("javascript:alert(1)", "file:///etc/passwd", "https://a b", "http://a/<x>", "plce:tunisia")) {
            assertEquals(Code.PARAMETER_INVALID, code(wrong), wrong);
        }
        assertTrue(binder.bind(ALL, Map.of("origin", "urn:isbn:1")).serialize().contains("<urn:isbn:1>"));
    }

    @Test
    void a_plain_name_is_looked_up_among_things_of_the_class() {
        String tunisia = "<https://w3id.org/attest/id/place/tunisia>";
        for (String name : List.of("Tunisia", "tunisie", "تونس", "TUNISIAN")) {
            assertTrue(binder.bind(ALL, Map.of("origin", name)).serialize().contains(tunisia), name);
        }
        assertEquals(Code.PARAMETER_INVALID, code("ISIS"));
    }

    @Test
    void an_unknown_name_comes_back_with_the_nearest_one() {
        Finding finding = assertThrows(AttestException.class, () -> binder.bind(ALL, Map.of("origin", "Tunesia")))
                .findings()
                .get(0);
        assertTrue(finding.advice().contains("‘Tunisia’"), finding.text());
    }

    private Code code(String origin) {
        return assertThrows(AttestException.class, () -> binder.bind(ALL, Map.of("origin", origin)))
                .findings()
                .get(0)
                .code();
    }
}
