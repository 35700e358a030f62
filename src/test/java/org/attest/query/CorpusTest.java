package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.Shipped;
import org.attest.load.TestHome;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questions that only several documents answer, on three small invented ones beside the seed. */
class CorpusTest {
    private static final List<String> DOCUMENTS =
            List.of("harbour-count-2016", "quay-letter-2016", "strand-digest-2017");

    @TempDir
    static Path folder;

    private static Store store;
    private static Endpoint endpoint;

    @BeforeAll
    static void load() throws IOException {
        TestHome home = TestHome.copy(folder.resolve("home"));
        Path documents = Shipped.root().resolve("src/test/resources/documents/coast");
        for (String id : DOCUMENTS) {
            String file = id.replace('-', '_') + ".txt";
            home.write("seeds/" + file, Files.readAllBytes(documents.resolve(id + ".txt")));
            home.write("data/claims/" + id + ".yaml", Files.readString(documents.resolve(id + ".yaml")));
            home.catalogue(id, file);
        }
        store = Store.inMemory(Base.DEFAULT);
        home.loader().bringUpToDate(store);
        endpoint = new LocalEndpoint(store.dataset(), store::version);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void the_figure_for_one_origin_moves_over_time_on_one_line_per_source() {
        assertEquals(
                List.of(
                        "Harbour Office | 2015-12-01 | 120 000 |  | ",
                        "Harbour Office | 2015-12-01 | 120 000 |  | ",
                        "Harbour Office | 2015-12-01 | 120 000 |  | ",
                        "Harbour Office | 2016-06-01 | 150 000 | 120 000 | above",
                        "Harbour Office | 2016-12-01 | 140 000 | 150 000 | below",
                        "Quay Society | 2016-06-01 | 340 000 |  | ",
                        "Quay Society | 2016-06-01 | 600 000 |  | "),
                rows("series", "line asOfStart printed before movement", "origin", "syria"));
        assertEquals(
                List.of("1500-3000"), rows("series", "printed", "origin", "tunisia"), "undated figures are in no line");
    }

    @Test
    void three_documents_repeat_one_estimate_directly_through_a_map_and_through_each_other() {
        assertEquals(
                List.of(
                        "Tally 1 | 120 000 | 3 | 3 | 120 000 refugees from Syria in Lebanon at the end of 2015",
                        "Tally 1 | 120 000 | 3 | 3 | still shows 120 000 refugees for the end of 2015",
                        "Tally 1 | 120 000 | 3 | 3 | the Harbour Office counted 120 000 refugees from Syria in Lebanon"),
                sorted(rows("repeated-estimates", "original printed claims documents quote", "minDocuments", "2")));
        assertEquals(5, rows("repeated-estimates", "quote").size(), "the seed repeats one on its own");
        assertEquals(List.of(), rows("repeated-estimates", "quote", "publication", "publication/harbour-count-2016"));
    }

    @Test
    void two_sources_disagree_on_one_population_at_one_time_by_more_than_two() {
        // 340 000 / 150 000 = 2.266…; the 600 000 counts everyone who ever came, so it is no rival of a stock.
        assertEquals(
                List.of(
                        "2.266 | 2016-06-01 | 2016-06-30 | not stated by both | 150 000 | Harbour Office | 340 000 | Quay Society"),
                rows(
                        "disagreements",
                        "apart overlapStart overlapEnd basis smallerPrinted smallerHolder largerPrinted largerHolder"));
        assertEquals(List.of(), rows("disagreements", "apart", "factor", "2.3"));
        assertEquals(
                1,
                rows("disagreements", "apart", "factor", "1.5", "origin", "place/syria")
                        .size());
        assertEquals(List.of(), rows("disagreements", "apart", "origin", "place/tunisia"));
    }

    @Test
    void a_country_without_an_upper_end_leaves_that_end_of_the_sum_open_and_no_country_counts_twice() {
        assertEquals(
                List.of(
                        "Egypt | 3 | 600 |  | Egypt",
                        "Libya | 3 | 600 |  | Egypt",
                        "Libya | 3 | 600 |  | Egypt",
                        "Tunisia | 3 | 600 |  | Egypt"),
                sorted(rows("country-sum", "country countries sumLow sumHigh open", "source", "publication/tally-3")));
    }

    @Test
    void a_document_contradicts_itself_in_figures_and_origins_but_not_by_a_date_that_is_less_exact() {
        assertEquals(
                List.of("figures for the same people | 300 | 400", "origin of one person | Malta | Lebanon"),
                rows(
                        "self-contradictions",
                        "matter firstSays secondSays",
                        "document",
                        "publication/strand-digest-2017"));
        assertEquals(
                List.of(),
                rows("self-contradictions", "matter firstSays secondSays", "document", "publication/quay-letter-2016"));
    }

    @Test
    void what_one_document_leaves_out_does_not_hide_it_in_another() {
        assertEquals(List.of(), rows("nationality-only", "country", "document", "publication/strand-digest-2017"));
        assertEquals(6, rows("nationality-only", "country").size());
    }

    @Test
    void a_month_of_publication_may_or_may_not_have_come_on_a_day_in_it() {
        assertEquals(
                List.of("certainly | no | 2016-01 | 120 000", "possibly | no | 2016-02 | 120 000"),
                knownInMidFebruary("sure", "false"));
        assertEquals(List.of("certainly | no | 2016-01 | 120 000"), knownInMidFebruary("sure", "true"));
    }

    private static List<String> knownInMidFebruary(String parameter, String value) {
        return sorted(rows("as-known-on", "known holds published printed", "day", "2016-02-15", parameter, value))
                .stream()
                .filter(row -> row.endsWith("120 000"))
                .toList();
    }

    private static List<String> rows(String query, String columns, String... given) {
        Map<String, String> args = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            args.put(given[i], given[i + 1]);
        }
        return Sample.rows(endpoint, Seed.CATALOGUE.named(query), args).rows().stream()
                .map(row -> String.join(
                        " | ",
                        Arrays.stream(columns.split(" "))
                                .map(column -> Sample.cell(row, column))
                                .toList()))
                .toList();
    }

    /** In an order that does not hang on the IRIs of claims. */
    private static List<String> sorted(List<String> rows) {
        return rows.stream().sorted().toList();
    }
}
