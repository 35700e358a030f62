package org.attest.evidence.lineage;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.jspecify.annotations.Nullable;

/**
 * Solutions of parts of one query that must be found as a whole, such as groups: a part that shares no value with the rows has the
 * same for each of them. Operators count as the same only where they are one place in the query.
 */
final class Kept {
    /** Most solutions that are kept. */
    private static final int MOST = 100_000;

    private final IdentityHashMap<Op, Map<Asked, List<Solution>>> known = new IdentityHashMap<>();
    private final IdentityHashMap<Op, Map<Asked, Lineage>> conditions = new IdentityHashMap<>();
    private int size;

    /**
     * What a part is asked for.
     *
     * @param hint values that its solutions shall agree with
     * @param graph that it is asked of; null for the default graph
     * @param outer values seen from outside
     */
    private record Asked(Binding hint, @Nullable Node graph, Binding outer) {}

    /** Whether a condition holds, and how, for the values that it is about. */
    Lineage condition(Op pattern, Binding values, Scope scope, Supplier<Lineage> evaluation) {
        Asked asked = new Asked(
                Evaluation.restricted(scope.seen(values), OpVars.mentionedVars(pattern)),
                scope.name(),
                BindingFactory.root());
        Map<Asked, Lineage> ofPattern = conditions.computeIfAbsent(pattern, o -> new HashMap<>());
        Lineage found = ofPattern.get(asked);
        if (found == null) {
            found = evaluation.get();
            size++;
            if (size <= MOST) {
                ofPattern.put(asked, found);
            }
        }
        return found;
    }

    Stream<Solution> of(Op op, Binding hint, Scope scope, Supplier<Stream<Solution>> evaluation) {
        Asked asked = new Asked(hint.detach(), scope.name(), scope.outer().detach());
        Map<Asked, List<Solution>> ofOp = known.computeIfAbsent(op, o -> new HashMap<>());
        List<Solution> found = ofOp.get(asked);
        if (found == null) {
            found = evaluation.get().toList();
            size += found.size() + 1;
            if (size <= MOST) {
                ofOp.put(asked, found);
            }
        }
        return found.stream();
    }
}
