package org.attest.evidence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * One way in which a pattern holds.
 *
 * @param values of its variables
 * @param premises what it rests on, each once, in the order in which the pattern asks for it
 */
public record Witness(Binding values, List<Premise> premises) {
    public Witness {
        premises = premises.stream().distinct().toList();
    }

    /** The statements it rests on. */
    public Set<Triple> triples() {
        return premises.stream().flatMap(Premise::triples).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether it also rests on something not being there. */
    public boolean denies() {
        return premises.stream().anyMatch(Premise::denies);
    }
}
