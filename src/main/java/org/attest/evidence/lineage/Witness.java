package org.attest.evidence.lineage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;

/**
 * One way in which a pattern holds.
 *
 * @param premises what it rests on, each once, in the order in which the pattern asks for it; what must not be there last
 */
public record Witness(List<Premise> premises) {
    public Witness {
        premises = premises.stream().distinct().toList();
    }

    /** The statements it rests on. */
    public Set<Triple> triples() {
        return premises.stream().flatMap(Premise::triples).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it also rests on something not being there. */
    public boolean denies() {
        return premises.stream().anyMatch(Premise.Absent.class::isInstance);
    }
}
