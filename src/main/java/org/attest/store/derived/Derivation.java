package org.attest.store.derived;

import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.store.Rules;
import org.attest.store.comparison.Comparisons;
import org.attest.store.relay.RelayChecks;

/**
 * Everything that is derived: what the rules make, the comparisons, and the verdicts on relays. A store and a view of it are
 * derived by the same steps.
 */
public record Derivation(Rules rules) {
    /**
     * Makes it anew, but for comparisons whose figures did not change. Call inside a write transaction.
     *
     * @param written runs after each statement that is written
     */
    public void renew(DatasetGraph dataset, Iris iris, Runnable written) {
        Graph inferred = new Graph(iris.graph(Rules.INFERRED), quad -> {
            dataset.add(quad);
            written.run();
        });
        Comparisons comparisons = new Comparisons(dataset, iris, inferred);
        rules.materialise(dataset, iris, comparisons::isOurs, written);
        comparisons.renew();
        new RelayChecks(dataset, iris, inferred).write();
    }
}
