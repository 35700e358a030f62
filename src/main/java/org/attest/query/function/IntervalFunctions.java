package org.attest.query.function;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionBase;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.attest.claim.comparison.Interval;
import org.attest.rdf.AtNamespace;
import org.jspecify.annotations.Nullable;

/**
 * The functions of prefix {@code calc:}.
 *
 * <ul>
 *   <li>{@code calc:interval(low, high)}: both ends included; an empty string leaves an end open. {@code
 *       calc:interval(claim)}, or an estimate: its figure.
 *   <li>{@code calc:add(a, b)}, {@code calc:subtract(a, b)}, {@code calc:percent(part, whole)}: intervals.
 *   <li>{@code calc:low(a)}, {@code calc:high(a)}: an end, unbound when it is open.
 *   <li>{@code calc:relation(a, b)}: {@code equal}, {@code meeting} or {@code disjoint}.
 *   <li>{@code calc:sum(list)}: the sum of the figures of claims or estimates, given as one string of IRIs with spaces
 *       between them, as {@code GROUP_CONCAT} makes it; unbound when they must not be added. {@code calc:sum(list, true)}
 *       adds them all the same.
 *   <li>{@code calc:offenders(list)}: why they must not be added, pair by pair; empty when they may.
 * </ul>
 *
 * <p>An argument that makes no sense is an error of the expression, as SPARQL 1.1 section 17.3 has it: the result stays
 * unbound.
 */
public final class IntervalFunctions {
    private IntervalFunctions() {}

    /** The functions of SPARQL, and ours. */
    public static FunctionRegistry registry() {
        FunctionRegistry registry = FunctionRegistry.createFrom(FunctionRegistry.get());
        put(registry, "add", 2, given -> text(interval(given.get(0)).plus(interval(given.get(1)))));
        put(registry, "subtract", 2, given -> text(interval(given.get(0)).minus(interval(given.get(1)))));
        put(registry, "percent", 2, given -> text(interval(given.get(0)).percentOf(interval(given.get(1)))));
        put(registry, "low", 1, given -> end(interval(given.get(0)).low()));
        put(registry, "high", 1, given -> end(interval(given.get(0)).high()));
        put(
                registry,
                "relation",
                2,
                given -> NodeValue.makeString(
                        interval(given.get(0)).to(interval(given.get(1))).concept()));
        for (FigureFunction.Asked asked : FigureFunction.Asked.values()) {
            registry.put(AtNamespace.FUNCTION + asked.called(), uri -> new FigureFunction(asked));
        }
        return registry;
    }

    private static void put(
            FunctionRegistry registry, String name, int arguments, Function<List<NodeValue>, NodeValue> value) {
        registry.put(AtNamespace.FUNCTION + name, uri -> new FunctionBase() {
            @Override
            public NodeValue exec(List<NodeValue> given) {
                try {
                    return value.apply(given);
                } catch (ArithmeticException | IllegalArgumentException e) {
                    throw new ExprEvalException(e.getMessage(), e);
                }
            }

            @Override
            public void checkBuild(String called, ExprList given) {
                if (given.size() != arguments) {
                    String message = "calc:" + name + " takes " + arguments + " arguments, not " + given.size();
                    throw new QueryBuildException(message);
                }
            }
        });
    }

    static Interval interval(NodeValue value) {
        return Interval.parse(value.asString());
    }

    static NodeValue text(Interval interval) {
        return NodeValue.makeString(interval.text());
    }

    private static NodeValue end(@Nullable BigDecimal end) {
        if (end == null) {
            throw new ExprEvalException("this end is open");
        }
        BigDecimal plain = end.stripTrailingZeros();
        return plain.scale() <= 0 ? NodeValue.makeInteger(plain.toBigInteger()) : NodeValue.makeDecimal(plain);
    }
}
