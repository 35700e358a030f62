package org.attest.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;

/**
 * The graphs that a query asks by {@code FROM} and {@code FROM NAMED}. On a TDB2 store whose default graph is the union
 * of all, Jena would pass over them.
 *
 * @param query as it is to be run: it names no graphs any more
 * @param dataset the graphs
 */
public record AskedGraphs(Query query, DatasetGraph dataset) {
    /** A query with the graphs of a dataset that it asks; all of them when it names none. */
    public static AskedGraphs of(Query query, DatasetGraph dataset) {
        if (!query.hasDatasetDescription()) {
            return new AskedGraphs(query, dataset);
        }
        DatasetDescription asked = DatasetDescription.create(query);
        Query bare = query.cloneQuery();
        bare.getGraphURIs().clear();
        bare.getNamedGraphURIs().clear();
        return new AskedGraphs(bare, DynamicDatasets.dynamicDataset(asked, dataset, false));
    }
}
