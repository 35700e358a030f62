package org.attest.store;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * A graph that is dropped and rewritten as a whole.
 *
 * @param name IRI of the graph
 * @param file what it is made from, as the user knows it
 * @param quads its content
 * @param licence the licence of our statements in it; null when they are not ours to license
 * @param rights whose words it quotes; empty when it quotes nobody
 * @param added whether a user added it by hand, beside what the folders hold
 */
public record Unit(
        Node name, String file, List<Quad> quads, @Nullable Node licence, String rights, boolean added) {
    public Unit {
        quads = List.copyOf(quads);
    }
}
