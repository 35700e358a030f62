package org.attest.store.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.load.Content;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A backup comes back whole, or the store stays as it was. */
class RestorationTest {
    private static final Base OTHER = new Base("https://example.org/other/");

    @TempDir
    Path folder;

    private Path backup;
    private Store store;
    private Manifest manifest;

    @BeforeEach
    void take() {
        backup = folder.resolve("backup");
        store = Store.open(folder.resolve("store"), Base.DEFAULT);
        Quads.load(store, "added/notes", odd());
        manifest = Backup.take(store, backup, Quads.PROGRAM, Quads.CLOCK);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Nodes that do not survive being written and read carelessly. */
    private static Node[] odd() {
        return new Node[] {
            Quads.text("quotes \" and \\ and\ttabs\r\nlines"),
            Quads.text("\u00e9 \u0627\u0644 \ud83d\ude00 \uffee \u0007"),
            NodeFactory.createLiteralLang("colour", "en-GB"),
            NodeFactory.createLiteralDT("1.50", org.apache.jena.datatypes.xsd.XSDDatatype.XSDdecimal),
            NodeFactory.createLiteralDT(
                    "2026-11-25T12:00:00.123456789Z", org.apache.jena.datatypes.xsd.XSDDatatype.XSDdateTime),
            NodeFactory.createLiteralDT("x", NodeFactory.getType("https://example.org/type")),
            NodeFactory.createURI("https://example.org/%C3%A9?q=1#é"),
            NodeFactory.createBlankNode("b0a1n12"),
            NodeFactory.createBlankNode("B-x_1.y:z")
        };
    }

    @Test
    void anEmptyStoreBecomesEqualToTheOneThatWasSaved() {
        try (Store empty = Store.open(folder.resolve("empty"), Base.DEFAULT)) {
            Restored restored = restore(empty);
            assertEquals(manifest.digest(), restored.digest());
            assertEquals(manifest.quads(), restored.quads());
            assertEquals(0, restored.withheld());
            assertEquals(unversioned(store), unversioned(empty));
            assertEquals(store.id(), empty.id());
            assertEquals(
                    manifest.digest(),
                    Backup.take(empty, folder.resolve("again"), Quads.PROGRAM, Quads.CLOCK)
                            .digest());
        }
    }

    @Test
    void theVersionRisesAboveBoth() {
        Quads.load(store, "added/notes", Quads.text("2"));
        Quads.load(store, "added/more", Quads.text("3"));
        assertEquals(4, restore(store).version());
        assertEquals(4, store.version());
        try (Store empty = Store.inMemory(Base.DEFAULT)) {
            Backup.take(store, backup, Quads.PROGRAM, Quads.CLOCK);
            assertEquals(5, restore(empty).version());
        }
    }

    @Test
    void whatTheStoreHadSinceIsGone() {
        List<String> before = unversioned(store);
        Quads.load(store, "added/more", Quads.text("later"));
        store.write(dataset -> dataset.asDatasetGraph()
                .addGraph(Quad.defaultGraphIRI, org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph()));
        restore(store);
        assertEquals(before, unversioned(store));
    }

    @Test
    void whoReadsMeanwhileSeesTheOldContentAndThenTheNew() {
        Quads.load(store, "added/notes", Quads.text("newer than the backup"));
        List<String> newer = Content.all(store);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch restored = new CountDownLatch(1);
        CompletableFuture<List<String>> reader = CompletableFuture.supplyAsync(() -> {
            store.dataset().begin(ReadWrite.READ);
            try {
                reading.countDown();
                restored.await();
                return Content.all(store);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            } finally {
                store.dataset().end();
            }
        });
        await(reading);
        Restoration restoration = new Restoration(
                store,
                UnaryOperator.identity(),
                written -> assertEquals(
                        newer,
                        CompletableFuture.supplyAsync(() -> Content.all(store)).join(),
                        "while it is written"));
        restoration.restore(backup);
        List<String> after = Content.all(store);
        restored.countDown();
        assertEquals(newer, reader.join());
        assertFalse(after.stream().anyMatch(line -> line.contains("newer than the backup")));
        assertEquals(manifest.digest(), store.read(unused -> Dump.of(store).digest()));
    }

    @Test
    void whatIsWithheldStaysAway() {
        UnaryOperator<List<Quad>> kept = quads ->
                quads.stream().filter(quad -> !quad.getObject().isBlank()).toList();
        Restored restored = new Restoration(store, kept, written -> {}).restore(backup);
        assertEquals(2, restored.withheld());
        assertEquals(manifest.quads() - 2, restored.quads());
        assertFalse(Content.all(store).stream().anyMatch(line -> line.contains("_:")));
        assertEquals(restored.digest(), store.read(unused -> Dump.of(store).digest()));
    }

    /** What is done to a backup, and the finding. */
    private record Damage(String what, Change change, Code code, String message) {}

    private interface Change {
        void to(Path quads, Path manifest) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> aDamagedBackupIsRefusedAndTheStoreStaysAsItWas() {
        return Stream.of(
                        new Damage("a byte flipped", (q, m) -> flip(q), Code.BACKUP_DAMAGED, "checksum"),
                        new Damage("cut short", (q, m) -> cut(q), Code.BACKUP_DAMAGED, "checksum"),
                        new Damage("no quads", (q, m) -> Files.delete(q), Code.BACKUP_DAMAGED, "missing"),
                        new Damage("no manifest", (q, m) -> Files.delete(m), Code.BACKUP_UNREADABLE, "missing"),
                        new Damage("no JSON", (q, m) -> Files.writeString(m, "{"), Code.BACKUP_UNREADABLE, "manifest"),
                        new Damage(
                                "a key lost",
                                (q, m) -> replace(m, "\"digest\" : \"" + manifest.digest() + "\"", "\"x\" : 1"),
                                Code.BACKUP_UNREADABLE,
                                "digest is no text"),
                        new Damage(
                                "another base",
                                (q, m) -> replace(m, "w3id.org/attest/id/\"", "w3id.org/else/\""),
                                Code.BASE_DIFFERS,
                                "https://w3id.org/else/"),
                        new Damage(
                                "a newer format",
                                (q, m) -> replace(m, "\"format\" : 1", "\"format\" : 2"),
                                Code.BACKUP_NEWER,
                                "format 2"),
                        new Damage("cut short and signed", this::cutAndSigned, Code.BACKUP_DAMAGED, "unpacked"),
                        new Damage(
                                "a line changed and signed",
                                (q, m) -> pack(q, m, lines().replace("colour", "color"), null),
                                Code.BACKUP_DAMAGED,
                                "digest"),
                        new Damage(
                                "no N-Quads",
                                (q, m) -> pack(q, m, lines() + "nonsense\n", manifest.digest()),
                                Code.BACKUP_DAMAGED,
                                "not N-Quads"),
                        new Damage(
                                "another number of quads",
                                (q, m) -> replace(m, "added/notes\" : 9", "added/notes\" : 8"),
                                Code.BACKUP_DAMAGED,
                                "graphs"))
                .map(damage -> dynamicTest(damage.what(), () -> {
                    Path damaged = copy(damage.what());
                    damage.change().to(damaged.resolve("attest.nq.gz"), damaged.resolve("manifest.json"));
                    refused(damaged, damage.code(), damage.message());
                }));
    }

    /** Such a number is stored as 1: the backup was not written by a store. */
    @Test
    void whatWouldNotStandInTheStoreAsItStandsInTheBackupIsUndone() throws IOException {
        String odd = "<https://example.org/s> <https://example.org/p> "
                + "\"+01\"^^<http://www.w3.org/2001/XMLSchema#integer> <https://w3id.org/attest/id/graph/added/notes> .";
        String lines =
                Stream.concat(lines().lines(), Stream.of(odd)).sorted().reduce("", (text, line) -> text + line + "\n");
        Path damaged = copy("odd");
        pack(damaged.resolve("attest.nq.gz"), damaged.resolve("manifest.json"), lines, Checksum.of(bytes(lines)));
        replace(damaged.resolve("manifest.json"), "added/notes\" : 9", "added/notes\" : 10");
        refused(damaged, Code.RESTORE_DIFFERS, "should have");
    }

    private void refused(Path damaged, Code code, String message) {
        List<String> before = Content.all(store);
        AttestException refused = assertThrows(
                AttestException.class,
                () -> new Restoration(store, UnaryOperator.identity(), written -> {}).restore(damaged));
        assertEquals(code, refused.findings().get(0).code(), refused.getMessage());
        assertEquals(3, refused.exit().status());
        assertTrue(refused.findings().get(0).message().contains(message), refused.getMessage());
        assertEquals(before, Content.all(store));
    }

    @Test
    void aStoreOfAnotherBaseRefusesABackup() {
        try (Store other = Store.inMemory(OTHER)) {
            AttestException refused = assertThrows(AttestException.class, () -> restore(other));
            assertEquals(Code.BASE_DIFFERS, refused.findings().get(0).code());
            assertEquals(List.of(), Content.all(other));
        }
    }

    private Restored restore(Store target) {
        return new Restoration(target, UnaryOperator.identity(), written -> {}).restore(backup);
    }

    private static List<String> unversioned(Store store) {
        return Content.all(store).stream()
                .filter(line -> !line.contains("storeVersion"))
                .toList();
    }

    private Path copy(String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        for (String file : List.of("attest.nq.gz", "manifest.json")) {
            Files.copy(backup.resolve(file), copy.resolve(file));
        }
        return copy;
    }

    private String lines() throws IOException {
        return String.join("\n", BackupTest.lines(backup)) + "\n";
    }

    private static void flip(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    private static void cut(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
    }

    private void cutAndSigned(Path quads, Path file) throws IOException {
        cut(quads);
        Files.writeString(file, ManifestJson.write(signed(manifest.digest(), Checksum.of(Files.readAllBytes(quads)))));
    }

    /** Writes other lines, with the checksum of the file right and the digest as given. */
    private void pack(Path quads, Path file, String lines, Checksum digest) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(lines));
        }
        Files.write(quads, packed.toByteArray());
        Checksum told = digest == null ? manifest.digest() : digest;
        Files.writeString(file, ManifestJson.write(signed(told, Checksum.of(packed.toByteArray()))));
    }

    private Manifest signed(Checksum digest, Checksum file) {
        return new Manifest(
                manifest.base(),
                manifest.storeId(),
                manifest.storeVersion(),
                manifest.program(),
                new TreeMap<>(manifest.graphs()),
                digest,
                file,
                manifest.time());
    }

    private static void replace(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replace(old, replacement));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
