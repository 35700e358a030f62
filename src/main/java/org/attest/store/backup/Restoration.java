package org.attest.store.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Checksum;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.rio.RioReader;
import org.attest.store.Store;

/**
 * Brings a backup back into a store.
 *
 * <p>Checksum, digest, base, format and counts are verified before anything is touched. Then one write transaction
 * replaces all that the store has, and is only committed when the digest of the sorted quads that now stand there is
 * the right one. Whoever reads goes on with the old content until then, and a process that is killed leaves the old
 * content whole or the new.
 *
 * <p>The version becomes one more than the higher of the store's and the backup's, so that nobody takes the restored
 * content for something seen before. The digest does not cover it: see {@link Dump}.
 *
 * <p>The quads are held in memory once, and their lines once more while they are verified.
 */
public final class Restoration {
    private final Store store;
    private final UnaryOperator<List<Quad>> kept;
    private final LongConsumer written;

    /**
     * A restoration into a store.
     *
     * @param kept takes all quads of a backup and gives those that are to come back: what was withdrawn since stays away,
     *     and its tombstones are added
     * @param written takes, after each quad that is written, how many were written so far
     */
    public Restoration(Store store, UnaryOperator<List<Quad>> kept, LongConsumer written) {
        this.store = store;
        this.kept = kept;
        this.written = written;
    }

    /**
     * Replaces the content of the store.
     *
     * @throws AttestException BACKUP_UNREADABLE, BACKUP_NEWER, BACKUP_DAMAGED, BASE_DIFFERS or RESTORE_DIFFERS; the
     *     store is then as it was
     */
    public Restored restore(Path path) {
        BackupFolder folder = new BackupFolder(path);
        Manifest manifest = folder.manifest();
        requireSameBase(folder, manifest);
        List<Quad> all = verified(folder, manifest);
        List<Quad> quads = List.copyOf(kept.apply(all));
        Set<Quad> saved = new HashSet<>(all);
        long back = quads.stream().filter(saved::contains).count();
        boolean whole = back == all.size() && back == quads.size();
        Checksum expected = whole ? manifest.digest() : Dump.digest(quads);
        store.write(dataset -> replace(dataset.asDatasetGraph(), quads, manifest, expected));
        return new Restored(manifest, expected, quads.size(), all.size() - back, store.version());
    }

    private void replace(DatasetGraph dataset, List<Quad> quads, Manifest manifest, Checksum expected) {
        long version = Math.max(store.version(), manifest.storeVersion()) + 1;
        empty(dataset);
        long count = 0;
        for (Quad quad : quads) {
            dataset.add(quad);
            count++;
            written.accept(count);
        }
        store.meta().version(version);
        Checksum stands = Dump.of(store).digest();
        if (!stands.equals(expected)) {
            throw new AttestException(new Finding(
                    Code.RESTORE_DIFFERS,
                    Place.of("restore"),
                    "what was written has the digest " + stands + " and should have " + expected,
                    "the store is as it was; restore with the version that wrote the backup"));
        }
    }

    /** Clearing it all at once leaves numbers behind that were not written in their shortest form, such as 1.50. */
    private static void empty(DatasetGraph dataset) {
        List<Node> graphs = new ArrayList<>();
        dataset.listGraphNodes().forEachRemaining(graphs::add);
        graphs.forEach(dataset::removeGraph);
        dataset.clear();
    }

    private void requireSameBase(BackupFolder folder, Manifest manifest) {
        if (!manifest.base().equals(store.base())) {
            throw new AttestException(new Finding(
                    Code.BASE_DIFFERS,
                    Place.of(folder.path().toString()),
                    "the backup has the base " + manifest.base() + ", not " + store.base(),
                    "restore it into a store of its own: --base " + manifest.base() + " --store DIR"));
        }
    }

    /** The quads of a backup that says of itself what is true. */
    private static List<Quad> verified(BackupFolder folder, Manifest manifest) {
        if (!folder.checksum().equals(manifest.file())) {
            throw folder.damaged("the file's checksum is not the one in the manifest");
        }
        List<Quad> quads = new ArrayList<>();
        MessageDigest digest = Checksum.running();
        try (DigestInputStream lines = new DigestInputStream(new GZIPInputStream(folder.open()), digest);
                Reader text = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8))) {
            RioReader.readCanonical(text, folder.quads().toString(), quads::add);
            lines.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw folder.damaged("it cannot be unpacked: " + e.getMessage());
        } catch (AttestException e) {
            throw folder.damaged("it is not N-Quads: " + e.findings().get(0).message());
        }
        if (!Checksum.of(digest).equals(manifest.digest())) {
            throw folder.damaged("the digest of its lines is not the one in the manifest");
        }
        SortedMap<String, Long> graphs = new TreeMap<>();
        quads.forEach(quad -> graphs.merge(Dump.graph(quad), 1L, Long::sum));
        if (!graphs.equals(manifest.graphs())) {
            throw folder.damaged("its graphs are not those in the manifest");
        }
        return quads;
    }
}
