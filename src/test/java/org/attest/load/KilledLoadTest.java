package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A load that is killed loses nothing: the document is there as before or as it is to be, and the next load finishes. */
class KilledLoadTest {
    private static final String TEXT = "seeds/displaced_by_host_2019.txt";
    private static final String DOCUMENT = "doc/" + TestHome.SECOND_ID;
    private static final int SIGKILL = 128 + 9;
    private static final long SEED = 20150302;

    @TempDir
    static Path folder;

    private static TestHome home;
    private static Path place;
    private static List<String> before;
    private static int written;
    private static int derived;

    /** Without the seed and the shapes, which a load checks before it writes, each of the many loads is shorter. */
    @BeforeAll
    static void loadOnce() {
        home = TestHome.copy(folder.resolve("home")).withSecond().withoutSeed().write("ontology/shapes.ttl", "");
        place = folder.resolve("store");
        try (Store store = Store.open(place, Base.DEFAULT)) {
            home.loader().bringUpToDate(store);
            before = Content.all(store);
            written = Content.graph(store, DOCUMENT).size();
            derived = Content.graph(store, "inferred").size();
        }
    }

    /** Seven points while the document is replaced, three while the short form is derived. */
    @TestFactory
    Stream<DynamicTest> killedAfterSoManyQuads() {
        Random random = new Random(SEED);
        IntStream replacing = random.ints(7, 1, written + 1);
        IntStream deriving = random.ints(3, written + 1, written + derived + 1);
        return IntStream.concat(replacing, deriving)
                .mapToObj(quads -> kill("quad " + quads, quads <= written ? Expected.OLD : Expected.NEW));
    }

    @TestFactory
    Stream<DynamicTest> killedAroundTheCommit() {
        return Stream.of(
                kill("before commit", Expected.OLD),
                kill("journal begun", Expected.OLD),
                kill("journal complete", Expected.NEW),
                kill("after commit", Expected.NEW));
    }

    @Test
    void killedInItsVeryFirstTransactionItLeavesAnEmptyStore() {
        Path first = folder.resolve("first");
        try (ChildJvm child =
                ChildJvm.start(List.of(), LoadUntil.class, home.root().toString(), first.toString(), "quad 5")) {
            assertEquals("at quad 5", child.line());
            assertEquals(SIGKILL, child.kill());
        }
        try (Store store = Store.open(first, Base.DEFAULT)) {
            assertEquals(List.of(), Content.all(store));
            assertEquals(1, home.loader().bringUpToDate(store).version());
        }
    }

    private enum Expected {
        OLD,
        NEW
    }

    private static DynamicTest kill(String point, Expected expected) {
        return dynamicTest(point, () -> {
            change(point);
            try (Store clean = Store.inMemory(Base.DEFAULT)) {
                try (ChildJvm child =
                        ChildJvm.start(List.of(), LoadUntil.class, home.root().toString(), place.toString(), point)) {
                    home.loader().bringUpToDate(clean);
                    assertEquals("at " + point, child.line());
                    assertEquals(SIGKILL, child.kill());
                }
                try (Store store = Store.open(place, Base.DEFAULT)) {
                    check(store, clean, expected);
                    assertTrue(home.loader().bringUpToDate(store).changed(), "there was nothing left to do");
                    Content.assertSame(Content.said(clean), Content.said(store));
                    assertEquals(clean.id(), store.id());
                    before = Content.all(store);
                }
            }
        });
    }

    /** What stands in the store after the kill and before the next load. */
    private static void check(Store store, Store clean, Expected expected) {
        List<String> after = Content.all(store);
        if (expected == Expected.OLD) {
            Content.assertSame(before, after);
        } else {
            Content.assertSame(Content.graph(clean, DOCUMENT), Content.graph(store, DOCUMENT));
            Content.assertSame(without(before, DOCUMENT, "meta"), without(after, DOCUMENT, "meta"));
            assertEquals("empty", store.id(), "it does not know that it is unfinished");
        }
    }

    /** Gives the document another text, and so each of its claims another name. */
    private static void change(String sentence) {
        String old = home.checksum(TEXT);
        home.append(TEXT, sentence + "\n").replace(TestHome.CATALOGUE, old, home.checksum(TEXT));
    }

    private static List<String> without(List<String> lines, String... graphs) {
        List<String> kept = new ArrayList<>(lines);
        for (String graph : graphs) {
            kept.removeIf(line -> line.endsWith("/graph/" + graph + "> ."));
        }
        return kept;
    }
}
