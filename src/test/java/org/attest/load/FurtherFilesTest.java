package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attest load FILE…}: what a user adds beside the folders. */
class FurtherFilesTest {
    @TempDir
    Path folder;

    private TestHome home;
    private TestHome outside;
    private Store store;

    @BeforeEach
    void load() {
        home = TestHome.copy(folder.resolve("home"));
        outside = new TestHome(folder.resolve("outside"));
        store = Store.inMemory(Base.DEFAULT);
        home.loader().bringUpToDate(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void anRdfFileGoesIntoAGraphNamedAfterItAndStays() {
        outside.write("My Notes.ttl", "<https://example.org/a> <https://example.org/b> \"c\"@en , 1.5 .");

        LoadReport report = load("My Notes.ttl");

        assertTrue(report.changed());
        assertEquals(2, report.version());
        List<String> expected = List.of(
                "<https://example.org/a> <https://example.org/b> \"1.5\"^^<http://www.w3.org/2001/XMLSchema#decimal> "
                        + "<https://w3id.org/attest/id/graph/added/my-notes> .",
                "<https://example.org/a> <https://example.org/b> \"c\"@en "
                        + "<https://w3id.org/attest/id/graph/added/my-notes> .");
        assertEquals(expected, Content.graph(store, "added/my-notes"));

        home.replace("data/places.yaml", "label: Tunisia", "label: Republic of Tunisia");
        home.loader().bringUpToDate(store);
        assertEquals(expected, Content.graph(store, "added/my-notes"));
    }

    @Test
    void theSameFileAgainChangesNothingAndAnotherOfItsNameReplacesIt() {
        outside.write("notes.ttl", "<https://example.org/a> <https://example.org/b> [ <https://example.org/c> [] ] .");
        load("notes.ttl");
        List<String> before = Content.all(store);

        LoadReport again = load("notes.ttl");
        assertFalse(again.changed());
        assertEquals(2, again.version());
        Content.assertSame(before, Content.all(store));

        outside.write("notes.nt", "<https://example.org/x> <https://example.org/y> <https://example.org/z> .\n");
        assertEquals(3, load("notes.nt").version());
        assertEquals(1, Content.graph(store, "added/notes").size());
        assertFalse(Content.all(store).stream().anyMatch(line -> line.contains("example.org/a")));
    }

    @Test
    void theStoreIsNamedByWhatWasAddedToo() {
        String folders = store.id();
        outside.write("notes.ttl", "<https://example.org/a> <https://example.org/b> <https://example.org/c> .");
        load("notes.ttl");
        String added = store.id();
        assertNotEquals(folders, added);
        try (Store other = Store.inMemory(Base.DEFAULT)) {
            home.loader().load(other, List.of(outside.path("notes.ttl")));
            assertEquals(added, other.id());
        }
        outside.write("notes.ttl", "<https://example.org/a> <https://example.org/b> <https://example.org/d> .");
        load("notes.ttl");
        assertNotEquals(added, store.id());
    }

    @Test
    void blankNodesOfTwoFilesAreNeverTheSame() {
        outside.write("one.ttl", "_:x <https://example.org/says> \"one\" .");
        outside.write("two.ttl", "_:x <https://example.org/says> \"two\" .");
        load("one.ttl", "two.ttl");
        assertEquals(
                List.of("2"),
                Content.rows(store, "SELECT (COUNT(DISTINCT ?x) AS ?n) { ?x <https://example.org/says> ?y }"));
    }

    @Test
    void anyRdfSyntaxLoads() {
        String triple = "<https://example.org/a> <https://example.org/b> <https://example.org/c> ";
        outside.write("s1.trig", "<https://example.org/g> { " + triple + " }");
        outside.write("s2.nq", triple + "<https://example.org/g> .\n");
        outside.write("s3.nt", triple + ".\n");
        outside.write(
                "s4.jsonld",
                "{\"@id\": \"https://example.org/a\", \"https://example.org/b\": "
                        + "{\"@id\": \"https://example.org/c\"}}");
        outside.write("s5.rdf", """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="https://example.org/">
                  <rdf:Description rdf:about="https://example.org/a"><e:b rdf:resource="https://example.org/c"/></rdf:Description>
                </rdf:RDF>""");
        load("s1.trig", "s2.nq", "s3.nt", "s4.jsonld", "s5.rdf");
        for (String graph : List.of("s1", "s2", "s3", "s4", "s5")) {
            assertEquals(
                    List.of(triple + "<https://w3id.org/attest/id/graph/added/" + graph + "> ."),
                    Content.graph(store, "added/" + graph));
        }
    }

    @Test
    void aDocumentFromOutsideStaysWhenTheFoldersChange() {
        outside.write("letter.txt", "Nothing is claimed here.\n");
        String id = "letter-" + outside.checksum("letter.txt").substring(0, 8);

        LoadReport report = load("letter.txt");

        assertTrue(report.findings().stream().anyMatch(f -> f.code() == Code.DOCUMENT_NOT_CATALOGUED));
        List<String> loaded = Content.graph(store, "doc/" + id);
        assertFalse(loaded.isEmpty());
        home.replace("data/places.yaml", "label: Tunisia", "label: Republic of Tunisia");
        home.loader().bringUpToDate(store);
        assertEquals(loaded, Content.graph(store, "doc/" + id));
    }

    @Test
    void aDocumentFromOutsideLoadsTogetherWithItsSheet() {
        outside.write("letter.txt", "There were 7 of them.\n");
        String id = "letter-" + outside.checksum("letter.txt").substring(0, 8);
        outside.write("letter.yaml", sheet(id));
        load("letter.txt", "letter.yaml");
        assertEquals(
                List.of("7 | 11 | 12"),
                Content.rows(
                        store,
                        "SELECT ?low ?start ?end { ?c at:inDocument publication:" + id
                                + " ; at:low ?low ; at:start ?start ; at:end ?end }"));
    }

    @Test
    void aFaultInOneFileKeepsAllOfThemOut() {
        outside.write("good.ttl", "<https://example.org/a> <https://example.org/b> \"c\" .");
        outside.write("bad.ttl", "<https://example.org/a> <https://example.org/b> \"c .\n");
        List<String> before = Content.all(store);
        home.replace("data/places.yaml", "label: Tunisia", "label: Republic of Tunisia");

        AttestException refused = assertThrows(AttestException.class, () -> load("good.ttl", "missing.ttl", "bad.ttl"));

        assertEquals(
                List.of(Code.FILE_UNREADABLE, Code.RDF_SYNTAX),
                refused.findings().stream().map(Finding::code).toList());
        assertEquals(3, refused.exit().status());
        Content.assertSame(before, Content.all(store));
    }

    @Test
    void twoFilesThatWouldShareAGraphAreRefused() {
        outside.write("a/notes.ttl", "<https://example.org/a> <https://example.org/b> \"1\" .");
        outside.write("b/notes.nt", "<https://example.org/a> <https://example.org/b> \"2\" .\n");
        AttestException refused = assertThrows(AttestException.class, () -> load("a/notes.ttl", "b/notes.nt"));
        assertEquals(Code.ID_REPEATED, refused.findings().get(0).code());
        assertEquals(
                outside.path("b/notes.nt").toString(),
                refused.findings().get(0).place().toString());
        assertEquals(List.of(), Content.graph(store, "added/notes"));
    }

    @Test
    void rdfThatTheShapesRefuseIsNotLoaded() {
        outside.write("claim.ttl", """
                @prefix at: <https://w3id.org/attest/ns#> .
                <https://example.org/claim> a at:Claim ; at:printedIn <https://w3id.org/attest/id/publication/dabiq-7> .
                """);
        List<String> before = Content.all(store);
        AttestException refused = assertThrows(AttestException.class, () -> load("claim.ttl"));
        assertTrue(refused.findings().stream().allMatch(f -> f.code() == Code.SHAPE_VIOLATED));
        assertTrue(
                refused.findings().stream().anyMatch(f -> f.message().contains("at:hasPassage")), refused.getMessage());
        assertEquals(
                outside.path("claim.ttl").toString(),
                refused.findings().get(0).place().toString());
        Content.assertSame(before, Content.all(store));
    }

    private LoadReport load(String... files) {
        List<Path> paths = List.of(files).stream().map(outside::path).toList();
        return home.loader(Base.DEFAULT, TestHome.EVENING).load(store, paths);
    }

    private static String sheet(String document) {
        return """
                document: %s
                claims:
                  - {quote: "7", kind: quantity, printed: "7", low: 7, high: 7, bound: point}
                """.formatted(document);
    }
}
