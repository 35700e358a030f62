package org.attest.export.dump;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.Base;

/**
 * Dumps in a folder, each in a folder of its own that is called after the version. A dump that is there is never
 * changed.
 */
public final class DumpArchive {
    private static final String SUMS = "SHA256SUMS";

    /** Files of a dump, which may be asked for. */
    public static final List<String> FILES = List.of(Dump.DATA, DumpManifest.NAME, SUMS);

    private final Path folder;

    /** An archive in a folder, which is made when it is needed. */
    public DumpArchive(Path folder) {
        this.folder = folder;
    }

    /** Whether a version can be one: what names a folder must not lead elsewhere. */
    public static boolean isVersion(String text) {
        return text.matches("[0-9a-z]{1,64}");
    }

    /** The folder of a version, when its dump is there. */
    public Optional<Path> find(String version) {
        return Optional.of(version)
                .filter(DumpArchive::isVersion)
                .map(folder::resolve)
                .filter(Files::isDirectory);
    }

    /** The versions that are there, sorted. */
    public List<String> versions() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(path -> path.getFileName().toString())
                    .filter(DumpArchive::isVersion)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes a dump, all of it or nothing.
     *
     * @throws AttestException {@code OUTPUT_FAILED}
     */
    public synchronized Path add(String version, Base base, Dump dump) {
        Path place = folder.resolve(version);
        if (Files.isDirectory(place)) {
            return place;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempDirectory(folder, ".new-");
            byte[] packed = dump.compressed();
            DumpManifest manifest = new DumpManifest(
                    version,
                    base,
                    dump.quads(),
                    new DumpManifest.Part(dump.size(), dump.digest()),
                    new DumpManifest.Part(packed.length, Checksum.of(packed)));
            byte[] described = manifest.json();
            Files.write(unfinished.resolve(Dump.DATA), packed);
            Files.write(unfinished.resolve(DumpManifest.NAME), described);
            String sums = Checksum.of(packed).hex() + "  " + Dump.DATA + "\n"
                    + Checksum.of(described).hex() + "  " + DumpManifest.NAME + "\n";
            Files.write(unfinished.resolve(SUMS), sums.getBytes(StandardCharsets.UTF_8));
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            return place;
        } catch (IOException e) {
            throw new AttestException(
                    new Finding(
                            Code.OUTPUT_FAILED,
                            Place.of(place.toString()),
                            "the dump cannot be written: " + e,
                            "give a folder that can be written"),
                    e);
        }
    }

    /** Removes all dumps: something that is in them was withdrawn. */
    public synchronized void clear() {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
