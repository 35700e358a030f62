package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Severity;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoaderTest {
    @TempDir
    Path folder;

    private TestHome home;
    private Store store;

    @BeforeEach
    void loadTheSeed() {
        home = TestHome.copy(folder.resolve("home"));
        store = Store.inMemory(Base.DEFAULT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void theFirstLoadStoresEveryGraphAndReportsItsSize() {
        assertEquals(0, store.version());
        assertEquals("empty", store.id());

        LoadReport report = home.loader().bringUpToDate(store);

        assertTrue(report.changed());
        assertEquals(1, report.version());
        assertEquals(1, store.version());
        String graphs = Base.DEFAULT.iri() + "graph/";
        assertEquals(
                Set.of(
                        graphs + "vocab",
                        graphs + "reference",
                        graphs + "doc/" + TestHome.SEED_ID,
                        graphs + "curation/2026-11-25-first-reading"),
                report.triplesByGraph().keySet());
        report.triplesByGraph()
                .forEach((graph, triples) -> assertEquals(
                        Content.graph(store, graph.substring(graphs.length())).size(), triples, graph));
        assertFalse(report.findings().stream().anyMatch(f -> f.severity() == Severity.ERROR));
        assertTrue(Content.graph(store, "inferred").size() > 1000, "nothing was derived");
    }

    @Test
    void everyClaimAndCitationOfTheSheetIsInTheStoreOnce() {
        home.loader().bringUpToDate(store);
        long claims = entries("claims:");
        long citations = entries("citations:");
        assertTrue(claims > 30 && citations > 20, claims + " claims, " + citations + " citations");
        assertEquals(List.of(claims + ""), Content.rows(store, """
                SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a at:Claim ; at:printedIn publication:foreign-fighters-threat }"""));
        assertEquals(
                List.of(citations + ""),
                Content.rows(store, "SELECT (COUNT(DISTINCT ?c) AS ?n) { ?c a at:CitationAct }"));
    }

    @Test
    void aSecondLoadChangesNothing() {
        home.loader().bringUpToDate(store);
        List<String> before = Content.all(store);

        LoadReport second = home.loader(Base.DEFAULT, TestHome.EVENING).bringUpToDate(store);

        assertFalse(second.changed());
        assertEquals(1, second.version());
        Content.assertSame(before, Content.all(store));
    }

    @Test
    void checkingChangesNothingAndFindsNoErrorInWhatIsShipped() {
        List<Finding> findings = home.loader().check();
        assertEquals(
                List.of(),
                findings.stream().filter(f -> f.severity() == Severity.ERROR).toList());
        assertEquals(0, store.version());
    }

    @Test
    void aDocumentThatIsTakenAwayDisappears() {
        home.write("seeds/other.txt", "Nothing is claimed here.\n").catalogue("other", "other.txt");
        home.loader().bringUpToDate(store);
        assertFalse(Content.graph(store, "doc/other").isEmpty());

        home.withoutSeed().write(TestHome.CATALOGUE, "documents: []\n").delete("seeds/other.txt");
        LoadReport report = home.loader().bringUpToDate(store);

        assertTrue(report.changed());
        assertEquals(List.of(), Content.graph(store, "doc/other"));
        assertEquals(List.of(), Content.graph(store, "doc/" + TestHome.SEED_ID));
        assertEquals(List.of(), Content.rows(store, "SELECT ?c { ?c a at:Claim }"));
        assertEquals(2, report.triplesByGraph().size());
        assertEquals(
                List.of(),
                Content.all(store).stream()
                        .filter(l -> l.contains("graph/doc/"))
                        .toList());
    }

    @Test
    void whatIsDerivedEqualsThatOfAFreshLoad() {
        home.write("seeds/other.txt", "Nothing is claimed here.\n").catalogue("other", "other.txt");
        home.loader().bringUpToDate(store);
        home.replace(TestHome.SEED_SHEET, "mode: reported", "mode: paraphrased");
        home.replace("data/places.yaml", "label: Tunisia", "label: Republic of Tunisia");
        home.replace(
                TestHome.CATALOGUE,
                "  - {id: other, file: other.txt, sha256: " + home.checksum("seeds/other.txt") + "}\n",
                "");
        home.delete("seeds/other.txt");
        home.loader().bringUpToDate(store);

        try (Store fresh = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(fresh);
            Content.assertSame(Content.said(fresh), Content.said(store));
            assertEquals(fresh.id(), store.id());
            assertNotEquals(fresh.version(), store.version());
        }
    }

    @Test
    void aDocumentThatNobodyHasCataloguedIsLoadedUnderANameOfItsOwn() {
        home.write("seeds/Überblick 2014.txt", "Nothing is claimed here.\n");
        String id =
                "uberblick-2014-" + home.checksum("seeds/Überblick 2014.txt").substring(0, 8);

        LoadReport report = home.loader().bringUpToDate(store);

        var finding = report.findings().stream()
                .filter(f -> f.code() == Code.DOCUMENT_NOT_CATALOGUED)
                .findFirst()
                .orElseThrow();
        assertEquals(Severity.WARNING, finding.severity());
        assertEquals("seeds/Überblick 2014.txt", finding.place().toString());
        assertTrue(finding.message().contains(id), finding.message());
        assertEquals(
                List.of("Überblick 2014.txt | 25"),
                Content.rows(
                        store,
                        "SELECT ?file ?length { publication:" + id
                                + " a at:Document ; at:fileName ?file ; at:characterCount ?length "
                                + "FILTER NOT EXISTS { publication:" + id + " dcterms:creator ?somebody } }"));
    }

    @Test
    void theStoreHasNoBlankNodes() {
        home.loader().bringUpToDate(store);
        assertEquals(
                List.of(),
                Content.all(store).stream().filter(line -> line.contains("_:")).toList());
    }

    @Test
    void twoSheetsMayDefineAThingAlikeButNotDifferently() {
        home.write("seeds/a.txt", "One.\n").catalogue("a", "a.txt").write("data/claims/a.yaml", defining("a", "Ann"));
        home.write("seeds/b.txt", "Two.\n").catalogue("b", "b.txt").write("data/claims/b.yaml", defining("b", "Ann"));
        home.loader().bringUpToDate(store);
        assertEquals(List.of("Ann"), Content.rows(store, "SELECT ?name { individual:ann at:label ?name }"));

        home.write("data/claims/b.yaml", defining("b", "Anna"));
        AttestException refused =
                assertThrows(AttestException.class, () -> home.loader().bringUpToDate(store));
        assertEquals(
                List.of(Code.SHAPE_VIOLATED),
                refused.findings().stream().map(Finding::code).toList());
        assertTrue(refused.getMessage().contains("individual:ann"), refused.getMessage());
        assertEquals(List.of("Ann"), Content.rows(store, "SELECT ?name { individual:ann at:label ?name }"));
    }

    private static String defining(String document, String name) {
        return "document: " + document + "\nindividuals: [{id: ann, label: " + name + "}]\n";
    }

    @Test
    void loadTimesComeFromTheClockAndStandInGraphsThatNoExportHas() {
        Instant odd = Instant.parse("1999-12-31T23:59:58Z");
        home.loader(Base.DEFAULT, odd).bringUpToDate(store);
        List<String> timed = Content.all(store).stream()
                .filter(l -> l.contains("1999-12-31"))
                .toList();
        assertEquals(
                6, timed.size(), "one time for each of the four loaded graphs, two in the description of the load");
        timed.forEach(line -> assertTrue(line.matches(".*graph/(?:meta|void)> \\."), line));
    }

    /** Entries of a list of the seed's sheet: each begins with a dash two columns in. */
    private long entries(String list) {
        return home.text(TestHome.SEED_SHEET)
                .lines()
                .dropWhile(line -> !line.equals(list))
                .skip(1)
                .takeWhile(line -> line.startsWith(" "))
                .filter(line -> line.startsWith("  - "))
                .count();
    }
}
