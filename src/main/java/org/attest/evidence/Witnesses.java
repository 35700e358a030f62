package org.attest.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingLib;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementMinus;
import org.apache.jena.sparql.syntax.ElementNamedGraph;
import org.apache.jena.sparql.syntax.ElementOptional;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.ElementTriplesBlock;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformSubst;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformer;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformNodeElement;
import org.apache.jena.sparql.syntax.syntaxtransform.NodeTransformSubst;
import org.attest.query.Answer;
import org.attest.query.Endpoint;

/**
 * Finds the ways in which a pattern holds, and the statements that each rests on, by plain queries to an endpoint.
 *
 * <p>The endpoint says with which values the pattern holds; then each statement of the pattern has its values. What the
 * values alone do not tell is asked for: which way a path went, over what an aggregate was taken, whether what is
 * optional was there.
 *
 * @param endpoint where the pattern is asked
 * @param derived graphs that rules write; a path goes over other links where it can
 */
public record Witnesses(Endpoint endpoint, Set<Node> derived) {
    /** A way in which a pattern holds, with the values of its variables. */
    private record Solution(ElementGroup way, Binding values) {}

    /**
     * The ways in which a pattern holds with given values, in an order that does not change.
     *
     * @param needed variables without a value of which a solution is of no interest
     */
    public List<Witness> of(Element pattern, Binding given, Collection<Var> needed) {
        return solve(pattern, given, needed, false).stream()
                .map(solution -> new Witness(solution.values(), premises(solution)))
                .toList();
    }

    private List<Solution> solve(Element pattern, Binding given, boolean inside) {
        return solve(pattern, given, List.of(), inside);
    }

    private List<Solution> solve(Element pattern, Binding given, Collection<Var> needed, boolean inside) {
        List<Solution> solutions = new ArrayList<>();
        for (ElementGroup way : Alternatives.of(pattern)) {
            Collection<Var> variables = PatternVars.vars(way);
            if (!variables.containsAll(needed)) {
                continue;
            }
            Narrowing narrowing = new Narrowing(given);
            ElementGroup narrowed = inside ? narrowing.inside(way) : narrowing.of(way);
            for (Binding row : ask(narrowed, variables).rows()) {
                if (needed.stream().allMatch(row::contains) && agree(row, given)) {
                    solutions.add(new Solution(way, joined(row, given)));
                }
            }
        }
        solutions.sort(Comparator.comparing(solution -> text(solution.values())));
        return solutions;
    }

    private Answer.Rows ask(ElementGroup pattern, Collection<Var> variables) {
        Query query = QueryFactory.make();
        query.setQuerySelectType();
        query.setDistinct(true);
        query.setQueryPattern(pattern);
        query.setQueryResultStar(variables.isEmpty());
        variables.forEach(query::addResultVar);
        // A copied aggregate has lost its variable; written out and read again it has one.
        return endpoint.rows(QueryFactory.create(query.serialize()));
    }

    private static boolean agree(Binding row, Binding given) {
        for (Var variable : (Iterable<Var>) row::vars) {
            if (given.contains(variable) && !given.get(variable).sameValueAs(row.get(variable))) {
                return false;
            }
        }
        return true;
    }

    private static Binding joined(Binding row, Binding given) {
        List<Var> others = new ArrayList<>();
        given.vars().forEachRemaining(v -> {
            if (!row.contains(v)) {
                others.add(v);
            }
        });
        return BindingLib.merge(row, Narrowing.restricted(given, others));
    }

    private static String text(Binding values) {
        List<String> pairs = new ArrayList<>();
        values.forEach((v, n) -> pairs.add(v.getVarName() + " " + n));
        pairs.sort(Comparator.naturalOrder());
        return String.join("\n", pairs);
    }

    private List<Premise> premises(Solution solution) {
        return solution.way().getElements().stream()
                .flatMap(e -> premises(e, solution.values()))
                .distinct()
                .toList();
    }

