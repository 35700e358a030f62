package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.attest.Shipped;
import org.attest.endpoint.WikidataShaped;
import org.attest.load.Home;
import org.attest.load.Loader;
import org.attest.load.Software;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.attest.store.backup.Backup;
import org.attest.store.backup.Manifest;
import org.attest.store.backup.Program;
import org.attest.store.backup.Restoration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The shipped store, saved and restored elsewhere, is the same store. */
class RestoredStoreTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);
    private static final Software SOFTWARE = new Software("test", "test");

    @TempDir
    static Path folder;

    private static Store original;
    private static Store restored;
    private static Manifest manifest;

    @BeforeAll
    static void saveAndRestore() {
        original = Store.inMemory(Base.DEFAULT);
        loader(SOFTWARE).bringUpToDate(original);
        manifest = take(original, "first");
        restored = Store.open(folder.resolve("store"), Base.DEFAULT);
        new Restoration(restored, UnaryOperator.identity(), written -> {}).restore(folder.resolve("first"));
    }

    @AfterAll
    static void close() {
        original.close();
        restored.close();
    }

    @Test
    void itsDigestIsThatOfTheOriginal() {
        assertEquals(manifest.digest(), take(restored, "second").digest());
        assertEquals(original.id(), restored.id());
    }

    @Test
    void aLoadHasNothingLeftToDoUntilTheProgramIsAnother() {
        assertFalse(loader(SOFTWARE).bringUpToDate(restored).changed());
        assertFalse(loader(new Software("next", "next")).isCurrent(restored));
    }

    @TestFactory
    Stream<DynamicTest> everyCannedQueryGivesTheSameRows() {
        return Seed.CATALOGUE.queries().stream()
                .map(query ->
                        dynamicTest(query.name(), () -> assertEquals(rows(original, query), rows(restored, query))));
    }

    private static List<String> rows(Store store, CannedQuery query) {
        LocalEndpoint endpoint = new LocalEndpoint(
                store.dataset(), ContentVersion.Of.counted(store::version), WikidataShaped.federation());
        Answer.Rows answer = Sample.rows(endpoint, query, query.header().test().args());
        return answer.rows().stream()
                .map(row -> answer.columns().stream()
                        .map(column -> row.contains(column) ? unordered(row.get(column)) : "")
                        .toList()
                        .toString())
                .sorted()
                .toList();
    }

    /** SPARQL leaves it open in which order GROUP_CONCAT puts the values together, and a new store has another. */
    private static String unordered(Node cell) {
        return Stream.of(cell.toString().replace("\"", "").split("; |, | \\| ", -1))
                .sorted()
                .toList()
                .toString();
    }

    private static Manifest take(Store store, String name) {
        return Backup.take(store, folder.resolve(name), new Program("test", "test"), CLOCK);
    }

    private static Loader loader(Software software) {
        return new Loader(Home.of(Shipped.root()), Base.DEFAULT, software, CLOCK, line -> {});
    }
}
