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
}
