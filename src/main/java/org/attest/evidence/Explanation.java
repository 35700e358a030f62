package org.attest.evidence;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Why a triple stands in the store. */
public sealed interface Explanation {
    Triple triple();

    /**
     * Somebody stated it.
     *
     * @param graph where it stands
     */
    record Stated(Triple triple, Node graph, Origin origin) implements Explanation {}

    /**
     * Rules give it.
     *
     * @param graph where it stands
     * @param derivations the first, or all; empty when no rule of today gives it without going in a circle
     * @param others how many further derivations there are
     */
    record Derived(Triple triple, Node graph, List<Derivation> derivations, int others) implements Explanation {
        public Derived {
            derivations = List.copyOf(derivations);
        }
    }

    /** Explained further up in the same tree. */
    record Above(Triple triple) implements Explanation {}

    /** Asked for and not in the store: something changed while the question was asked. */
    record Gone(Triple triple) implements Explanation {}

    /**
     * One rule and what it started from.
     *
     * @param rule name of the rule
     * @param summary what the rule does
     */
    record Derivation(String rule, String summary, List<Ground> grounds) {
        public Derivation {
            grounds = List.copyOf(grounds);
        }
    }

    /** A premise, explained in turn. */
    sealed interface Ground {
        /** A triple. */
        record Because(Explanation explanation) implements Ground {}

        /** What must not be there, as SPARQL with the values for which it was looked up. */
        record Without(String pattern) implements Ground {}

        /** All that an aggregate was taken over. */
        record Over(String taken, List<Ground> members) implements Ground {
            public Over {
                members = List.copyOf(members);
            }
        }
    }
}
