package org.attest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.load.ChildJvm;
import org.attest.load.Content;
import org.attest.load.TestHome;
import org.attest.rdf.Base;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that another version of Attest wrote, with graphs that a user added by hand. */
class OlderStoreTest {
    private static final String NOTES = "https://w3id.org/attest/id/graph/added/notes";

    @TempDir
    Path folder;

    private Path place;

    /** A store as a load leaves it, small: one graph from the folders and one that was added by hand. */
    @BeforeEach
    void make() throws IOException {
        place = folder.resolve("store");
        try (Store store = Store.open(place, Base.DEFAULT)) {
            write(store, "vocab", false, "from the folders");
            write(store, "added/notes", true, "kept", "");
        }
        label(0);
    }

    /** One triple an object; the empty text stands for a blank node. */
    private static void write(Store store, String graph, boolean added, String... objects) {
        Node name = new Iris(store.base()).graph(graph);
        Node about = NodeFactory.createURI("https://example.org/a");
        List<Quad> quads = Stream.of(objects)
                .map(o -> o.isEmpty() ? NodeFactory.createBlankNode("b0") : NodeFactory.createLiteralString(o))
                .map(o -> new Quad(name, about, NodeFactory.createURI("https://example.org/b"), o))
                .toList();
        Checksum digest = CanonicalQuads.digest(quads);
        store.write(dataset -> {
            store.meta().record(new Unit(name, graph, quads, null, "", added), digest, TestHome.MORNING);
            store.meta().finish(digest, "old");
            quads.forEach(dataset.asDatasetGraph()::add);
        });
    }

    private void label(int layout) throws IOException {
        Files.writeString(
                place.resolve("store.properties"), "layout=" + layout + "\nbase=https://w3id.org/attest/id/\n");
    }

    @Test
    void itIsBuiltAgainFromTheFoldersAndWhatWasAddedByHandIsCarriedOver() throws IOException {
        place = folder.resolve("loaded");
        TestHome home =
                TestHome.copy(folder.resolve("home")).withSecond().withoutSeed().write("ontology/shapes.ttl", "");
        TestHome outside = new TestHome(folder.resolve("outside"))
                .write("notes.ttl", "<https://example.org/a> <https://example.org/b> \"kept\" , [] .");
        List<String> said;
        try (Store store = Store.open(place, Base.DEFAULT)) {
            home.loader().load(store, List.of(outside.path("notes.ttl")));
            assertEquals(2, store.version());
            said = Content.said(store);
        }
        label(0);
        List<Finding> remarks = new ArrayList<>();
        try (Store store = Store.open(place, Base.DEFAULT, remarks::add)) {
            assertEquals(List.of(Code.STORE_REBUILT), codes(remarks));
            assertTrue(remarks.get(0).message().contains(NOTES), remarks.get(0).message());
            assertTrue(
                    remarks.get(0).message().contains("layout 0"),
                    remarks.get(0).message());
            assertEquals(2, Content.graph(store, "added/notes").size());
            assertTrue(store.isUnfilled());
            assertEquals("empty", store.id());
            assertEquals(List.of("store.properties", "tdb2", "tdb2.layout-0"), names());
            assertTrue(home.loader().bringUpToDate(store).changed());
            Content.assertSame(said, Content.said(store));
            assertEquals(3, store.version(), "it rises from where it was");
        }
        remarks.clear();
        try (Store store = Store.open(place, Base.DEFAULT, remarks::add)) {
            assertEquals(List.of(), remarks);
            assertEquals(List.of("store.properties", "tdb2"), names(), "the old database goes when the new is whole");
            Content.assertSame(said, Content.said(store));
            assertFalse(home.loader().bringUpToDate(store).changed());
        }
    }

    @Test
    void theOldDatabaseStaysUntilTheNewOneIsWhole() throws IOException {
        Store.open(place, Base.DEFAULT).close();
        Store.open(place, Base.DEFAULT).close();
        assertEquals(List.of("store.properties", "tdb2", "tdb2.layout-0"), names());
    }

