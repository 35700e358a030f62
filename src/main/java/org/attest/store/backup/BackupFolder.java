package org.attest.store.backup;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/**
 * The folder of a backup: the compressed quads and the manifest, and nothing else.
 *
 * @param path of the folder
 */
record BackupFolder(Path path) {
    private static final String QUADS = "attest.nq.gz";
    private static final String MANIFEST = "manifest.json";

    Path quads() {
        return path.resolve(QUADS);
    }

    private Path manifestFile() {
        return path.resolve(MANIFEST);
    }

    /**
     * Makes sure that nothing is lost by writing a backup here.
     *
     * @throws AttestException BACKUP_OCCUPIED when the folder holds anything but an earlier backup
     */
    void requireFree() {
        if (!Files.exists(path)) {
            return;
        }
        List<String> others = List.of();
        if (Files.isDirectory(path)) {
            try (Stream<Path> inside = Files.list(path)) {
                others = inside.map(file -> file.getFileName().toString())
                        .filter(name -> !Set.of(QUADS, MANIFEST).contains(name))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
        if (!Files.isDirectory(path) || !others.isEmpty()) {
            String what = others.isEmpty() ? "it is no folder" : "the folder holds " + String.join(", ", others);
            throw new AttestException(new Finding(
                    Code.BACKUP_OCCUPIED,
                    Place.of(path.toString()),
                    "a backup needs a folder of its own: " + what,
                    "name a folder that is empty, holds an earlier backup, or is not there yet"));
        }
    }

    /** What writes the content of a file. */
    interface Content {
        void to(OutputStream out) throws IOException;
    }

    void writeQuads(Content content) throws IOException {
        write(quads(), content);
    }

    void writeManifest(Content content) throws IOException {
        write(manifestFile(), content);
    }

    /** Writes a new file and waits until it is on the disk. */
    private static void write(Path file, Content content) throws IOException {
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            content.to(out);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** A folder beside this one, to be written first and then to take its place. */
    BackupFolder beside(String ending) {
        Path absolute = path.toAbsolutePath().normalize();
        return new BackupFolder(absolute.resolveSibling("." + absolute.getFileName() + ending));
    }

    /** Takes the place of another folder; what was there is removed once this one is in its place. */
    void takePlaceOf(BackupFolder other) throws IOException {
        BackupFolder before = other.beside(".before");
        before.remove();
        if (Files.exists(other.path)) {
            Files.move(other.path, before.path, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(path, other.path, StandardCopyOption.ATOMIC_MOVE);
        before.remove();
    }

    /** Removes the two files and the folder, when they are there. */
    void remove() throws IOException {
        if (Files.exists(path)) {
            Files.deleteIfExists(quads());
            Files.deleteIfExists(manifestFile());
            Files.delete(path);
        }
    }

    Manifest manifest() {
        return ManifestJson.read(manifestText(), manifestFile().toString());
    }

    private String manifestText() {
        try {
            return Files.readString(manifestFile());
        } catch (NoSuchFileException e) {
            throw new AttestException(
                    new Finding(
                            Code.BACKUP_UNREADABLE,
                            Place.of(path.toString()),
                            "there is no backup here: " + MANIFEST + " is missing",
                            "name the folder that attest backup wrote"),
                    e);
        } catch (IOException e) {
            throw unreadable(manifestFile(), e);
        }
    }

    /** Checksum of the compressed file. */
    Checksum checksum() {
        try (InputStream in = open()) {
            MessageDigest digest = Checksum.running();
            new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
            return Checksum.of(digest);
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw damaged(QUADS + " is missing");
        } catch (IOException e) {
            throw unreadable(quads(), e);
        }
    }

    InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(quads()));
    }

    /** What is thrown when the files do not say what the manifest says. */
    AttestException damaged(String how) {
        return new AttestException(new Finding(
                Code.BACKUP_DAMAGED,
                Place.of(path.toString()),
                "the backup is damaged: " + how,
                "take another copy of it; the store is as it was"));
    }

    private static AttestException unreadable(Path file, IOException e) {
        return new AttestException(
                new Finding(
                        Code.BACKUP_UNREADABLE,
                        Place.of(file.toString()),
                        "the file cannot be read: " + e.getMessage(),
                        "check that it is there and that you may read it"),
                e);
    }

    AttestException unwritable(IOException e) {
        return new AttestException(
                new Finding(
                        Code.OUTPUT_FAILED,
                        Place.of(path.toString()),
                        "the backup cannot be written: " + e.getMessage(),
                        "check that the folder above it is there and has room"),
                e);
    }
}
