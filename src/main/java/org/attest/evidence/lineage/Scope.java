package org.attest.evidence.lineage;

import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.eval.PathEval;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * The graph that a part of a query is asked of.
 *
 * @param name null for the default graph
 * @param outer values that the conditions of a pattern see from outside it, as those in an EXISTS do
 * @param context of its execution
 * @param pulse runs for each solution; ends everything by an exception
 * @param reached where paths lead, as far as it was looked up
 */
record Scope(
        @Nullable Node name, Binding outer, ExecutionContext context, Runnable pulse, Map<Reach, Set<Node>> reached) {
    /**
     * Where a path leads.
     *
     * @param graph null for the default graph
     * @param ahead whether from the node, or back to it
     */
    record Reach(@Nullable Node graph, Node node, Path path, boolean ahead) {}

    /** The default graph. */
    static Scope of(DatasetGraph dataset, Graph graph, Context context, Runnable pulse) {
        return new Scope(
                null, BindingFactory.root(), ExecutionContext.create(dataset, graph, context), pulse, new HashMap<>());
    }

    Scope in(Node graph) {
        return new Scope(
                graph,
                outer,
                ExecutionContext.copyChangeActiveGraph(
                        context, context.getDataset().getGraph(graph)),
                pulse,
                reached);
    }

    Scope under(Binding values) {
        return new Scope(name, seen(values), context, pulse, reached);
    }

    /** Values together with those from outside. */
    Binding seen(Binding values) {
        if (outer.isEmpty()) {
            return values;
        }
        BindingBuilder all = BindingBuilder.create().addAll(values);
        outer.forEach((variable, value) -> {
            if (!values.contains(variable)) {
                all.add(variable, value);
            }
        });
        return all.build();
    }

    /** The nodes that a path reaches from a node, or that reach it. */
    Set<Node> reach(Node node, Path path, boolean ahead) {
        Reach key = new Reach(name, node, path, ahead);
        Set<Node> known = reached.get(key);
        if (known == null) {
            known = new LinkedHashSet<>();
            Iterator<Node> found = ahead
                    ? PathEval.eval(graph(), node, path, context.getContext())
                    : PathEval.evalReverse(graph(), node, path, context.getContext());
            found.forEachRemaining(known::add);
            reached.put(key, known);
        }
        return known;
    }

    Graph graph() {
        return context.getActiveGraph();
    }

    /** The solutions that a plain execution gives. */
    Stream<Binding> run(Op op) {
        Iterator<Binding> rows = QC.execute(op, BindingFactory.root(), context);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, 0), false)
                .peek(row -> pulse.run());
    }
}
