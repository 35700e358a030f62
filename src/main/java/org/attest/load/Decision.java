package org.attest.load;

import java.util.List;
import org.apache.jena.graph.Node;
import org.attest.claim.WithdrawnList;
import org.attest.rdf.Iris;
import org.attest.store.Unit;

/** Decides what is withdrawn from graphs that are read and not yet checked. */
interface Decision {
    /** What the file says, and nothing more. */
    Decision AS_FILED = (filed, iris, vocabulary, units) -> filed;

    /**
     * The list that counts.
     *
     * @param filed what {@code data/withdrawn.yaml} says
     * @param vocabulary name of the graph with terms and concepts
     * @param units every graph, with all that is in it
     */
    WithdrawnList on(WithdrawnList filed, Iris iris, Node vocabulary, List<Unit> units);
}
