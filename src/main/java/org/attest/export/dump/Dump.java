package org.attest.export.dump;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Checksum;
import org.attest.export.Exporter;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioReader;
import org.attest.store.Store;

/** The content of a dump: all quads but those that tell when something was loaded, as sorted N-Quads lines. */
public final class Dump {
    /** Name of the data file. */
    public static final String DATA = "attest.nq.gz";

    private final String shown;
    private final byte[] lines;

    private Dump(String shown, byte[] lines) {
        this.shown = shown;
        this.lines = lines;
    }

    /** The dump of a dataset. Call inside a read transaction. */
    public static Dump of(Dataset dataset, Prefixes prefixes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exporter.write(dataset, RioFormat.NQUADS, prefixes, out);
        return new Dump("store", out.toByteArray());
    }

    /**
     * Reads a dump from a file, compressed or not.
     *
     * @throws AttestException {@code FILE_UNREADABLE}
     */
    public static Dump read(Path file) {
        try {
            return of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw unreadable(file.toString(), e);
        }
    }

    /**
     * A dump from the bytes of a file, compressed or not.
     *
     * @param shown where they come from, for findings
     * @throws AttestException {@code FILE_UNREADABLE}
     */
    public static Dump of(String shown, byte[] bytes) {
        boolean compressed = bytes.length > 2 && bytes[0] == (byte) 0x1f && bytes[1] == (byte) 0x8b;
        if (!compressed) {
            return new Dump(shown, bytes);
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new Dump(shown, in.readAllBytes());
        } catch (IOException e) {
            throw unreadable(shown, e);
        }
    }

    private static AttestException unreadable(String shown, IOException e) {
        return new AttestException(
                new Finding(
                        Code.FILE_UNREADABLE, Place.of(shown), "the dump cannot be read: " + e, "fetch it again whole"),
                e);
    }

    /** SHA-256 of the lines, which does not depend on how they are compressed. */
    public Checksum digest() {
        return Checksum.of(lines);
    }

    /** Size of the lines, in bytes. */
    public long size() {
        return lines.length;
    }

    /** Number of quads. */
    public long quads() {
        return new String(lines, StandardCharsets.UTF_8).lines().count();
    }

    /** The file, compressed; it has no time in it. */
    byte[] compressed() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * The quads again, in a store of their own in memory, where they are asked as ours are.
     *
     * @throws AttestException when a line is no quad
     */
    public Store loaded(Prefixes prefixes) {
        List<Quad> quads = new ArrayList<>();
        try (InputStreamReader text = new InputStreamReader(new ByteArrayInputStream(lines), StandardCharsets.UTF_8)) {
            RioReader.readCanonical(text, shown, quads::add);
        } catch (IOException e) {
            throw unreadable(shown, e);
        }
        Store store = Store.inMemory(prefixes.base());
        store.write(dataset -> quads.forEach(dataset.asDatasetGraph()::add));
        return store;
    }
}
