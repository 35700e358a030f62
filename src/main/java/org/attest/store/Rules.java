package org.attest.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * What is materialised after a load: SPARQL CONSTRUCT queries, each run once in order over the union of all graphs, the
 * results of the earlier ones included. No rule runs when a question is asked.
 *
 * @param rules in the order in which they run
 */
public record Rules(List<Rule> rules) {
    /**
     * One rule.
     *
     * @param name file name without its ending
     */
    public record Rule(String name, Query query) {}

    public Rules {
        rules = List.copyOf(rules);
    }

    /**
     * Replaces the graph of inferences. Call inside a write transaction; returns the number of triples.
     *
     * @param written runs after each triple that a rule gives
     */
    public long materialise(DatasetGraph dataset, Node inferred, Runnable written) {
        dataset.removeGraph(inferred);
        for (Rule rule : rules) {
            List<Triple> triples = new ArrayList<>();
            try (QueryExec run = QueryExec.dataset(dataset).query(rule.query()).build()) {
                run.constructTriples().forEachRemaining(triples::add);
            }
            triples.forEach(t -> {
                dataset.add(inferred, t.getSubject(), t.getPredicate(), t.getObject());
                written.run();
            });
        }
        return dataset.getGraph(inferred).size();
    }
}
