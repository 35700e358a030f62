package org.attest.query;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.OutsideIris;
import org.attest.store.Store;

/**
 * The graphs that a query asks by {@code FROM} and {@code FROM NAMED}. On a TDB2 store whose default graph is the union
 * of all, Jena would pass over them.
 *
 * @param query as it is to be run: it names no graphs any more
 * @param dataset the graphs
 * @param from those that the default graph is made of; {@link Node#ANY} alone when it is that of the dataset
 */
public record AskedGraphs(Query query, DatasetGraph dataset, Set<Node> from) {
    public AskedGraphs {
        from = Set.copyOf(from);
    }

    /** The default graph that it asks: in a store, all named graphs together. */
    public Graph defaultGraph() {
        return from.equals(Set.of(Node.ANY)) ? Store.defaultGraph(dataset) : dataset.getDefaultGraph();
    }

    /** A query with the graphs of a dataset that it asks; all of them when it names none. */
    public static AskedGraphs of(Query query, DatasetGraph dataset) {
        if (!query.hasDatasetDescription()) {
            return new AskedGraphs(query, dataset, Set.of(Node.ANY));
        }
        DatasetDescription asked = DatasetDescription.create(query);
        Query bare = query.cloneQuery();
        bare.getGraphURIs().clear();
        bare.getNamedGraphURIs().clear();
        Set<Node> from = new LinkedHashSet<>();
        query.getGraphURIs().forEach(name -> {
            Node graph = OutsideIris.of(name);
            from.add(Quad.isUnionGraph(graph) || Quad.isDefaultGraph(graph) ? Node.ANY : graph);
        });
        return new AskedGraphs(bare, DynamicDatasets.dynamicDataset(asked, dataset, false), from);
    }
}
