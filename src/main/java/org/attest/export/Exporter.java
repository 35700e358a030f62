package org.attest.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;

/**
 * Writes all that a store says, sorted. Graph {@code meta} is left out: its load times would make every dump different.
 */
public final class Exporter {
    private Exporter() {}

    /**
     * Writes a dump. A syntax that cannot name graphs gets the union of them, each triple once. Call inside a read
     * transaction.
     */
    public static void write(Dataset dataset, RioFormat format, Prefixes prefixes, OutputStream out) {
        Node meta = new Iris(prefixes.base()).graph("meta");
        List<Quad> quads = new ArrayList<>();
        dataset.asDatasetGraph().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!quad.getGraph().equals(meta)) {
                quads.add(format.namesGraphs() ? quad : new Quad(Quad.defaultGraphIRI, quad.asTriple()));
            }
        });
        List<Quad> sorted = CanonicalQuads.sorted(quads);
        if (format == RioFormat.TRIG) {
            // A graph is one block, not one for every subject of it.
            sorted = sorted.stream()
                    .sorted(Comparator.comparing(quad -> quad.getGraph().toString()))
                    .toList();
        }
        RioWriter.write(sorted, prefixes.map(), format, out);
    }
}
