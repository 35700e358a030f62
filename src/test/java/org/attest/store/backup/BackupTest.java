package org.attest.store.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.NodeFactory;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.load.Content;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a backup has in it, and what writing one leaves alone. */
class BackupTest {
    private static final String ADDED = "https://w3id.org/attest/id/graph/added/notes";
    private static final String META = "https://w3id.org/attest/id/graph/meta";

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void load() {
        store = Store.inMemory(Base.DEFAULT);
        Quads.load(store, "added/notes", Quads.text("é"), Quads.text("a\nb"), NodeFactory.createBlankNode("b0-1"));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void itHoldsEveryQuadButTheCountOfVersions() throws IOException {
        Backup.take(store, folder.resolve("b"), Quads.PROGRAM, Quads.CLOCK);
        List<String> stored = Content.all(store);
        List<String> lines = lines(folder.resolve("b"));
        List<String> apart =
                stored.stream().filter(line -> !lines.contains(line)).toList();
        assertEquals(
                List.of("<https://w3id.org/attest/id/dataset> <https://w3id.org/attest/ns#storeVersion> "
                        + "\"1\"^^<http://www.w3.org/2001/XMLSchema#integer> <" + META + "> ."),
                apart);
        assertEquals(stored.size() - 1, lines.size());
        assertEquals(lines.stream().sorted().toList(), lines);
        assertTrue(lines.contains("<https://example.org/s> <https://example.org/p> \"é\" <" + ADDED + "> ."));
    }

    @Test
    void itsManifestSaysWhatOneCanVerifyWithoutUs() throws IOException {
        Path backup = folder.resolve("b");
        Manifest manifest = Backup.take(store, backup, Quads.PROGRAM, Quads.CLOCK);
        JsonObject json = JSON.parse(Files.readString(backup.resolve("manifest.json")));
        assertEquals(1, json.getNumber("format").intValue());
        assertEquals("https://w3id.org/attest/id/", json.getString("base"));
        assertEquals(store.id(), json.getObj("store").getString("id"));
        assertEquals(1, json.getObj("store").getNumber("version").intValue());
        assertEquals("1.2", json.getObj("software").getString("version"));
        assertEquals("abc", json.getObj("software").getString("digest"));
        assertEquals("2026-11-25T12:00:00Z", json.getString("time"));
        assertEquals(3, json.getObj("graphs").getNumber(ADDED).intValue());
        Path file = backup.resolve("attest.nq.gz");
        assertEquals(Checksum.of(Files.readAllBytes(file)).hex(), json.getString("file"));
        byte[] unpacked = String.join(
                        "", lines(backup).stream().map(line -> line + "\n").toList())
                .getBytes(StandardCharsets.UTF_8);
        assertEquals(Checksum.of(unpacked).hex(), json.getString("digest"));
        assertEquals(lines(backup).size(), json.getNumber("quads").intValue());
        assertEquals(manifest, new BackupFolder(backup).manifest());
        assertEquals(Map.of(ADDED, 3L, META, manifest.quads() - 3), manifest.graphs());
    }

    @Test
    void equalContentGivesEqualBytesWhateverTheVersionIs() throws IOException {
        Backup.take(store, folder.resolve("one"), Quads.PROGRAM, Quads.CLOCK);
        store.write(dataset -> store.meta().version(77));
        Backup.take(store, folder.resolve("two"), new Program("9", "x"), Clock.systemUTC());
        byte[] one = Files.readAllBytes(folder.resolve("one/attest.nq.gz"));
        assertArrayEquals(one, Files.readAllBytes(folder.resolve("two/attest.nq.gz")));
        byte[] header = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
        assertArrayEquals(header, Arrays.copyOf(one, 10), "neither name nor time in the header");
    }

    /** The clock is read inside the transaction: what another thread commits just then is of the next version. */
    @Test
    void whatIsCommittedWhileItIsTakenIsNotInIt() throws IOException {
        List<String> before = Content.all(store);
        Clock writing = new Asked(() -> CompletableFuture.runAsync(() -> {
                    Quads.load(store, "added/notes", Quads.text("later"));
                    Quads.load(store, "added/more", Quads.text("more"));
                })
                .join());
        Manifest manifest = Backup.take(store, folder.resolve("b"), Quads.PROGRAM, writing);
        assertEquals(3, store.version(), "the writer was at work");
        assertEquals(1, manifest.storeVersion());
        List<String> taken = lines(folder.resolve("b"));
        assertEquals(before.size() - 1, taken.size());
        assertTrue(before.containsAll(taken));
    }

    @Test
    void anEarlierBackupIsReplacedAndNothingElseIs() throws IOException {
        Path backup = folder.resolve("b");
        Files.createDirectory(backup);
        Backup.take(store, backup, Quads.PROGRAM, Quads.CLOCK);
        Quads.load(store, "added/notes", Quads.text("second"));
        Backup.take(store, backup, Quads.PROGRAM, Quads.CLOCK);
        assertEquals(2, new BackupFolder(backup).manifest().storeVersion());

        Files.writeString(backup.resolve("letter.txt"), "mine");
        assertEquals(Code.BACKUP_OCCUPIED, refused(backup));
        assertEquals("mine", Files.readString(backup.resolve("letter.txt")));
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertEquals(Code.BACKUP_OCCUPIED, refused(file));
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("b", "file"), names());
    }

    @Test
    void oneThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "no folder");
        assertEquals(Code.OUTPUT_FAILED, refused(file.resolve("b")));
        Clock broken = new Asked(() -> {
            throw new IllegalStateException("no time");
        });
        Backup.take(store, folder.resolve("b"), Quads.PROGRAM, Quads.CLOCK);
        byte[] before = Files.readAllBytes(folder.resolve("b/manifest.json"));
        assertThrows(IllegalStateException.class, () -> Backup.take(store, folder.resolve("b"), Quads.PROGRAM, broken));
        assertEquals(List.of("b", "file"), names());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("b/manifest.json")));
        assertFalse(store.dataset().isInTransaction());
    }

    /** A backup that was killed leaves its temporary folder; the next one takes no harm from it. */
    @Test
    void whatAKilledOneLeftIsRemovedByTheNext() throws IOException {
        Path left = Files.createDirectories(folder.resolve(".b.new"));
        Files.writeString(left.resolve("attest.nq.gz"), "half");
        Backup.take(store, folder.resolve("b"), Quads.PROGRAM, Quads.CLOCK);
        assertEquals(List.of("b"), names());
    }

    /** A clock that does something before it tells the time. */
    private static final class Asked extends Clock {
        private final Runnable first;

        private Asked(Runnable first) {
            this.first = first;
        }

        @Override
        public Instant instant() {
            first.run();
            return Quads.NOON;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private Code refused(Path target) {
        AttestException refused =
                assertThrows(AttestException.class, () -> Backup.take(store, target, Quads.PROGRAM, Quads.CLOCK));
        assertEquals(3, refused.exit().status());
        return refused.findings().get(0).code();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    static List<String> lines(Path backup) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(backup.resolve("attest.nq.gz")))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
