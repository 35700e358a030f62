package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A change of any input is noticed, and no more is rewritten than it touches. */
class ChangedInputTest {
    private static final String SECOND_TEXT = "seeds/displaced_by_host_2019.txt";
    private static final String DOC_SECOND = "doc/" + TestHome.SECOND_ID;

    @TempDir
    Path folder;

    private TestHome home;

    @BeforeEach
    void copy() {
        home = TestHome.copy(folder.resolve("home")).withSecond();
    }

    /** A change, and the graphs that it rewrites beside the derived one. */
    private record Change(String what, Consumer<TestHome> edit, List<String> rewritten) {}

    @TestFactory
    Stream<DynamicTest> eachKindOfInputReloadsWhatIsMadeFromItAndNothingElse() {
        return Stream.of(
                        new Change(
                                "a sheet",
                                h -> h.replace(TestHome.SECOND_SHEET, "mode: quoted", "mode: asserted"),
                                List.of(DOC_SECOND)),
                        new Change("a document with its checksum", ChangedInputTest::editDocument, List.of(DOC_SECOND)),
                        new Change(
                                "the title in the catalogue",
                                h -> h.replace(TestHome.CATALOGUE, "at midyear 2019\"", "in 2019\""),
                                List.of(DOC_SECOND)),
                        new Change(
                                "reference data",
                                h -> h.replace("data/places.yaml", "label: Tunisia", "label: Republic of Tunisia"),
                                List.of("reference")),
                        new Change(
                                "a curation file",
                                h -> h.replace(TestHome.CURATION, "No video can be", "No moving image can be"),
                                List.of("curation/2026-11-25-first-reading")),
                        new Change("a concept", ChangedInputTest::addConcept, List.of("vocab")),
                        new Change("a shape", h -> h.append("ontology/shapes.ttl", "\n# remark\n"), List.of()),
                        new Change("a rule", ChangedInputTest::addRule, List.of()),
                        new Change("a query", h -> h.write("queries/all.rq", "SELECT * { ?s ?p ?o }\n"), List.of()))
                .map(change -> dynamicTest(change.what(), () -> check(change)));
    }

    private void check(Change change) {
        TestHome changed =
                TestHome.copy(folder.resolve(change.what().replace(' ', '-'))).withSecond();
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            changed.loader().bringUpToDate(store);
            String id = store.id();
            Map<String, String> before = state(store);

            change.edit().accept(changed);
            LoadReport report = changed.loader(Base.DEFAULT, TestHome.EVENING).bringUpToDate(store);

            assertTrue(report.changed());
            assertEquals(2, store.version());
            assertNotEquals(id, store.id());
            Map<String, String> expected = new TreeMap<>(before);
            Map<String, String> after = state(store);
            for (String graph : change.rewritten()) {
                assertNotEquals(before.get(graph), after.get(graph), graph);
                assertTrue(after.get(graph).endsWith(TestHome.EVENING.toString()), after.get(graph));
                expected.put(graph, after.get(graph));
            }
            assertEquals(expected, after);
            try (Store fresh = Store.inMemory(Base.DEFAULT)) {
                changed.loader().bringUpToDate(fresh);
                Content.assertSame(Content.said(fresh), Content.said(store));
                assertEquals(fresh.id(), store.id());
            }
        }
    }

    @Test
    void aNewVersionOfTheSoftwareDerivesAgain() {
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(store);
            Map<String, String> before = state(store);
            Software newer = new Software("next", "next");

            LoadReport report =
                    home.loader(Base.DEFAULT, newer, TestHome.EVENING).bringUpToDate(store);

            assertTrue(report.changed());
            assertEquals(2, store.version());
            assertEquals(before, state(store));
            assertEquals(List.of("next"), Content.rows(store, "SELECT ?v { ?s at:softwareVersion ?v }"));
            assertFalse(home.loader(Base.DEFAULT, newer, TestHome.EVENING)
                    .bringUpToDate(store)
                    .changed());
        }
    }

    @Test
    void aRuleIsAppliedAsSoonAsItIsThereAndItsResultsGoWhenItGoes() {
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            addRule(home);
            home.loader().bringUpToDate(store);
            assertEquals(
                    List.of("<https://w3id.org/attest/id/place/azraq> <https://example.org/test> \"seen\" "
                            + "<https://w3id.org/attest/id/graph/inferred> ."),
                    Content.said(store).stream()
                            .filter(line -> line.contains("example.org/test"))
                            .toList());
            home.delete("ontology/rules/99-test.rq").loader().bringUpToDate(store);
            assertFalse(Content.all(store).stream().anyMatch(line -> line.contains("example.org/test")));
        }
    }

    @Test
    void aLoaderOfAnotherBaseLeavesTheStoreAlone() {
        Base other = new Base("https://example.org/other/");
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(store);
            List<String> before = Content.all(store);
            Loader loader = home.loader(other, TestHome.EVENING);
            AttestException refused = assertThrows(AttestException.class, () -> loader.bringUpToDate(store));
            assertEquals(Code.BASE_DIFFERS, refused.findings().get(0).code());
            assertEquals(3, refused.exit().status());
            Content.assertSame(before, Content.all(store));
        }
    }

    private static void editDocument(TestHome home) {
        String old = home.checksum(SECOND_TEXT);
        home.append(SECOND_TEXT, "It was written in one night.\n");
        home.replace(TestHome.CATALOGUE, old, home.checksum(SECOND_TEXT));
    }

    private static void addConcept(TestHome home) {
        home.append("ontology/vocab/unit.ttl", """

                unit:tent a skos:Concept ;
                    skos:prefLabel "tent"@en ;
                    skos:definition "A tent."@en ;
                    skos:inScheme <https://w3id.org/attest/vocab/unit> .
                """);
    }

    private static void addRule(TestHome home) {
        home.write("ontology/rules/99-test.rq", """
                PREFIX at: <https://w3id.org/attest/ns#>
                CONSTRUCT { ?place <https://example.org/test> "seen" }
                WHERE { ?place at:name "الأزرق" }
                """);
    }

    /** Of each graph, the digest it was loaded with and the time. */
    private static Map<String, String> state(Store store) {
        Map<String, String> state = new TreeMap<>();
        Content.rows(
                        store,
                        "SELECT ?graph ?digest ?time { ?graph at:inputDigest ?digest ; prov:generatedAtTime ?time }")
                .forEach(row -> {
                    String[] cells = row.split(" \\| ", 2);
                    state.put(cells[0].substring(cells[0].indexOf("graph/") + 6), cells[1]);
                });
        return state;
    }
}
