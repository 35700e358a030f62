package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.load.RuleFiles;
import org.attest.load.TestHome;
import org.attest.query.difference.CannedAnswers;
import org.attest.query.difference.Sources;
import org.attest.rdf.Base;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.store.Store;
import org.attest.store.without.WithoutView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What falls with a source of the first document, judged from what the document cites for what. */
class WithoutSourceOnTheSeedTest {
    @TempDir
    static Path folder;

    private static TestHome home;
    private static Store store;
    private static LocalEndpoint whole;

    @BeforeAll
    static void load() {
        home = TestHome.copy(folder.resolve("home"));
        store = Store.inMemory(Base.DEFAULT);
        home.loader().bringUpToDate(store);
        whole = new LocalEndpoint(store.dataset(), store::version);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void without_the_cia_its_figure_and_the_pair_with_the_kurds_are_gone() {
        assertEquals(Map.of("gone the CIA figure: 20 000 to 31 500", 1L), changes("actor/cia", "estimates"));
        assertEquals(1, changes("cia", "rival-estimates").size());
    }

    @Test
    void without_the_icsr_paper_all_origins_but_one_lose_their_figure_and_the_share_its_part() {
        Map<String, Long> origins = changes("publication/icsr-neumann-2015-01-26", "estimates-by-origin");
        assertEquals(11, origins.size(), origins.toString());
        assertTrue(origins.containsKey("gone Tunisia (1500-3000)"), origins.toString());
        assertTrue(
                origins.keySet().stream().noneMatch(row -> row.contains("less than 500")),
                "this one rests on a second publication: " + origins);
        // The share was worked out from the figure of the ICSR; its premise gone, nothing of it is left.
        Map<String, Long> shares = changes("publication/icsr-neumann-2015-01-26", "share-recompute");
        assertEquals(2, shares.values().stream().mapToLong(n -> n).sum(), shares.toString());
    }

    @Test
    void what_is_based_on_a_publication_falls_with_it() {
        assertTrue(
                changes("publication/icsr-neumann-2015-01-26", "changes").keySet().stream()
                        .anyMatch(row -> row.startsWith("gone") && row.contains("nearly doubled")),
                "the map of the Washington Post is drawn from the paper");
    }

    @Test
    void a_claim_that_two_hold_stays_with_the_other() {
        Map<String, Long> rows = changes("individual/peter-neumann", "estimates-by-origin");
        assertTrue(rows.keySet().stream().noneMatch(row -> row.startsWith("gone")), rows.toString());
    }

    @Test
    void without_the_document_no_figure_is_left() {
        long figures =
                whole.ask(query("estimates").query(), Duration.ofMinutes(1)).size();
        assertEquals(
                figures,
                changes("publication/foreign-fighters-threat", "estimates").values().stream()
                        .mapToLong(n -> n)
                        .sum());
    }

    @Test
    void nothing_is_deleted() {
        List<String> before = quads();
        changes("actor/cia", "estimates");
        assertEquals(before, quads());
    }

    private static CannedQuery query(String name) {
        return Seed.CATALOGUE.named(name);
    }

    /** How a row changes and what it is known by, with how often. */
    private static Map<String, Long> changes(String source, String query) {
        Iris iris = new Iris(Base.DEFAULT);
        List<Node> sources = Sources.named("source", List.of(source), whole, Sample.PREFIXES);
        try (Store view = store.read(
                dataset -> WithoutView.of(dataset.asDatasetGraph(), iris, RuleFiles.of(home.home()), sources))) {
            LocalEndpoint without = new LocalEndpoint(view.dataset(), store::version);
            return new CannedAnswers(whole, Sample.PREFIXES, Duration.ofMinutes(1))
                    .changes(List.of(query(query)), without).rows().stream()
                            .map(row -> Sample.cell(row, "change") + " " + Sample.cell(row, "row"))
                            .collect(Collectors.groupingBy(row -> row, TreeMap::new, Collectors.counting()));
        }
    }

    private static List<String> quads() {
        return store.read(dataset -> {
            List<Quad> quads = new ArrayList<>();
            dataset.asDatasetGraph().find().forEachRemaining(quads::add);
            return CanonicalQuads.sorted(quads).stream().map(Quad::toString).toList();
        });
    }
}
