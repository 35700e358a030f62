package org.attest.evidence.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGraph;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpNull;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.core.VarExprList;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.optimizer.reorder.ReorderLib;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates SPARQL algebra (SPARQL 1.1 Query, section 18) and keeps of each solution the ways in which it comes about.
 *
 * <p>What is asked for are the solutions that agree with given values. Those are handed down as far as that changes no
 * solution: not into the right side of {@code OPTIONAL} and {@code MINUS} beyond what the left side fixes, not through
 * {@code LIMIT}, and to groups by their keys only. Solutions that do not agree may come back as well.
 *
 * @param leaves what single statements belong to
 * @param solutions of parts that must be found as a whole, such as groups
 * @param conditions the ways in which patterns in conditions match
 */
record Evaluation(Leaves leaves, Kept<List<Solution>> solutions, Kept<Lineage> conditions) {
    Evaluation(Leaves leaves) {
        this(leaves, new Kept<>(all -> all.size() + 1), new Kept<>(one -> 1));
    }

    /**
     * The solutions of an operator, also those that stand only without some claims.
     *
     * @throws Untraceable when a part of it cannot be followed
     */
    Stream<Solution> of(Op op, Binding hint, Scope scope) {
        if (op instanceof OpBGP bgp) {
            return bgp(bgp, hint, scope);
        }
        if (op instanceof OpPath path) {
            return path(path.getTriplePath(), hint, scope);
        }
        if (op instanceof OpJoin join) {
            return joined(inOrder(join, hint), hint, scope);
        }
        if (op instanceof OpSequence sequence) {
            return joined(sequence.getElements(), hint, scope);
        }
        if (op instanceof OpLeftJoin join) {
            return of(join.getLeft(), hint, scope).flatMap(left -> optional(left, join, scope));
        }
        if (op instanceof OpMinus minus) {
            return of(minus.getLeft(), hint, scope)
                    .map(left -> minus(left, minus.getRight(), scope))
                    .filter(Solution::possible);
        }
        if (op instanceof OpUnion union) {
            return Stream.of(union.getLeft(), union.getRight()).flatMap(side -> of(side, hint, scope));
        }
        if (op instanceof OpFilter filter) {
            return of(filter.getSubOp(), hint, scope).flatMap(s -> filtered(s, filter.getExprs(), scope));
        }
        return op instanceof OpTable table ? table(table, scope) : further(op, hint, scope);
    }

    private Stream<Solution> further(Op op, Binding hint, Scope scope) {
        if (op instanceof OpExtend extend) {
            return extended(extend.getSubOp(), extend.getVarExprList(), hint, scope);
        }
        if (op instanceof OpAssign assign) {
            return extended(assign.getSubOp(), assign.getVarExprList(), hint, scope);
        }
        if (op instanceof OpProject project) {
            Set<Var> shown = Set.copyOf(project.getVars());
            return of(project.getSubOp(), restricted(hint, shown), scope)
                    .map(s -> s.with(restricted(s.values(), shown)));
        }
        if (op instanceof OpDistinct distinct) {
            return whole(op, hint, scope, () -> merged(of(distinct.getSubOp(), hint, scope)));
        }
        if (op instanceof OpReduced reduced) {
            return merged(of(reduced.getSubOp(), hint, scope));
        }
        if (op instanceof OpOrder order) {
            BindingComparator sorting = new BindingComparator(order.getConditions(), scope.context());
            return of(order.getSubOp(), hint, scope).sorted((a, b) -> sorting.compare(a.values(), b.values()));
        }
        if (op instanceof OpSlice slice) {
            return window(slice, scope);
        }
        if (op instanceof OpGroup group) {
            Set<Var> keys = new HashSet<>();
            group.getGroupVars().forEachVarExpr((v, e) -> {
                if (e == null) {
                    keys.add(v);
                }
            });
            Binding narrowed = restricted(hint, keys);
            Grouping grouping = new Grouping(group, scope.context(), leaves);
            return whole(op, narrowed, scope, () -> grouping.of(of(group.getSubOp(), narrowed, scope)));
        }
        if (op instanceof OpGraph graph) {
            return graph(graph, hint, scope);
        }
        if (op instanceof OpNull) {
            return Stream.empty();
        }
        throw new Untraceable(op.getName());
    }

    private Stream<Solution> whole(Op op, Binding hint, Scope scope, Supplier<Stream<Solution>> evaluation) {
        Kept.Asked asked = new Kept.Asked(hint, scope.name(), scope.outer());
        return solutions.of(op, asked, () -> evaluation.get().toList()).stream();
    }

