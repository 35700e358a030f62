package org.attest.store.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.store.Store;

/**
 * Writes a store into a folder: {@code attest.nq.gz} with the lines of {@link Dump}, and {@code manifest.json}.
 *
 * <p>The lines are collected in one read transaction, so that they are of one version however much is written
 * meanwhile; nobody waits for it. Equal content gives equal bytes: the header that Java writes before compressed data
 * has neither name nor time in it. The folder appears with both files in it, or not at all.
 */
public final class Backup {
    private Backup() {}

    /** What was read in one transaction. */
    private record Taken(String id, long version, Instant time, Dump dump) {}

    /**
     * Takes a backup.
     *
     * @param folder is made; an earlier backup in it is replaced
     * @param clock is read inside the transaction
     * @throws AttestException BACKUP_OCCUPIED or OUTPUT_FAILED; the folder is then as it was
     */
    public static Manifest take(Store store, Path folder, Program program, Clock clock) {
        BackupFolder target = new BackupFolder(folder);
        target.requireFree();
        BackupFolder written = target.beside(".new");
        try {
            written.remove();
            Files.createDirectories(written.path());
            Taken taken = store.read(unused -> new Taken(store.id(), store.version(), clock.instant(), Dump.of(store)));
            Manifest manifest = write(written, taken, store, program);
            written.takePlaceOf(target);
            return manifest;
        } catch (IOException e) {
            throw target.unwritable(e);
        } finally {
            clear(written);
        }
    }

    private static Manifest write(BackupFolder folder, Taken taken, Store store, Program program) throws IOException {
        MessageDigest file = Checksum.running();
        MessageDigest lines = Checksum.running();
        folder.writeQuads(out -> {
            try (OutputStream zipped = new DigestOutputStream(
                    new BufferedOutputStream(new GZIPOutputStream(new DigestOutputStream(out, file))), lines)) {
                taken.dump().write(zipped);
            }
        });
        Manifest manifest = new Manifest(
                store.base(),
                taken.id(),
                taken.version(),
                program,
                taken.dump().graphs(),
                Checksum.of(lines),
                Checksum.of(file),
                taken.time());
        folder.writeManifest(out -> out.write(ManifestJson.write(manifest).getBytes(StandardCharsets.UTF_8)));
        return manifest;
    }

    /** Of what could not be finished nothing stays, as far as the disk allows. */
    private static void clear(BackupFolder written) {
        try {
            written.remove();
        } catch (IOException e) {
            // What went wrong before matters more, and the next backup removes it.
        }
    }
}
