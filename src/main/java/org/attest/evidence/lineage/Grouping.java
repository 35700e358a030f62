package org.attest.evidence.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.aggregate.Accumulator;
import org.apache.jena.sparql.function.FunctionEnv;
import org.jspecify.annotations.Nullable;

/**
 * Groups: what an aggregate is taken over, all of it and nothing else, is the way in which its value comes about.
 *
 * @param op what is grouped, and by what
 * @param leaves say how a group is named
 */
record Grouping(OpGroup op, FunctionEnv env, Leaves leaves) {
    Stream<Solution> of(Stream<Solution> members) {
        Map<Binding, List<Solution>> groups = new LinkedHashMap<>();
        if (op.getGroupVars().isEmpty()) {
            groups.put(BindingFactory.empty(), new ArrayList<>());
        }
        members.forEach(member -> groups.computeIfAbsent(key(member.values()), key -> new ArrayList<>())
                .add(member));
        return groups.entrySet().stream()
                .filter(group -> op.getGroupVars().isEmpty()
                        || group.getValue().stream()
                                .anyMatch(member -> member.lineage().stands()))
                .map(group -> row(group.getKey(), group.getValue()))
                .filter(Solution::possible);
    }

    private Binding key(Binding values) {
        BindingBuilder key = BindingBuilder.create();
        op.getGroupVars().forEachVarExpr((variable, expression) -> {
            Node value = expression == null ? values.get(variable) : value(expression, values);
            if (value != null) {
                key.add(variable, value);
            }
        });
        return key.build();
    }

    private @Nullable Node value(Expr expression, Binding values) {
        try {
            return expression.eval(values, env).asNode();
        } catch (ExprEvalException e) {
            return null;
        }
    }

    private Solution row(Binding key, List<Solution> all) {
        List<Solution> members =
                all.stream().filter(member -> member.lineage().stands()).toList();
        Set<String> absences = Set.of();
        boolean window = false;
        for (Solution member : members) {
            absences = Solution.union(absences, member.absences());
            window |= member.window();
        }
        Lineage together = Lineage.all(members.stream().map(Solution::lineage).toList());
        List<Lineage> parts = new ArrayList<>(List.of(together));
        all.stream()
                .filter(member -> !member.lineage().stands())
                .forEach(other -> parts.add(other.lineage().given(together).not()));
        BindingBuilder values = BindingBuilder.create().addAll(key);
        for (ExprAggregator aggregator : op.getAggregators()) {
            Node value = value(aggregator, members);
            Var variable = aggregator.getVar();
            if (value != null) {
                values.add(variable, value);
            }
        }
        String taken = op.getAggregators().stream()
                .map(aggregator -> aggregator.getAggregator().toString())
                .collect(Collectors.joining(", "));
        return new Solution(values.build(), leaves.group(taken, Lineage.all(parts)), absences, window);
    }

    private @Nullable Node value(ExprAggregator aggregator, List<Solution> members) {
        if (members.isEmpty()) {
            return aggregator.getAggregator().getValueEmpty();
        }
        Accumulator accumulator = aggregator.getAggregator().createAccumulator();
        members.forEach(member -> accumulator.accumulate(member.values(), env));
        try {
            NodeValue value = accumulator.getValue();
            return value == null ? null : value.asNode();
        } catch (ExprEvalException e) {
            return null;
        }
    }
}
