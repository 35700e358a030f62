package org.attest.store.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Checksum;
import org.attest.rdf.CanonicalQuads;
import org.attest.store.Meta;
import org.attest.store.Store;

/**
 * All that stands in a store as N-Quads lines, sorted by UTF-16 code unit: every graph, {@code meta} and what was added
 * by hand included. Only the quad that counts the versions is left out ({@link Meta#countsVersions}), so that a store
 * and the one that was restored from it have equal lines and an equal digest.
 *
 * <p>Sorting needs all lines in memory at once, some 300 bytes each; nothing else is held.
 *
 * @param lines without line breaks
 * @param graphs number of lines by the name of their graph
 */
record Dump(List<String> lines, SortedMap<String, Long> graphs) {
    /** Call inside a transaction, to see one state of the store. */
    static Dump of(Store store) {
        Meta meta = store.meta();
        List<String> lines = new ArrayList<>();
        SortedMap<String, Long> graphs = new TreeMap<>();
        Iterator<Quad> quads = store.dataset().asDatasetGraph().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
        quads.forEachRemaining(quad -> {
            if (!meta.countsVersions(quad)) {
                lines.add(CanonicalQuads.line(quad));
                graphs.merge(graph(quad), 1L, Long::sum);
            }
        });
        Collections.sort(lines);
        return new Dump(lines, graphs);
    }

    /** SHA-256 of the lines, each with its line break. */
    Checksum digest() {
        MessageDigest digest = Checksum.running();
        for (String line : lines) {
            digest.update(bytes(line));
        }
        return Checksum.of(digest);
    }

    void write(OutputStream out) throws IOException {
        for (String line : lines) {
            out.write(bytes(line));
        }
    }

    /** The digest that a store has with these quads in it. */
    static Checksum digest(Collection<Quad> quads) {
        return new Dump(quads.stream().map(CanonicalQuads::line).sorted().toList(), new TreeMap<>()).digest();
    }

    /** Name of a quad's graph; empty for the default graph, in which we keep nothing. */
    static String graph(Quad quad) {
        return quad.isDefaultGraph() ? "" : quad.getGraph().toString();
    }

    private static byte[] bytes(String line) {
        return (line + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
