package org.attest.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.AtProperty;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;

/** What a store says of one thing: the thing as subject, and every claim about it; of a claim also its parts. */
public final class Description {
    private final DatasetGraph dataset;
    private final Prefixes prefixes;
    private final Node meta;

    /** Descriptions from a dataset. Call the rest inside a read transaction. */
    public Description(Dataset dataset, Prefixes prefixes) {
        this.dataset = dataset.asDatasetGraph();
        this.prefixes = prefixes;
        this.meta = new Iris(prefixes.base()).graph("meta");
    }

    /** Whether anything is said of a node, or points to it. */
    public boolean knows(Node thing) {
        return !quads(thing, Node.ANY, Node.ANY).isEmpty()
                || !quads(Node.ANY, Node.ANY, thing).isEmpty();
    }

    /** Writes the description, sorted; each triple once where the syntax cannot name graphs. */
    public void write(Node thing, RioFormat format, OutputStream out) {
        Set<Node> described = new LinkedHashSet<>(Set.of(thing));
        quads(Node.ANY, AtProperty.ABOUT, thing).forEach(quad -> described.add(quad.getSubject()));
        quads(Node.ANY, AtProperty.PART_OF_CLAIM, thing).forEach(quad -> described.add(quad.getSubject()));
        List<Quad> all = new ArrayList<>();
        for (Node node : described) {
            for (Quad quad : quads(node, Node.ANY, Node.ANY)) {
                all.add(format.namesGraphs() ? quad : new Quad(Quad.defaultGraphIRI, quad.asTriple()));
            }
        }
        RioWriter.write(CanonicalQuads.sorted(all), prefixes.map(), format, out);
    }

    private List<Quad> quads(Node subject, Node property, Node object) {
        List<Quad> quads = new ArrayList<>();
        dataset.find(Node.ANY, subject, property, object).forEachRemaining(quad -> {
            if (!quad.getGraph().equals(meta)) {
                quads.add(quad);
            }
        });
        return quads;
    }
}
