package org.attest.evidence.lineage;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** One thing that must be so for a pattern to hold. */
public sealed interface Premise {
    /** A statement of the store. */
    record Holds(Triple triple) implements Premise {}

    /**
     * What must not be there.
     *
     * @param pattern as SPARQL, with the values for which it was looked up
     */
    record Absent(String pattern) implements Premise {}

    /**
     * All that a total, a first or a last was taken over: leave one out and it may be another.
     *
     * @param taken the aggregates, as the query writes them
     * @param members of the whole group, each once
     */
    record Group(String taken, List<Premise> members) implements Premise {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** The statements in it, those of a group included. */
    default Stream<Triple> triples() {
        if (this instanceof Holds holds) {
            return Stream.of(holds.triple());
        }
        return this instanceof Group group ? group.members().stream().flatMap(Premise::triples) : Stream.empty();
    }
}
