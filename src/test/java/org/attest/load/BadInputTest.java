package org.attest.load;

import static org.attest.load.TestHome.CATALOGUE;
import static org.attest.load.TestHome.SECOND_SHEET;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Input that is wrong in one way is refused at its place, and the store stays as it was. */
class BadInputTest {
    private static final String TEXT = "seeds/displaced_by_host_2019.txt";

    @TempDir
    static Path folder;

    private static Store store;
    private static List<String> before;

    @BeforeAll
    static void load() {
        store = Store.inMemory(Base.DEFAULT);
        TestHome.copy(folder.resolve("good")).withSecond().loader().bringUpToDate(store);
        before = Content.all(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    /**
     * A fault that is planted into the folders.
     *
     * @param place file, or file and a text whose first character is where the fault is shown
     * @param says words of the message or the advice
     */
    private record Fault(String what, Code code, int exit, List<String> place, String says, Consumer<TestHome> plant) {}

    @TestFactory
    Stream<DynamicTest> aDocumentIsRefused() {
        return Stream.of(
                        fault(
                                "that is missing",
                                Code.DOCUMENT_MISSING,
                                3,
                                at(TEXT),
                                "put the file back",
                                h -> h.delete(TEXT)),
                        fault(
                                "that was changed",
                                Code.DOCUMENT_CHANGED,
                                1,
                                at(TEXT),
                                "its checksum is",
                                h -> h.append(TEXT, " ")),
                        fault(
                                "that is not UTF-8",
                                Code.DOCUMENT_NOT_UTF8,
                                1,
                                at(TEXT),
                                "the byte at 3 ",
                                h -> latin1(h, "Ach°ne Zelte")),
                        fault(
                                "whose checksum is not one",
                                Code.VALUE_INVALID,
                                1,
                                at(CATALOGUE, "abc123"),
                                "64 digits",
                                h -> h.replace(CATALOGUE, h.checksum(TEXT), "abc123")
                                        .delete(SECOND_SHEET)),
                        fault(
                                "that is listed twice",
                                Code.ID_REPEATED,
                                1,
                                at(CATALOGUE, "displaced-by-host-2019, file"),
                                "listed twice",
                                h -> h.catalogue("displaced-by-host-2019", "displaced_by_host_2019.txt")),
                        fault(
                                "whose author nobody knows",
                                Code.ACTOR_UNKNOWN,
                                1,
                                at(CATALOGUE, "midyear-dusk]"),
                                "did you mean ‘midyear-desk’?",
                                h -> h.replace(CATALOGUE, "[midyear-desk]", "[midyear-dusk]")))
                .map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> aSheetIsRefused() {
        return Stream.of(
                        sheet(
                                "of an unknown document",
                                Code.DOCUMENT_UNKNOWN,
                                "displaced-by-host-2018",
                                "did you mean ‘displaced-by-host-2019’?",
                                "document: displaced-by-host-2019",
                                "document: displaced-by-host-2018"),
                        sheet(
                                "that says no document",
                                Code.KEY_MISSING,
                                "note:",
                                "does not say its document",
                                "document: displaced-by-host-2019\n",
                                ""),
                        sheet(
                                "that is no YAML",
                                Code.YAML_INVALID,
                                "\tlow: 5",
                                "TAB",
                                "    low: 500000",
                                "\tlow: 500000"),
                        fault(
                                "that is a list",
                                Code.YAML_INVALID,
                                1,
                                at(SECOND_SHEET, "- document"),
                                "not a mapping",
                                h -> h.write(SECOND_SHEET, "- document: displaced-by-host-2019\n")),
                        sheet(
                                "with an unknown key",
                                Code.KEY_UNKNOWN,
                                "wordng:",
                                "did you mean ‘wording’?",
                                "wording:",
                                "wordng:"),
                        sheet(
                                "recorded on no day",
                                Code.DATE_INVALID,
                                "2026-11\n",
                                "must be a day",
                                "recordedOn: 2026-11-23",
                                "recordedOn: 2026-11"),
                        fault(
                                "that is there twice",
                                Code.ID_REPEATED,
                                1,
                                at("data/claims/zweimal.yaml", "note:"),
                                "another sheet is about",
                                h -> h.write("data/claims/zweimal.yaml", h.text(SECOND_SHEET))),
                        fault(
                                "that the shapes refuse",
                                Code.SHAPE_VIOLATED,
                                1,
                                at(SECOND_SHEET),
                                "‘rizk-before’",
                                h -> h.replace(SECOND_SHEET, "predicate: affiliatedWith", "predicate: hasOrigin")))
                .map(this::test);
    }

    @TestFactory
    Stream<DynamicTest> theOntologyIsRefused() {
        return Stream.of(
                        fault(
                                "when it is not Turtle",
                                Code.RDF_SYNTAX,
                                1,
                                at("ontology/vocab/unit.ttl", " # here"),
                                "nothing of it was loaded",
                                h -> h.append("ontology/vocab/unit.ttl", "\n%%% # here\n")),
                        fault(
                                "when a rule is not SPARQL",
                                Code.RDF_SYNTAX,
                                1,
                                at("ontology/rules/99-bad.rq", "} # here"),
                                "a rule is a CONSTRUCT query",
                                h -> h.write(
                                        "ontology/rules/99-bad.rq",
                                        "CONSTRUCT { ?a ?b ?c }\nWHERE { ?a ?b } # here\n")),
                        fault(
                                "when a rule has a word that SPARQL does not know",
                                Code.RDF_SYNTAX,
                                1,
                                at("ontology/rules/99-bad.rq", " { ?a ?b ?c } # here"),
                                "a rule is a CONSTRUCT query",
                                h -> h.write(
                                        "ontology/rules/99-bad.rq",
                                        "CONSTRUCT { ?a ?b ?c }\nWHEER { ?a ?b ?c } # here\n")),
                        fault(
                                "when a rule constructs nothing",
                                Code.RDF_SYNTAX,
                                1,
                                at("ontology/rules/99-bad.rq"),
                                "a rule is a CONSTRUCT query",
                                h -> h.write("ontology/rules/99-bad.rq", "SELECT * { ?a ?b ?c }\n")),
                        fault(
                                "when a rule writes to a graph that is not for rules",
                                Code.HEADER_INVALID,
                                1,
                                at("ontology/rules/99-bad.rq"),
                                "did you mean ‘curation/rules’?",
                                h -> h.write(
                                        "ontology/rules/99-bad.rq",
                                        "#+ graph: curation/rule\nCONSTRUCT { ?a ?b ?c } WHERE { ?a ?b ?c }\n")))
                .map(this::test);
    }

    private DynamicTest test(Fault fault) {
        return dynamicTest(fault.what(), () -> {
            TestHome home = TestHome.copy(folder.resolve(fault.what().replace(' ', '-')))
                    .withSecond();
            fault.plant().accept(home);
            Loader loader = home.loader(Base.DEFAULT, TestHome.EVENING);

            AttestException refused = assertThrows(AttestException.class, () -> loader.bringUpToDate(store));

            Finding first = refused.findings().get(0);
            assertEquals(fault.code(), first.code(), refused.getMessage());
            assertEquals(
                    home.place(fault.place().toArray(String[]::new)),
                    first.place().toString(),
                    refused.getMessage());
            assertTrue(first.text().contains(fault.says()), first.text());
            assertEquals(fault.exit(), refused.exit().status());
            assertEquals(
                    List.of(first.code()),
                    refused.findings().stream().map(Finding::code).distinct().toList());
            Content.assertSame(before, Content.all(store));
            assertTrue(loader.check().contains(first), "attest check does not find it");
        });
    }

    private static Fault fault(
            String what, Code code, int exit, List<String> place, String says, Consumer<TestHome> plant) {
        return new Fault(what, code, exit, place, says, plant);
    }

    /** A fault in the sheet: the first occurrence of a text replaced by another. */
    private static Fault sheet(String what, Code code, String shownAt, String says, String old, String replacement) {
        return fault(what, code, 1, at(SECOND_SHEET, shownAt), says, h -> h.replace(SECOND_SHEET, old, replacement));
    }

    private static List<String> at(String... fileAndText) {
        return List.of(fileAndText);
    }

    private static void latin1(TestHome home, String text) {
        String old = home.checksum(TEXT);
        home.write(TEXT, text.getBytes(StandardCharsets.ISO_8859_1)).replace(CATALOGUE, old, home.checksum(TEXT));
    }
}
