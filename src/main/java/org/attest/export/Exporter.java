package org.attest.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;
import org.attest.store.profile.DatasetDescription;

/**
 * Writes all that a store says, sorted. Graphs {@code meta} and {@code void} are left out: their load times would make
 * every dump different.
 */
public final class Exporter {
    private Exporter() {}

    /**
     * Writes a dump. A syntax that cannot name graphs gets the union of them, each triple once. Call inside a read
     * transaction.
     */
    public static void write(Dataset dataset, RioFormat format, Prefixes prefixes, OutputStream out) {
        Iris iris = new Iris(prefixes.base());
        Set<Node> timed = Set.of(iris.graph("meta"), iris.graph(DatasetDescription.GRAPH));
        List<Quad> quads = new ArrayList<>();
        dataset.asDatasetGraph().find(Node.ANY, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (!timed.contains(quad.getGraph())) {
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
