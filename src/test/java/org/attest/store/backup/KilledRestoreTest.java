package org.attest.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.attest.load.ChildJvm;
import org.attest.load.Content;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A restoration that is killed leaves the old content whole or the new, and the next one works. */
class KilledRestoreTest {
    private static final int SIGKILL = 128 + 9;

    @TempDir
    static Path folder;

    private static Path backup;
    private static Manifest manifest;

    @BeforeAll
    static void take() {
        backup = folder.resolve("backup");
        try (Store store = Store.inMemory(Base.DEFAULT)) {
            Quads.load(store, "added/notes", texts("saved ", 3000));
            manifest = Backup.take(store, backup, Quads.PROGRAM, Quads.CLOCK);
        }
    }

    @TestFactory
    Stream<DynamicTest> killedWhileItIsWrittenItLeavesTheOldContent() {
        return Stream.of("quad 1", "quad 1500", "quad " + manifest.quads(), "before commit", "journal begun")
                .map(point -> dynamicTest(point, () -> killedAt(point, false)));
    }

    @TestFactory
    Stream<DynamicTest> killedOnceTheJournalIsOnTheDiskItLeavesTheNew() {
        return Stream.of("journal complete", "after commit")
                .map(point -> dynamicTest(point, () -> killedAt(point, true)));
    }

    private static void killedAt(String point, boolean restored) {
        Path place = folder.resolve(point.replace(' ', '-'));
        List<String> before;
        try (Store store = Store.open(place, Base.DEFAULT)) {
            Quads.load(store, "added/other", texts("of old ", 2000));
            before = Content.all(store);
        }
        try (ChildJvm child =
                ChildJvm.start(List.of(), RestoreUntil.class, backup.toString(), place.toString(), point)) {
            assertEquals("at " + point, child.line());
            assertEquals(SIGKILL, child.kill());
        }
        try (Store store = Store.open(place, Base.DEFAULT)) {
            if (restored) {
                assertEquals(
                        manifest.digest(), store.read(unused -> Dump.of(store).digest()));
                assertEquals(2, store.version());
            } else {
                Content.assertSame(before, Content.all(store));
            }
            new Restoration(store, UnaryOperator.identity(), written -> {}).restore(backup);
            assertEquals(manifest.digest(), store.read(unused -> Dump.of(store).digest()));
        }
    }

    private static Node[] texts(String text, int count) {
        return IntStream.range(0, count).mapToObj(i -> Quads.text(text + i)).toArray(Node[]::new);
    }
}
