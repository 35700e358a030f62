package org.attest.query.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.junit.jupiter.api.Test;

class HeaderReaderTest {
    private static final String GOOD = """
            #+ summary: How many
            #+ description: >-
            #+   More
            #+   about it.
            #+ tags: [a, b]
            #+ pagination: 50
            #+ endpoint_in_url: False
            #+ params:
            #+   origin: {label: From, class: "at:Place", example: "place/tunisia", reconcile: true}
            #+ columns:
            #+   low: {label: Low, role: low, datatype: "xsd:decimal"}
            #+ test: {args: {origin: place/tunisia}, min_rows: 8}
            #defaultView:Range
            SELECT ?low { ?low ?p ?__origin_iri }
            """;

    @Test
    void a_header_tells_everything_about_its_query() {
        Header header = HeaderReader.read("q.rq", GOOD);
        assertEquals("How many", header.summary());
        assertEquals("More about it.", header.description());
        assertEquals(List.of("a", "b"), header.tags());
        assertEquals("GET", header.method());
        assertEquals(50, header.pagination());
        assertEquals(
                new Header.ParamHeader("From", "place/tunisia", "at:Place", true, 9),
                header.params().get("origin"));
        assertEquals(
                new Header.ColumnHeader("Low", "xsd:decimal", "low", 11),
                header.columns().get("low"));
        assertEquals(8, header.test().minRows());
        assertEquals("place/tunisia", header.test().args().get("origin"));
        assertEquals(Optional.of("Range"), header.view());
    }

    @Test
    void an_unknown_key_is_refused_at_its_place_with_the_nearest() {
        Finding finding = finding("#+ summary: x\n#+ colums: {}\nASK {}\n");
        assertEquals(Code.KEY_UNKNOWN, finding.code());
        assertEquals("q.rq:2:4", finding.place().toString());
        assertTrue(finding.advice().contains("columns"), finding.advice());
        assertTrue(finding.text().contains("#+ colums"), finding.text());
    }

    @Test
    void an_unknown_key_of_a_parameter_is_refused_too() {
        Finding finding = finding("#+ summary: x\n#+ params:\n#+   a: {lable: A}\nASK {}\n");
        assertEquals(Code.KEY_UNKNOWN, finding.code());
        assertEquals("q.rq:3:10", finding.place().toString());
        assertTrue(finding.advice().contains("label"), finding.advice());
    }

    @Test
    void a_wrong_kind_of_value_is_refused_at_its_place() {
        Finding finding = finding("#+ summary: x\n#+ pagination: many\nASK {}\n");
        assertEquals(Code.HEADER_INVALID, finding.code());
        assertEquals("q.rq:2:16", finding.place().toString());
    }

    @Test
    void broken_yaml_is_refused_with_line_and_column() {
        Finding finding = finding("#+ summary: x\n#+ tags: [a\nASK {}\n");
        assertEquals(Code.YAML_INVALID, finding.code());
        assertTrue(finding.place().line() >= 2, finding.place().toString());
    }

    @Test
    void a_file_without_header_is_refused() {
        assertEquals(Code.HEADER_INVALID, finding("ASK {}").code());
    }

    private static Finding finding(String text) {
        return assertThrows(AttestException.class, () -> HeaderReader.read("q.rq", text))
                .findings()
                .get(0);
    }
}
