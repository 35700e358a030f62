package org.attest.export;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.attest.rdf.AtProperty;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.OutsideIris;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioWriter;

/** What a store says of one thing: the thing as subject, and every claim about it; of a claim also its parts. */
public final class Description {
    private final DatasetGraph dataset;
    private final Prefixes prefixes;
    private static final Node TARGET = OutsideIris.of("http://www.w3.org/ns/oa#hasTarget");

    private final Node meta;
    private final Node whole;

    /** Descriptions from a dataset. Call the rest inside a read transaction. */
    public Description(Dataset dataset, Prefixes prefixes) {
        this.dataset = dataset.asDatasetGraph();
        this.prefixes = prefixes;
        this.meta = new Iris(prefixes.base()).graph("meta");
        this.whole = new Iris(prefixes.base()).relative("dataset");
    }

    /** Whether anything is said of a node, or points to it. */
    public boolean knows(Node thing) {
        return !quads(thing, Node.ANY, Node.ANY).isEmpty()
                || !quads(Node.ANY, Node.ANY, thing).isEmpty();
    }

    /** The thing of ours that is said to be the same as somebody else's. */
    public Optional<Node> sameAs(Node other) {
        return quads(Node.ANY, SchemaDO.sameAs.asNode(), other).stream()
                .map(Quad::getSubject)
                .filter(Node::isURI)
                .min(Comparator.comparing(Node::getURI));
    }

    /**
     * The description, the thing itself first: of the thing, of each claim about it, of the parts of a claim, of flags and
     * corrections on it; and of everything that these mention its name.
     */
    public List<Quad> quads(Node thing) {
        Set<Node> described = new LinkedHashSet<>(Set.of(thing));
        quads(Node.ANY, AtProperty.ABOUT, thing).forEach(quad -> described.add(quad.getSubject()));
        quads(Node.ANY, AtProperty.PART_OF_CLAIM, thing).forEach(quad -> described.add(quad.getSubject()));
        quads(Node.ANY, TARGET, thing).forEach(quad -> described.add(quad.getSubject()));
        quads(Node.ANY, AtProperty.CORRECTS, thing).forEach(quad -> described.add(quad.getSubject()));
        List<Quad> all = new ArrayList<>();
        Set<Node> mentioned = new LinkedHashSet<>();
        for (Node node : described) {
            for (Quad quad : CanonicalQuads.sorted(quads(node, Node.ANY, Node.ANY))) {
                all.add(quad);
                if (quad.getObject().isURI() && !described.contains(quad.getObject())) {
                    mentioned.add(quad.getObject());
                }
            }
        }
        mentioned.forEach(node -> all.addAll(quads(node, AtProperty.LABEL, Node.ANY)));
        return all;
    }

    /**
     * Writes the description, sorted. Only TriG and N-Quads say in which graph each triple stands: who reads JSON-LD as one
     * graph sees nothing of what is in a named one.
     *
     * @param document what is written itself: it is about the thing, and part of the dataset
     */
    public void write(Node thing, RioFormat format, Node document, OutputStream out) {
        List<Quad> said = quads(thing);
        List<Quad> all = new ArrayList<>();
        boolean graphs = format.namesGraphs() && format != RioFormat.JSONLD;
        for (Quad quad : said) {
            all.add(graphs ? quad : new Quad(Quad.defaultGraphIRI, quad.asTriple()));
        }
        all.add(new Quad(Quad.defaultGraphIRI, document, FOAF.primaryTopic.asNode(), thing));
        all.add(new Quad(Quad.defaultGraphIRI, document, VOID.inDataset.asNode(), whole));
        licences(said)
                .forEach(licence ->
                        all.add(new Quad(Quad.defaultGraphIRI, document, DCTerms.license.asNode(), licence)));
        RioWriter.write(CanonicalQuads.sorted(all), prefixes.map(), format, out);
    }

    /** The licences of the graphs that a description is taken from. */
    private Set<Node> licences(List<Quad> described) {
        Set<Node> graphs = new LinkedHashSet<>();
        described.forEach(quad -> graphs.add(quad.getGraph()));
        Set<Node> licences = new LinkedHashSet<>();
        for (Node graph : graphs) {
            dataset.find(meta, graph, DCTerms.license.asNode(), Node.ANY)
                    .forEachRemaining(quad -> licences.add(quad.getObject()));
        }
        return licences;
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