    private Stream<Premise> premises(Element element, Binding values) {
        if (element instanceof ElementPathBlock block) {
            return block.getPattern().getList().stream().flatMap(triple -> links(triple, values));
        }
        if (element instanceof ElementTriplesBlock block) {
            return block.getPattern().getList().stream().flatMap(triple -> links(new TriplePath(triple), values));
        }
        if (element instanceof ElementGroup group) {
            return premises(new Solution(group, values)).stream();
        }
        if (element instanceof ElementNamedGraph named) {
            return first(named, values);
        }
        if (element instanceof ElementOptional optional) {
            return first(optional.getOptionalElement(), values);
        }
        if (element instanceof ElementSubQuery sub) {
            return gathered(sub.getQuery(), values);
        }
        if (element instanceof ElementMinus minus) {
            return Stream.of(new Premise.Absent(substituted(minus.getMinusElement(), values)));
        }
        if (element instanceof ElementFilter filter) {
            return tests(filter.getExpr(), values);
        }
        return element instanceof ElementBind bind ? tests(bind.getExpr(), values) : Stream.empty();
    }

    /** A pattern that may hold or not: the first way in which it does with these values. */
    private Stream<Premise> first(Element pattern, Binding values) {
        if (pattern instanceof ElementNamedGraph named) {
            return first(named.getElement(), values);
        }
        return solve(pattern, values, true).stream().limit(1).flatMap(solution -> premises(solution).stream());
    }

    private Stream<Premise> links(TriplePath pattern, Binding values) {
        Node subject = Var.lookup(values, pattern.getSubject());
        Node object = Var.lookup(values, pattern.getObject());
        if (!pattern.isTriple()) {
            return new PathWalk(endpoint, derived)
                    .from(subject, pattern.getPath(), object).stream()
                            .flatMap(List::stream)
                            .map(Premise.Holds::new);
        }
        Triple triple = Triple.create(subject, Var.lookup(values, pattern.getPredicate()), object);
        return triple.isConcrete() ? Stream.of(new Premise.Holds(triple)) : Stream.empty();
    }

    /** Of a sub-select that aggregates, all that it was taken over; of another, the first way to its row. */
    private Stream<Premise> gathered(Query query, Binding values) {
        Binding keys = Narrowing.restricted(values, Narrowing.keys(query));
        List<Solution> solutions = solve(query.getQueryPattern(), keys, false);
        if (!query.hasAggregators() && !query.hasGroupBy()) {
            return solutions.stream().limit(1).flatMap(solution -> premises(solution).stream());
        }
        List<Premise> members = solutions.stream()
                .flatMap(solution -> premises(solution).stream())
                .distinct()
                .toList();
        String taken = String.join(
                ", ",
                query.getAggregators().stream()
                        .map(a -> a.getAggregator().toString())
                        .toList());
        return members.isEmpty() ? Stream.empty() : Stream.of(new Premise.Group(taken, members));
    }

    /** What a condition asks to be there and is, and what it asks not to be there and is not. */
    private Stream<Premise> tests(Expr condition, Binding values) {
        if (condition instanceof ExprFunctionOp test) {
            boolean holds = !solve(test.getElement(), values, true).isEmpty();
            if (test instanceof E_NotExists && !holds) {
                return Stream.of(new Premise.Absent(substituted(test.getElement(), values)));
            }
            return test instanceof E_Exists && holds ? first(test.getElement(), values) : Stream.empty();
        }
        return condition instanceof ExprFunction function
                ? function.getArgs().stream().flatMap(argument -> tests(argument, values))
                : Stream.empty();
    }

    private static Element substituted(Element pattern, Binding values) {
        Map<Var, Node> map = new HashMap<>();
        values.forEach(map::put);
        ElementTransform elements = new ElementTransformSubst(map);
        return ElementTransformer.transform(
                pattern, elements, new ExprTransformNodeElement(new NodeTransformSubst(map), elements));
    }
}
