package org.attest.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.rdf.Iris;

/**
 * What is materialised after a load: SPARQL CONSTRUCT queries, each run once in order over the union of all graphs, the
 * results of the earlier ones included. No rule runs when a question is asked.
 *
 * @param rules in the order in which they run
 */
public record Rules(List<Rule> rules) {
    /** Types, closures, chains and the short form; where a rule writes that names no graph. */
    public static final String INFERRED = "inferred";

    /** Flags that rules raise, apart from those that people raise. */
    public static final String FLAGS = "curation/rules";

    /** Every graph that rules write, and nothing else does. */
    public static final List<String> GRAPHS = List.of(INFERRED, FLAGS);

    /**
     * One rule.
     *
     * @param name file name without its ending
     * @param summary what it does, in one line
     * @param graph where its results go, below {@code {base}graph/}: one of {@link #GRAPHS}
     */
    public record Rule(String name, String summary, String graph, Query query) {
        public Rule {
            if (!GRAPHS.contains(graph)) {
                throw new IllegalArgumentException("rules write no graph " + graph);
            }
        }
    }

    public Rules {
        rules = List.copyOf(rules);
    }

    /** The same as the other, and nothing that was there is kept. */
    public long materialise(DatasetGraph dataset, Iris iris, Runnable written) {
        return materialise(dataset, iris, subject -> false, written);
    }

    /**
     * Replaces the graphs that rules write. Call inside a write transaction; returns the number of triples in them.
     *
     * @param kept subjects whose triples stay as they are
     * @param written runs after each triple that a rule gives
     */
    public long materialise(DatasetGraph dataset, Iris iris, Predicate<Node> kept, Runnable written) {
        for (String graph : GRAPHS) {
            List<Quad> gone = new ArrayList<>();
            dataset.find(iris.graph(graph), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
                if (!kept.test(quad.getSubject())) {
                    gone.add(quad);
                }
            });
            gone.forEach(dataset::delete);
        }
        for (Rule rule : rules) {
            List<Triple> triples = new ArrayList<>();
            try (QueryExec run = QueryExec.dataset(dataset).query(rule.query()).build()) {
                run.constructTriples().forEachRemaining(triples::add);
            }
            triples.forEach(t -> {
                dataset.add(iris.graph(rule.graph()), t.getSubject(), t.getPredicate(), t.getObject());
                written.run();
            });
        }
        return GRAPHS.stream()
                .mapToLong(graph -> dataset.getGraph(iris.graph(graph)).size())
                .sum();
    }
}