    /** Cut short after the old database was moved aside, and after the new one was begun. */
    @Test
    void whatWasCutShortGoesOn() throws IOException {
        Files.move(place.resolve("tdb2"), place.resolve("tdb2.layout-0"));
        try (Store store = Store.open(place, Base.DEFAULT)) {
            assertEquals(2, Content.graph(store, "added/notes").size());
        }
        label(0);
        try (Store store = Store.open(place, Base.DEFAULT)) {
            assertEquals(2, Content.graph(store, "added/notes").size());
            assertEquals(List.of(), Content.graph(store, "vocab"));
            assertEquals(2, store.version());
        }
        assertEquals(List.of("store.properties", "tdb2", "tdb2.layout-0"), names());
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsKeptAndAWarningSaysWhatToDo() throws IOException {
        Files.writeString(place.resolve("tdb2/Data-0001/nodes.dat"), "a block is longer");
        List<Finding> remarks = new ArrayList<>();
        try (Store store = Store.open(place, Base.DEFAULT, remarks::add)) {
            assertEquals(List.of(Code.STORE_REBUILT, Code.GRAPH_NOT_CARRIED), codes(remarks));
            assertTrue(
                    remarks.get(1).advice().contains("tdb2.layout-0.unread"),
                    remarks.get(1).advice());
            assertTrue(
                    remarks.get(1).advice().contains("attest load FILE"),
                    remarks.get(1).advice());
            write(store, "vocab", false, "from the folders");
        }
        Store.open(place, Base.DEFAULT).close();
        assertEquals(List.of("store.properties", "tdb2", "tdb2.layout-0.unread"), names());
    }

    /** The names of nodes lie in one file in the order in which they came: its end is that of the last graph. */
    @Test
    void aGraphThatCannotBeReadIsNamedAndTheOthersAreCarriedOver() throws IOException {
        label(StoreFolder.LAYOUT);
        try (Store store = Store.open(place, Base.DEFAULT)) {
            write(store, "added/last", true, "x".repeat(20_000));
        }
        label(0);
        Path names = place.resolve("tdb2/Data-0001/nodes-data.obj");
        byte[] bytes = Files.readAllBytes(names);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("x".repeat(20_000));
        assertTrue(at > 0);
        // The two bytes before a text are the end of its length.
        Arrays.fill(bytes, at - 8, at, (byte) 0xFF);
        Files.write(names, bytes);
        List<Finding> remarks = new ArrayList<>();
        try (Store store = Store.open(place, Base.DEFAULT, remarks::add)) {
            assertEquals(List.of(Code.STORE_REBUILT, Code.GRAPH_NOT_CARRIED), codes(remarks), remarks.toString());
            assertTrue(
                    remarks.get(1).message().endsWith("/graph/added/last"),
                    remarks.get(1).message());
            assertEquals(2, Content.graph(store, "added/notes").size());
            assertEquals(List.of(), Content.graph(store, "added/last"));
        }
    }

    @Test
    void aNewerLayoutIsRefusedAndNothingIsTouched() throws IOException {
        label(StoreFolder.LAYOUT + 1);
        Map<String, Checksum> before = state();
        AttestException refused = assertThrows(
                AttestException.class, () -> Store.open(place, Base.DEFAULT).close());
        assertEquals(Code.STORE_NEWER, refused.findings().get(0).code());
        assertEquals(3, refused.exit().status());
        assertTrue(refused.findings().get(0).advice().contains("--store"));
        assertEquals(before, state());
    }

    @Test
    void anotherBaseIsRefusedBeforeAnythingIsMoved() throws IOException {
        Map<String, Checksum> before = state();
        Base other = new Base("https://example.org/other/");
        AttestException refused = assertThrows(
                AttestException.class, () -> Store.open(place, other).close());
        assertEquals(Code.BASE_DIFFERS, refused.findings().get(0).code());
        assertEquals(before, state());
    }

    /** The process that holds it has opened it under its own label. */
    @Test
    void aStoreThatAnOlderServerStillHasOpenIsLeftToIt() throws IOException {
        label(StoreFolder.LAYOUT);
        try (ChildJvm holder = ChildJvm.start(List.of(), StoreHolder.class, place.toString())) {
            assertEquals("open 2", holder.line());
            label(0);
            AttestException refused = assertThrows(
                    AttestException.class, () -> Store.open(place, Base.DEFAULT).close());
            assertEquals(Code.STORE_LOCKED, refused.findings().get(0).code());
            assertEquals(List.of("store.properties", "tdb2"), names());
        }
    }

    private static List<Code> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(place)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Map<String, Checksum> state() throws IOException {
        Map<String, Checksum> state = new TreeMap<>();
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                state.put(place.relativize(file).toString(), Checksum.of(Files.readAllBytes(file)));
            }
        }
        return state;
    }
}
