package org.attest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.load.ChildJvm;
import org.attest.rdf.Base;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Opening the folder of a store: what cannot be opened is refused with a code that says what to do. */
class StoreFolderTest {
    private static final Base OTHER = new Base("https://example.org/other/");

    @TempDir
    Path folder;

    /** A link out of the folder is taken away before the folder is. */
    @AfterEach
    void unlink() throws IOException {
        Files.deleteIfExists(folder.resolve("linked/tdb2"));
    }

    @Test
    void aStoreIsCreatedWhereThereIsNoneAndOpenedAgain() {
        Path store = folder.resolve("a/b/store");
        try (Store created = Store.open(store, Base.DEFAULT)) {
            assertEquals(0, created.version());
            assertEquals(Base.DEFAULT, created.base());
        }
        try (Store again = Store.open(store, Base.DEFAULT)) {
            assertEquals(0, again.version());
        }
    }

    @Test
    void aStoreThatAnotherProcessHoldsIsRefusedUntilThatProcessIsGone() {
        Path store = folder.resolve("store");
        Store.open(store, Base.DEFAULT).close();
        try (ChildJvm holder = ChildJvm.start(List.of(), StoreHolder.class, store.toString())) {
            assertEquals("open 0", holder.line());
            Finding finding = refused(store, Base.DEFAULT, 3);
            assertEquals(Code.STORE_LOCKED, finding.code());
            assertEquals("another process has the store open (process " + holder.pid() + ")", finding.message());
            assertTrue(finding.advice().contains("--store"), finding.advice());
            assertEquals(137, holder.kill(), "128 + SIGKILL");
        }
        Store.open(store, Base.DEFAULT).close();
    }

    @Test
    void aStoreOfAnotherBaseIsRefusedAndNamesItsOwn() {
        Path store = folder.resolve("store");
        Store.open(store, OTHER).close();
        Finding finding = refused(store, Base.DEFAULT, 3);
        assertEquals(Code.BASE_DIFFERS, finding.code());
        assertTrue(finding.message().contains(OTHER.iri()), finding.message());
        assertTrue(finding.advice().contains("--base " + OTHER.iri()), finding.advice());
        Store.open(store, OTHER).close();
    }

    @TestFactory
    Stream<DynamicTest> aPlaceWhereNothingCanBeWrittenIsReadOnly() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        Path linked = folder.resolve("linked");
        Store.open(linked, Base.DEFAULT).close();
        Files.move(linked.resolve("tdb2"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(linked.resolve("tdb2"), Path.of("/proc/self/fdinfo"));
        return Stream.of(file, file.resolve("store"), Path.of("/proc/attest-test/store"), Path.of("/proc/sys"), linked)
                .map(path -> dynamicTest(path.toString(), () -> {
                    Finding finding = refused(path, Base.DEFAULT, 3);
                    assertEquals(Code.STORE_READ_ONLY, finding.code(), finding.text());
                    assertTrue(finding.advice().contains("writable disk"), finding.advice());
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotAStoreIsUnreadable() {
        return Stream.of(
                        "no text",
                        "an empty file",
                        "a folder for its properties",
                        "a file for its database",
                        "a database without properties",
                        "a damaged index",
                        "a lost index",
                        "a damaged journal")
                .map(what -> dynamicTest(what, () -> {
                    Path store = folder.resolve(what);
                    Store.open(store, Base.DEFAULT).close();
                    Path properties = store.resolve("store.properties");
                    Path data = store.resolve("tdb2/Data-0001");
                    switch (what) {
                        case "no text" -> Files.write(properties, new byte[] {(byte) 0xFF, 0, (byte) 0xFE});
                        case "an empty file" -> Files.writeString(properties, "");
                        case "a folder for its properties" -> {
                            Files.delete(properties);
                            Files.createDirectory(properties);
                        }
                        case "a file for its database" -> {
                            Files.move(store.resolve("tdb2"), folder.resolve("moved"));
                            Files.writeString(store.resolve("tdb2"), "not a database");
                        }
                        case "a database without properties" -> Files.delete(properties);
                        case "a damaged index" -> Files.writeString(data.resolve("nodes.dat"), "a block is longer");
                        case "a lost index" -> Files.delete(data.resolve("nodes.dat"));
                        default ->
                            Files.write(
                                    data.resolve("journal.jrnl"),
                                    "\1".repeat(60).getBytes(StandardCharsets.UTF_8));
                    }
                    Finding finding = refused(store, Base.DEFAULT, 3);
                    assertEquals(Code.STORE_UNREADABLE, finding.code(), finding.text());
                    assertEquals(store.toString(), finding.place().toString());
                    assertFalse(finding.advice().isEmpty());
                }));
    }

    @Test
    void aStoreWhoseCreationWasCutShortIsCreatedAgain() throws IOException {
        Path store = folder.resolve("store");
        Store.open(store, Base.DEFAULT).close();
        Path early = Files.createDirectories(folder.resolve("early"));
        Files.writeString(early.resolve("store.properties.new"), "layo", StandardCharsets.UTF_8);
        Store.open(early, Base.DEFAULT).close();
        Path late = Files.createDirectories(folder.resolve("late"));
        Files.copy(store.resolve("store.properties"), late.resolve("store.properties"));
        Store.open(late, Base.DEFAULT).close();
    }

    private static Finding refused(Path path, Base base, int exit) {
        AttestException refused =
                assertThrows(AttestException.class, () -> Store.open(path, base).close());
        assertEquals(1, refused.findings().size());
        assertEquals(exit, refused.exit().status());
        return refused.findings().get(0);
    }
}