    private Stream<Solution> bgp(OpBGP bgp, Binding hint, Scope scope) {
        PropertyFunctionRegistry magic =
                PropertyFunctionRegistry.chooseRegistry(scope.context().getContext());
        for (Triple triple : bgp.getPattern()) {
            if (triple.getPredicate().isURI()
                    && magic.isRegistered(triple.getPredicate().getURI())) {
                throw new Untraceable("the property function " + triple.getPredicate());
            }
        }
        BasicPattern known = Substitute.substitute(bgp.getPattern(), hint);
        Binding fixed = restricted(hint, OpVars.visibleVars(bgp));
        return scope.run(new OpBGP(ReorderLib.fixed().reorder(known)))
                .map(row -> {
                    Binding values = Algebra.merge(row, fixed);
                    List<Lineage> parts = new ArrayList<>();
                    Substitute.substitute(known, values).forEach(triple -> parts.add(leaves.of(scope.name(), triple)));
                    return Solution.of(values, Lineage.all(parts));
                })
                .filter(Solution::possible);
    }

    private Stream<Solution> path(TriplePath pattern, Binding hint, Scope scope) {
        TriplePath known = Substitute.substitute(pattern, hint);
        Binding fixed = restricted(hint, OpVars.visibleVars(new OpPath(pattern)));
        return scope.run(new OpPath(known))
                .map(row -> {
                    Binding values = Algebra.merge(row, fixed);
                    TriplePath found = Substitute.substitute(known, values);
                    Lineage ways = new Walks(scope, leaves).of(found.getSubject(), found.getPath(), found.getObject());
                    return Solution.of(values, ways);
                })
                .filter(Solution::possible);
    }

    /** The side that the given values narrow comes first, so that the other is asked for little. */
    private static List<Op> inOrder(OpJoin join, Binding hint) {
        boolean late = join.getRight() instanceof OpBGP
                && (join.getLeft() instanceof OpProject || join.getLeft() instanceof OpDistinct)
                && OpVars.visibleVars(join.getRight()).stream().anyMatch(hint::contains);
        return late ? List.of(join.getRight(), join.getLeft()) : List.of(join.getLeft(), join.getRight());
    }

    /** Parts joined from left to right; each sees the values of those before it. */
    private Stream<Solution> joined(List<Op> parts, Binding hint, Scope scope) {
        Stream<Solution> solutions = of(parts.get(0), hint, scope);
        for (Op part : parts.subList(1, parts.size())) {
            solutions = solutions
                    .filter(left -> Algebra.compatible(left.values(), hint))
                    .flatMap(left -> of(part, Algebra.merge(left.values(), hint), scope)
                            .filter(right -> Algebra.compatible(left.values(), right.values()))
                            .map(left::joined))
                    .filter(Solution::possible);
        }
        return solutions;
    }

    /** The left side with each match of the right one, and alone where none of these stands. */
    private Stream<Solution> optional(Solution left, OpLeftJoin join, Scope scope) {
        List<Solution> matches = of(join.getRight(), left.values(), scope)
                .filter(right -> Algebra.compatible(left.values(), right.values()))
                .map(right -> right.with(Algebra.merge(left.values(), right.values())))
                .flatMap(both -> filtered(both, join.getExprs(), scope))
                .toList();
        Lineage any = any(matches.stream().map(Solution::lineage).toList());
        Stream<Solution> with = matches.stream().map(left::joined);
        Stream<Solution> without = any.always()
                ? Stream.empty()
                : Stream.of(left.and(any.given(left.lineage()).not()));
        return Stream.concat(with, without).filter(Solution::possible);
    }

    private Solution minus(Solution left, Op right, Scope scope) {
        Set<Var> bound = new HashSet<>();
        left.values().vars().forEachRemaining(bound::add);
        Set<Var> shared = new HashSet<>(OpVars.visibleVars(right));
        shared.retainAll(bound);
        if (shared.isEmpty()) {
            return left;
        }
        List<Lineage> matches = of(right, left.values(), scope)
                .filter(match -> Algebra.compatible(left.values(), match.values())
                        && shared.stream().anyMatch(match.values()::contains))
                .map(Solution::lineage)
                .toList();
        return left.and(any(matches).not(), Set.of(Absence.text(right, left.values())));
    }

    private static Lineage any(Collection<Lineage> ways) {
        Lineage any = Lineage.FALSE;
        for (Lineage way : ways) {
            any = any.or(way);
        }
        return any;
    }

    private Stream<Solution> filtered(Solution solution, @Nullable ExprList conditions, Scope scope) {
        Stream<Solution> kept = Stream.of(solution);
        if (conditions != null) {
            for (Expr condition : conditions) {
                kept = kept.map(s -> tests(scope).of(condition, scope.seen(s.values())).stream()
                        .filter(c -> c.expression().isSatisfied(scope.seen(s.values()), scope.context()))
                        .map(c -> s.and(c.lineage(), c.absences()))
                        .reduce(s.and(Lineage.FALSE), Solution::or));
            }
        }
        return kept.filter(Solution::possible);
    }

