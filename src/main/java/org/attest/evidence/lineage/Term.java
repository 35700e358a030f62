package org.attest.evidence.lineage;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * One way in which something holds: these claims are there, and of each of these sets at least one claim is not.
 *
 * @param claims that must be there; with reference data alone it is empty
 * @param blocks sets of claims that must not be there together
 */
public record Term(Set<Node> claims, Set<Set<Node>> blocks) {
    /** Stands among claims for the window of a LIMIT or OFFSET, which cannot be taken away. */
    static final Node WINDOW = NodeFactory.createLiteralString("window");

    /** What holds in any case. */
    static final Term ALWAYS = new Term(Set.of(), Set.of());

    public Term {
        claims = Set.copyOf(claims);
        blocks = Set.copyOf(blocks);
    }

    /** Whether it holds when every claim is there. */
    public boolean stands() {
        return blocks.isEmpty();
    }

    /** Whether its claims alone make it hold. */
    boolean consistent() {
        return blocks.stream().noneMatch(claims::containsAll);
    }

    Term and(Term other) {
        if (claims.containsAll(other.claims) && blocks.containsAll(other.blocks)) {
            return this;
        }
        Set<Node> both = new HashSet<>(claims);
        both.addAll(other.claims);
        Set<Set<Node>> blocked = new HashSet<>(blocks);
        blocked.addAll(other.blocks);
        return new Term(both, blocked);
    }

    /** Whether this holds wherever the other does, as far as their forms tell. */
    boolean covers(Term other) {
        return other.claims.size() >= claims.size()
                && other.blocks.size() >= blocks.size()
                && other.claims.containsAll(claims)
                && other.blocks.containsAll(blocks);
    }
}
