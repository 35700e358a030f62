package org.attest.evidence.lineage;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * What parts of one query gave before: a part that shares no value with the rows gives the same for each of them. Operators count
 * as the same only where they are one place in the query.
 *
 * @param <V> what a part gives
 */
final class Kept<V> {
    /** Most that is kept, in weight. */
    private static final int MOST = 100_000;

    private final ToIntFunction<V> weight;
    private final IdentityHashMap<Op, Map<Asked, V>> known = new IdentityHashMap<>();
    private int sum;

    Kept(ToIntFunction<V> weight) {
        this.weight = weight;
    }

    /**
     * What a part is asked for.
     *
     * @param values that its solutions shall agree with
     * @param graph that it is asked of; null for the default graph
     * @param outer values seen from outside
     */
    record Asked(Binding values, @Nullable Node graph, Binding outer) {
        Asked {
            values = values.detach();
            outer = outer.detach();
        }
    }

    V of(Op part, Asked asked, Supplier<V> evaluation) {
        Map<Asked, V> ofPart = known.computeIfAbsent(part, p -> new HashMap<>());
        V found = ofPart.get(asked);
        if (found == null) {
            found = evaluation.get();
            sum += weight.applyAsInt(found);
            if (sum <= MOST) {
                ofPart.put(asked, found);
            }
        }
        return found;
    }
}
