package org.attest.store.comparison;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.claim.comparison.ComparedDimension;
import org.attest.claim.comparison.Comparer;
import org.attest.claim.comparison.Figure;
import org.attest.claim.comparison.Topics;
import org.attest.claim.comparison.Topics.Topic;
import org.attest.document.Checksum;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;

/**
 * Compares all figures on one topic pair by pair, and keeps each comparison as a node of graph {@code inferred}.
 *
 * <p>A topic knows by a digest which figures its comparisons rest on. One whose digest is still right is left as it is, so
 * that a load compares only where something changed; what comes out is the same as if all were compared anew.
 */
public final class Comparisons {
    /** Raised when the definitions change, so that comparisons made by older ones are made again. */
    private static final String DEFINITIONS = "1";

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Graph inferred;

    /** The comparisons of one store; {@code inferred} is the graph that has them. */
    public Comparisons(DatasetGraph dataset, Iris iris, Graph inferred) {
        this.dataset = dataset;
        this.iris = iris;
        this.inferred = inferred;
    }

    /** Whether a node of graph {@code inferred} is a topic or a comparison, which outlive a run of the rules. */
    public boolean isOurs(Node subject) {
        return subject.isURI()
                && (subject.getURI().startsWith(iris.base().iri() + "comparison/")
                        || subject.getURI().startsWith(iris.base().iri() + "topic/"));
    }

    /** Brings them up to date. Call inside a write transaction, after the rules. */
    public void renew() {
        WithinReader within = new WithinReader(dataset);
        NavigableMap<Topic, List<Placed>> figures = new TreeMap<>();
        for (Figure figure : new FigureReader(dataset, iris.base().iri()).figures()) {
            String kind = figure.of(ComparedDimension.KIND).orElseThrow();
            Placed placed = new Placed(figure, Topics.of(figure, within.broadest(kind)));
            placed.topics()
                    .forEach(topic -> figures.computeIfAbsent(topic, t -> new ArrayList<>())
                            .add(placed));
        }
        Map<Node, String> stored = stored();
        ComparisonQuads quads = new ComparisonQuads(dataset, iris, inferred);
        Comparer comparer = new Comparer(within);
        String basis = DEFINITIONS + "\n" + digest(within.canonical()) + "\n";
        Set<Node> present = new HashSet<>();
        figures.forEach((topic, on) -> {
            Node node = iris.thing("topic", digest(quads.key(topic)));
            present.add(node);
            StringBuilder described = new StringBuilder(basis);
            on.forEach(placed -> {
                inferred.add(iris.relative(placed.figure().id()), AtProperty.ON_TOPIC, node);
                described.append(placed).append('\n');
            });
            String digest = digest(described.toString());
            if (!digest.equals(stored.get(node))) {
                drop(node);
                quads.topic(node, topic, digest);
                compare(topic, on, (one, other) -> quads.comparison(node, one, other, comparer));
            }
            quads.label(node, topic);
        });
        stored.keySet().stream().filter(node -> !present.contains(node)).forEach(this::drop);
    }

    /** A figure and the topics that it is on. */
    private record Placed(Figure figure, NavigableSet<Topic> topics) {}

    private static void compare(Topic topic, List<Placed> figures, BiConsumer<Figure, Figure> pair) {
        for (int i = 0; i < figures.size(); i++) {
            Placed one = figures.get(i);
            for (Placed other : figures.subList(i + 1, figures.size())) {
                boolean here = Topics.shared(one.topics(), other.topics())
                        .filter(topic::equals)
                        .isPresent();
                if (here) {
                    pair.accept(one.figure(), other.figure());
                }
            }
        }
    }

    /** Topics as they are stored, with their digests. */
    private Map<Node, String> stored() {
        Map<Node, String> digests = new HashMap<>();
        dataset.find(inferred.name(), Node.ANY, AtProperty.INPUT_DIGEST, Node.ANY)
                .forEachRemaining(
                        quad -> digests.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm()));
        return digests;
    }

    private void drop(Node topic) {
        List<Quad> gone = new ArrayList<>();
        dataset.find(inferred.name(), topic, Node.ANY, Node.ANY).forEachRemaining(gone::add);
        List<Node> comparisons = new ArrayList<>();
        dataset.find(inferred.name(), Node.ANY, AtProperty.ON_TOPIC, topic)
                .forEachRemaining(quad -> comparisons.add(quad.getSubject()));
        comparisons.stream()
                .filter(this::isOurs)
                .forEach(node ->
                        dataset.find(inferred.name(), node, Node.ANY, Node.ANY).forEachRemaining(gone::add));
        gone.forEach(dataset::delete);
    }

    /** The same under every base. */
    private String digest(String text) {
        String free = text.replace(iris.base().iri(), "");
        return Checksum.of(free.getBytes(StandardCharsets.UTF_8)).prefix();
    }
}
