package org.attest.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.attest.document.Checksum;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Iris;
import org.attest.rdf.ReusedTerms;

/**
 * Graph {@code meta}: of each graph what it was made from, when, and under which licence; of the whole, its version and
 * the fingerprint of the inputs it was last built from. Exports leave this graph out: it is the only one with a clock.
 */
public final class Meta {
    /** Marks graphs that a user added by hand, which no synchronisation with the folders removes. */
    private static final String ADDED = "added";

    private final DatasetGraph dataset;
    private final Node graph;
    private final Node whole;

    Meta(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.graph = iris.graph("meta");
        this.whole = iris.relative("dataset");
    }

    /** Name of graph {@code meta}. */
    public Node graph() {
        return graph;
    }

    public long version() {
        return literal(whole, AtProperty.STORE_VERSION).map(Long::parseLong).orElse(0L);
    }

    /** Whether a quad is the one that counts the versions. It is no content: restoring a backup does not lower it. */
    public boolean countsVersions(Quad quad) {
        return quad.getPredicate().equals(AtProperty.STORE_VERSION)
                && quad.getSubject().equals(whole)
                && quad.getGraph().equals(graph);
    }

    /** Sets the version, for content that does not come from a load. */
    public void version(long version) {
        set(whole, AtProperty.STORE_VERSION, integer(version));
    }

    /** Digest of the inputs that the store was last built from; empty while a load is unfinished. */
    public Optional<Checksum> fingerprint() {
        return literal(whole, AtProperty.INPUT_DIGEST).map(Checksum::new);
    }

    /** Digest of the inputs and of the graphs that were added by hand; empty while a load is unfinished. */
    Optional<Checksum> contentDigest() {
        SortedSet<String> added = new TreeSet<>();
        addedGraphs()
                .forEach(unit -> added.add(
                        unit.getURI() + " " + digest(unit).map(Checksum::hex).orElse("")));
        return fingerprint()
                .map(inputs -> added.isEmpty()
                        ? inputs
                        : Checksum.of((inputs + "\n" + String.join("\n", added)).getBytes(StandardCharsets.UTF_8)));
    }

    /** Says that the store was built whole from these inputs, and raises the version. */
    public void finish(Checksum fingerprint, String software) {
        version(version() + 1);
        set(whole, AtProperty.INPUT_DIGEST, text(fingerprint.hex()));
        set(whole, AtProperty.SOFTWARE_VERSION, text(software));
        add(whole, RDF.type.asNode(), VOID.Dataset.asNode());
    }

    /** Says that what is derived no longer fits what is loaded. */
    public void stale() {
        dataset.deleteAny(graph, whole, AtProperty.INPUT_DIGEST, Node.ANY);
    }

    /** Digest of the quads of a graph as they were loaded. */
    public Optional<Checksum> digest(Node unit) {
        return literal(unit, AtProperty.INPUT_DIGEST).map(Checksum::new);
    }

    /** Whether a user added the graph by hand. */
    public boolean isAdded(Node unit) {
        return dataset.contains(graph, unit, DCTerms.type.asNode(), text(ADDED));
    }

    /** The graphs that a user added by hand. */
    List<Node> addedGraphs() {
        List<Node> added = new ArrayList<>();
        dataset.find(graph, Node.ANY, DCTerms.type.asNode(), text(ADDED))
                .forEachRemaining(quad -> added.add(quad.getSubject()));
        return added;
    }

    /** The graphs that a user added by hand, as they are stored. */
    public List<Unit> addedUnits() {
        return addedGraphs().stream().map(this::unit).toList();
    }

    /** A graph as it is stored. */
    public Unit unit(Node name) {
        List<Quad> quads = new ArrayList<>();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
        Iterator<Quad> licences = dataset.find(graph, name, DCTerms.license.asNode(), Node.ANY);
        return new Unit(
                name,
                literal(name, AtProperty.FILE_NAME).orElse(""),
                quads,
                licences.hasNext() ? licences.next().getObject() : null,
                literal(name, DCTerms.rights.asNode()).orElse(""),
                isAdded(name));
    }

    /** Records that a graph was written. */
    public void record(Unit unit, Checksum digest, Instant when) {
        forget(unit.name());
        add(unit.name(), AtProperty.INPUT_DIGEST, text(digest.hex()));
        add(unit.name(), VOID.triples.asNode(), integer(unit.quads().size()));
        add(unit.name(), AtProperty.FILE_NAME, text(unit.file()));
        if (unit.licence() != null) {
            add(unit.name(), DCTerms.license.asNode(), unit.licence());
        }
        if (!unit.rights().isEmpty()) {
            add(unit.name(), DCTerms.rights.asNode(), NodeFactory.createLiteralLang(unit.rights(), "en"));
        }
        if (unit.added()) {
            add(unit.name(), DCTerms.type.asNode(), text(ADDED));
        }
        Node time = NodeFactory.createLiteralDT(when.toString(), XSDDatatype.XSDdateTime);
        add(unit.name(), ReusedTerms.PROV_GENERATED_AT_TIME, time);
    }

    /** Removes what is recorded of a graph. */
    public void forget(Node unit) {
        dataset.deleteAny(graph, unit, Node.ANY, Node.ANY);
    }

    /** Number of triples of each graph that was loaded, by name. */
    public SortedMap<String, Long> triples() {
        SortedMap<String, Long> counts = new TreeMap<>();
        Iterator<Quad> quads = dataset.find(graph, Node.ANY, VOID.triples.asNode(), Node.ANY);
        quads.forEachRemaining(quad -> counts.put(
                quad.getSubject().getURI(), Long.parseLong(quad.getObject().getLiteralLexicalForm())));
        return counts;
    }

    boolean nothingFromFolders() {
        Iterator<Quad> quads = dataset.find(graph, Node.ANY, VOID.triples.asNode(), Node.ANY);
        while (quads.hasNext()) {
            if (!isAdded(quads.next().getSubject())) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> literal(Node subject, Node property) {
        Iterator<Quad> quads = dataset.find(graph, subject, property, Node.ANY);
        return quads.hasNext() ? Optional.of(quads.next().getObject().getLiteralLexicalForm()) : Optional.empty();
    }

    private void set(Node subject, Node property, Node value) {
        dataset.deleteAny(graph, subject, property, Node.ANY);
        add(subject, property, value);
    }

    private void add(Node subject, Node property, Node value) {
        dataset.add(graph, subject, property, value);
    }

    private static Node text(String value) {
        return NodeFactory.createLiteralString(value);
    }

    private static Node integer(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}
