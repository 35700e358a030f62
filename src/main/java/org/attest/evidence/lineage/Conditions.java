package org.attest.evidence.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.NodeValue;

/**
 * An expression whose {@code EXISTS} may be true or not: each case has the ways in which it comes about.
 *
 * @param lineage the ways in which a pattern has any solution that agrees with given values
 * @param holds whether an expression without {@code EXISTS} is true for given values
 */
record Conditions(BiFunction<Op, Binding, Lineage> lineage, BiPredicate<Expr, Binding> holds) {
    /**
     * One case.
     *
     * @param expression without {@code EXISTS}
     * @param absences patterns that match nothing in this case, without which the expression would not be true
     */
    record Case(Expr expression, Lineage lineage, Set<String> absences) {}

    /** The cases of an expression, for given values of its variables. */
    List<Case> of(Expr expression, Binding values) {
        List<ExprFunctionOp> tests = tests(expression).stream().distinct().toList();
        List<Case> cases = List.of(new Case(expression, Lineage.TRUE, Set.of()));
        if (tests.isEmpty()) {
            return cases;
        }
        Map<ExprFunctionOp, Lineage> found = new LinkedHashMap<>();
        List<Map<ExprFunctionOp, Boolean>> choices = List.of(Map.of());
        for (ExprFunctionOp test : tests) {
            Lineage matches = lineage.apply(test.getGraphPattern(), values);
            found.put(test, matches);
            List<Map<ExprFunctionOp, Boolean>> next = new ArrayList<>();
            for (Map<ExprFunctionOp, Boolean> choice : choices) {
                Stream.of(true, false)
                        .filter(matched -> matched ? !matches.never() : !matches.always())
                        .forEach(matched -> {
                            Map<ExprFunctionOp, Boolean> more = new LinkedHashMap<>(choice);
                            more.put(test, matched);
                            next.add(more);
                        });
            }
            choices = next;
        }
        return choices.stream()
                .map(choice -> chosen(expression, choice, found, values))
                .toList();
    }

    private Case chosen(
            Expr expression, Map<ExprFunctionOp, Boolean> choice, Map<ExprFunctionOp, Lineage> found, Binding values) {
        List<Lineage> parts = new ArrayList<>();
        Set<String> absences = new HashSet<>();
        for (ExprFunctionOp test : needed(expression, choice, values)) {
            Lineage matches = found.getOrDefault(test, Lineage.FALSE);
            boolean matched = choice.getOrDefault(test, false);
            parts.add(matched ? matches : matches.not());
            if (!matched) {
                absences.add(Absence.text(test.getGraphPattern(), values));
            }
        }
        return new Case(decided(expression, choice), Lineage.all(parts), absences);
    }

    /** The tests that count: the others are such that it does not matter whether they match. */
    private List<ExprFunctionOp> needed(Expr expression, Map<ExprFunctionOp, Boolean> choice, Binding values) {
        if (!holds.test(decided(expression, choice), values)) {
            return List.copyOf(choice.keySet());
        }
        List<ExprFunctionOp> needed = new ArrayList<>();
        List<Map<ExprFunctionOp, Boolean>> open = List.of(choice);
        for (Map.Entry<ExprFunctionOp, Boolean> entry : choice.entrySet()) {
            List<Map<ExprFunctionOp, Boolean>> more = new ArrayList<>(open);
            open.forEach(one -> {
                Map<ExprFunctionOp, Boolean> other = new LinkedHashMap<>(one);
                other.put(entry.getKey(), !entry.getValue());
                more.add(other);
            });
            if (more.stream().allMatch(one -> holds.test(decided(expression, one), values))) {
                open = more;
            } else {
                needed.add(entry.getKey());
            }
        }
        return needed;
    }

    private static Expr decided(Expr expression, Map<ExprFunctionOp, Boolean> choice) {
        return ExprTransformer.transform(
                new ExprTransformCopy() {
                    @Override
                    public Expr transform(ExprFunctionOp test, ExprList arguments, Op pattern) {
                        Boolean matched = choice.get(test);
                        return matched == null
                                ? super.transform(test, arguments, pattern)
                                : NodeValue.makeBoolean(matched == (test instanceof E_Exists));
                    }
                },
                expression);
    }

    private static List<ExprFunctionOp> tests(Expr expression) {
        List<ExprFunctionOp> tests = new ArrayList<>();
        Walker.walk(expression, new ExprVisitorBase() {
            @Override
            public void visit(ExprFunctionOp test) {
                tests.add(test);
            }
        });
        return tests;
    }
}