    /** The cases of a FILTER, in which only what decides it must be absent. */
    private Conditions tests(Scope scope) {
        return new Conditions(
                (pattern, values) -> matches(pattern, values, scope),
                (expression, values) -> expression.isSatisfied(scope.seen(values), scope.context()));
    }

    /** The cases of a value, for which all counts that must be absent. */
    private Conditions cases(Scope scope) {
        return new Conditions((pattern, values) -> matches(pattern, values, scope), (expression, values) -> false);
    }

    private Lineage matches(Op pattern, Binding values, Scope scope) {
        Binding about = restricted(scope.seen(values), OpVars.mentionedVars(pattern));
        return conditions.of(pattern, new Kept.Asked(about, scope.name(), BindingFactory.root()), () -> {
            Lineage any = Lineage.FALSE;
            for (Solution match : (Iterable<Solution>) of(pattern, values, scope.under(values))::iterator) {
                if (Algebra.compatible(match.values(), values)) {
                    any = any.or(match.lineage());
                }
                if (any.always()) {
                    break;
                }
            }
            return any;
        });
    }

    private Stream<Solution> extended(Op inner, VarExprList values, Binding hint, Scope scope) {
        Set<Var> others = new HashSet<>();
        hint.vars().forEachRemaining(others::add);
        others.removeAll(values.getVars());
        Stream<Solution> solutions = of(inner, restricted(hint, others), scope);
        for (Var variable : values.getVars()) {
            solutions = solutions.flatMap(s ->
                    merged(cases(scope).of(values.getExpr(variable), scope.seen(s.values())).stream()
                            .map(c -> s.and(c.lineage(), c.absences())
                                    .with(extended(s.values(), variable, c.expression(), scope)))));
        }
        return solutions.filter(Solution::possible);
    }

    private static Binding extended(Binding values, Var variable, Expr expression, Scope scope) {
        try {
            Node value = expression.eval(scope.seen(values), scope.context()).asNode();
            return values.contains(variable) ? values : BindingFactory.binding(values, variable, value);
        } catch (ExprEvalException e) {
            return values;
        }
    }

    private static Stream<Solution> table(OpTable table, Scope scope) {
        List<Solution> rows = new ArrayList<>();
        table.getTable().iterator(scope.context()).forEachRemaining(row -> rows.add(Solution.of(row, Lineage.TRUE)));
        return rows.stream();
    }

    private Stream<Solution> graph(OpGraph op, Binding hint, Scope scope) {
        Node name = Substitute.substitute(op.getNode(), hint);
        if (!Var.isVar(name)) {
            Binding fixed = Var.isVar(op.getNode()) ? BindingFactory.binding(Var.alloc(op.getNode()), name) : hint;
            return of(op.getSubOp(), hint, scope.in(name))
                    .filter(s -> !Var.isVar(op.getNode()) || Algebra.compatible(s.values(), fixed))
                    .map(s -> Var.isVar(op.getNode()) ? s.with(Algebra.merge(s.values(), fixed)) : s);
        }
        List<Node> graphs = new ArrayList<>();
        scope.context().getDataset().listGraphNodes().forEachRemaining(graphs::add);
        return graphs.stream().flatMap(graph -> {
            Binding fixed = BindingFactory.binding(Var.alloc(name), graph);
            return of(op.getSubOp(), Algebra.merge(hint, fixed), scope.in(graph))
                    .filter(s -> Algebra.compatible(s.values(), fixed))
                    .map(s -> s.with(Algebra.merge(s.values(), fixed)));
        });
    }

    /** What is outside the window is barred: it would move in if others went. */
    private Stream<Solution> window(OpSlice slice, Scope scope) {
        Set<Binding> inside = new HashSet<>();
        scope.run(slice).forEach(row -> inside.add(row.detach()));
        return of(slice.getSubOp(), BindingFactory.root(), scope).map(s -> {
            Lineage lineage =
                    inside.contains(s.values()) ? s.lineage() : s.lineage().outside();
            return new Solution(s.values(), lineage, s.absences(), true);
        });
    }

    /** Solutions with the same values once, with all their ways. */
    private static Stream<Solution> merged(Stream<Solution> solutions) {
        Map<Binding, Solution> merged = new LinkedHashMap<>();
        solutions.forEach(solution -> merged.merge(solution.values(), solution, Solution::or));
        return merged.values().stream();
    }

    static Binding restricted(Binding values, Collection<Var> variables) {
        BindingBuilder builder = BindingBuilder.create();
        values.forEach((v, n) -> {
            if (variables.contains(v)) {
                builder.add(v, n);
            }
        });
        return builder.build();
    }
}
