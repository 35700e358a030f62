package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped queries, on the hand-written store. */
class CannedQueriesTest {
    private static final QueryCatalogue CATALOGUE =
            QueryCatalogue.of(Path.of(System.getProperty("attest.home", "."), "queries"));

    private final Endpoint endpoint = Sample.endpoint();

    @TestFactory
    Stream<DynamicTest> every_file_is_clean_and_parses_in_two_parsers() {
        assertFalse(CATALOGUE.queries().isEmpty());
        return CATALOGUE.queries().stream()
                .map(q -> dynamicTest(q.name(), () -> {
                    assertEquals(List.of(), QueryLint.lint(q));
                    assertNotNull(new SPARQLParser().parseQuery(q.text(), null));
                }));
    }

    @Test
    void estimates_stand_highest_first_with_several_holders_in_one_row() {
        Answer.Rows rows = Sample.rows(endpoint, CATALOGUE.named("estimates-by-origin"), Map.of());
        assertEquals(2, rows.rows().size());
        assertEquals("Tunisia", Sample.cell(rows.rows().get(0), "origin"));
        assertEquals("range", Sample.cell(rows.rows().get(0), "bound"));
        assertTrue(List.of("ICSR, Peter Neumann", "Peter Neumann, ICSR")
                .contains(Sample.cell(rows.rows().get(0), "holder")));
        assertEquals("Morocco", Sample.cell(rows.rows().get(1), "origin"));
    }

    @Test
    void labels_come_in_the_language_asked_for_and_fall_back_to_the_one_label() {
        CannedQuery query = CATALOGUE.named("estimates-by-origin");
        Answer.Rows arabic = Sample.rows(endpoint, query, Map.of("lang", "ar"));
        assertEquals("تونس", Sample.cell(arabic.rows().get(0), "origin"));
        assertEquals("Morocco", Sample.cell(arabic.rows().get(1), "origin"));
        Answer.Rows rivals = Sample.rows(endpoint, CATALOGUE.named("rival-estimates"), Map.of("lang", "fr"));
        assertEquals("les Kurdes", Sample.cell(rivals.rows().get(0), "largerHolder"));
    }

    @Test
    void a_date_keeps_only_figures_that_hold_on_it() {
        CannedQuery query = CATALOGUE.named("estimates-by-origin");
        assertEquals(
                1,
                Sample.rows(endpoint, query, Map.of("asOf", "2014-10-01"))
                        .rows()
                        .size());
        assertEquals(
                0,
                Sample.rows(endpoint, query, Map.of("asOf", "2013-10-01"))
                        .rows()
                        .size());
    }

    @Test
    void an_origin_is_given_as_path_prefixed_name_iri_or_plain_name() {
        CannedQuery query = CATALOGUE.named("estimates-by-origin");
        for (String value :
                List.of("place/morocco", "place:morocco", "https://w3id.org/attest/id/place/morocco", "maroc")) {
            Answer.Rows rows = Sample.rows(endpoint, query, Map.of("origin", value));
            assertEquals(1, rows.rows().size(), value);
            assertEquals("Morocco", Sample.cell(rows.rows().get(0), "origin"), value);
        }
    }

    @Test
    void the_cia_and_the_kurds_differ_in_kind_by_a_factor_above_six() {
        Answer.Rows rows = Sample.rows(endpoint, CATALOGUE.named("rival-estimates"), Map.of());
        assertEquals(1, rows.rows().size());
        var row = rows.rows().get(0);
        assertEquals("6.349", Sample.cell(row, "factor"));
        assertEquals("above", Sample.cell(row, "factorBound"));
        assertEquals("kind", Sample.cell(row, "differs"));
        assertEquals("count basis, period", Sample.cell(row, "notStated"));
        assertEquals("not comparable", Sample.cell(row, "comparison"));
        assertEquals("claim:sample/cia", Sample.cell(row, "smaller"));
        assertEquals("claim:sample/kurds", Sample.cell(row, "larger"));
        assertEquals(
                0,
                Sample.rows(endpoint, CATALOGUE.named("rival-estimates"), Map.of("minFactor", "7"))
                        .rows()
                        .size());
    }

    @Test
    void a_wilaya_without_area_is_listed_through_the_claim_that_mentions_it() {
        Answer.Rows rows = Sample.rows(endpoint, CATALOGUE.named("wilayat"), Map.of());
        assertEquals(2, rows.rows().size());
        var barqah = rows.rows().get(0);
        assertEquals("Libya", Sample.cell(barqah, "area"));
        assertEquals("quoted", Sample.cell(barqah, "mode"));
        assertEquals("Peter Neumann", Sample.cell(barqah, "holder"));
        var other = rows.rows().get(1);
        assertEquals("Ṣalāḥ al-Dīn", Sample.cell(other, "wilaya"));
        assertEquals("", Sample.cell(other, "area"));
        assertEquals("asserted", Sample.cell(other, "mode"));
    }

    @Test
    void an_issue_lists_its_items_with_pages_and_who_is_featured_but_no_victim() {
        CannedQuery query = CATALOGUE.named("issue-contents");
        Answer.Rows rows = Sample.rows(endpoint, query, Map.of("issue", "Dabiq 7"));
        assertEquals(2, rows.rows().size());
        for (var row : rows.rows()) {
            assertEquals("46-49", Sample.cell(row, "pages"));
            assertEquals("Abu Qudamah al-Misri", Sample.cell(row, "individual"));
            assertEquals("Libya", Sample.cell(row, "origin"));
            assertEquals("Dabiq 7", Sample.cell(row, "inIssue"));
        }
        assertEquals(2, Sample.rows(endpoint, query, Map.of()).rows().size());
    }

    @Test
    void a_claim_is_located_by_document_and_offsets() {
        Answer.Rows rows =
                Sample.rows(endpoint, CATALOGUE.named("locate-claim"), Map.of("claim", "claim/sample/kurds"));
        assertEquals(1, rows.rows().size());
        assertEquals("90", Sample.cell(rows.rows().get(0), "start"));
        assertEquals("publication:sample", Sample.cell(rows.rows().get(0), "document"));
    }
}
