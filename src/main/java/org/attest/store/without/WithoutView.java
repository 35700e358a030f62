package org.attest.store.without;

import java.util.Collection;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Iris;
import org.attest.store.Rules;
import org.attest.store.Store;
import org.attest.store.derived.Derivation;

/**
 * A store as it would be without some sources: what people stated is copied but for what falls with the sources, and what is
 * derived is made anew from what is left.
 */
public final class WithoutView {
    private WithoutView() {}

    /**
     * The view, a store in memory of the same base. Call inside a transaction of the store that is looked at, which stays as
     * it is.
     *
     * @param sources publications, holders or documents
     */
    public static Store of(DatasetGraph dataset, Iris iris, Rules rules, Collection<Node> sources) {
        Store view = Store.inMemory(iris.base());
        Set<Node> derived = Set.copyOf(Rules.GRAPHS.stream().map(iris::graph).toList());
        view.write(copy -> {
            DatasetGraph into = copy.asDatasetGraph();
            dataset.find().forEachRemaining(quad -> {
                if (!quad.isDefaultGraph() && !derived.contains(quad.getGraph())) {
                    into.add(quad);
                }
            });
            Set<Node> gone = new Reliance(into, sources).gone();
            gone.forEach(node -> {
                delete(into, into.stream(Node.ANY, node, Node.ANY, Node.ANY).toList());
                delete(into, into.stream(Node.ANY, Node.ANY, Node.ANY, node).toList());
            });
            new Derivation(rules).renew(into, iris, () -> {});
        });
        return view;
    }

    private static void delete(DatasetGraph dataset, Collection<Quad> quads) {
        quads.forEach(dataset::delete);
    }
}
