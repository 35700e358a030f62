package org.attest.evidence.lineage;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/** Which claims single statements belong to. */
public interface Leaves {
    /**
     * The ways in which a statement that is in the store stands there: {@link Lineage#TRUE} for reference data.
     *
     * @param graph the graph it is looked up in; null for all of them together
     */
    Lineage of(@Nullable Node graph, Triple triple);

    /**
     * What a group rests on.
     *
     * @param taken the aggregates that are taken over it, as the query writes them
     * @param members what all its members rest on together
     */
    default Lineage group(String taken, Lineage members) {
        return members;
    }
}
