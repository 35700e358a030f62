package org.attest.store.profile;

import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Iris;
import org.attest.rdf.ReusedTerms;

/**
 * Every load that made the store what it is, as PROV tells it: an activity for each version, when it ended and by which
 * program; and of each graph which load wrote it as it stands. Graphs that are there no more are not named: what is
 * withdrawn has no history.
 */
final class LoadHistory {
    private final DatasetGraph dataset;
    private final Iris iris;
    private final Node graph;
    private final Node latest;
    private final Set<Quad> quads = new LinkedHashSet<>();

    private LoadHistory(DatasetGraph dataset, Iris iris) {
        this.dataset = dataset;
        this.iris = iris;
        this.graph = iris.graph(DatasetDescription.GRAPH);
        this.latest = iris.relative("dataset/load/" + version(dataset, iris));
    }

    /** What the description of a store tells so far. */
    static LoadHistory of(DatasetGraph dataset, Iris iris) {
        LoadHistory history = new LoadHistory(dataset, iris);
        for (Node kind : List.of(ReusedTerms.PROV_ACTIVITY, ReusedTerms.PROV_AGENT)) {
            dataset.find(history.graph, Node.ANY, RDF.type.asNode(), kind)
                    .forEachRemaining(quad -> history.keep(quad.getSubject()));
        }
        return history;
    }

    /** This history and one more load, which has just written the version of the store. */
    LoadHistory and(String software, Instant when) {
        Optional<Instant> before = last();
        Node program = iris.relative("dataset/software/" + software);
        add(latest, RDF.type.asNode(), ReusedTerms.PROV_ACTIVITY);
        add(latest, ReusedTerms.PROV_ENDED_AT_TIME, DatasetDescription.time(when));
        add(latest, ReusedTerms.PROV_WAS_ASSOCIATED_WITH, program);
        add(program, RDF.type.asNode(), ReusedTerms.PROV_AGENT);
        add(program, DCTerms.title.asNode(), DatasetDescription.text("Attest " + software));
        dataset.find(iris.graph("meta"), Node.ANY, ReusedTerms.PROV_GENERATED_AT_TIME, Node.ANY)
                .forEachRemaining(quad -> {
                    Instant written = Instant.parse(quad.getObject().getLiteralLexicalForm());
                    boolean now = before.map(written::isAfter).orElse(true);
                    Node load = now ? latest : writer(quad.getSubject()).orElse(latest);
                    add(quad.getSubject(), ReusedTerms.PROV_WAS_GENERATED_BY, load);
                });
        return this;
    }

    Node latest() {
        return latest;
    }

    List<Quad> quads() {
        return List.copyOf(quads);
    }

    private void keep(Node subject) {
        if (!subject.equals(latest)) {
            dataset.find(graph, subject, Node.ANY, Node.ANY)
                    .forEachRemaining(quad -> add(subject, quad.getPredicate(), quad.getObject()));
        }
    }

    /** The load that wrote a graph, as it was told before. */
    private Optional<Node> writer(Node written) {
        Iterator<Quad> writers = dataset.find(graph, written, ReusedTerms.PROV_WAS_GENERATED_BY, Node.ANY);
        return writers.hasNext() ? Optional.of(writers.next().getObject()) : Optional.empty();
    }

    private Optional<Instant> last() {
        return quads.stream()
                .filter(quad -> quad.getPredicate().equals(ReusedTerms.PROV_ENDED_AT_TIME))
                .map(quad -> Instant.parse(quad.getObject().getLiteralLexicalForm()))
                .max(Instant::compareTo);
    }

    private void add(Node subject, Node property, Node value) {
        quads.add(new Quad(graph, subject, property, value));
    }

    private static String version(DatasetGraph dataset, Iris iris) {
        Iterator<Quad> versions =
                dataset.find(iris.graph("meta"), iris.relative("dataset"), AtProperty.STORE_VERSION, Node.ANY);
        return versions.hasNext() ? versions.next().getObject().getLiteralLexicalForm() : "0";
    }
}
