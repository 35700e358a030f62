package org.attest.query.function;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** One that reckons with its arguments alone. */
    private record Plain(int arguments, Function<List<NodeValue>, NodeValue> value) {}

    private static final Map<String, Plain> PLAIN = new TreeMap<>(Map.of(
            "add", new Plain(2, given -> text(interval(given.get(0)).plus(interval(given.get(1))))),
            "subtract", new Plain(2, given -> text(interval(given.get(0)).minus(interval(given.get(1))))),
            "percent", new Plain(2, given -> text(interval(given.get(0)).percentOf(interval(given.get(1))))),
            "low", new Plain(1, given -> end(interval(given.get(0)).low())),
            "high", new Plain(1, given -> end(interval(given.get(0)).high())),
            "relation",
                    new Plain(
                            2,
                            given -> NodeValue.makeString(interval(given.get(0))
                                    .to(interval(given.get(1)))
                                    .concept()))));

    /** The functions of SPARQL, and ours. */
    public static FunctionRegistry registry() {
        FunctionRegistry registry = FunctionRegistry.createFrom(FunctionRegistry.get());
        PLAIN.forEach((name, plain) -> registry.put(AtNamespace.FUNCTION + name, uri -> new FunctionBase() {
            @Override
            public NodeValue exec(List<NodeValue> given) {
                try {
                    return plain.value().apply(given);
                } catch (ArithmeticException | IllegalArgumentException e) {
                    throw new ExprEvalException(e.getMessage(), e);
                }
            }

            @Override
            public void checkBuild(String called, ExprList given) {
                // How many there are is looked at before a query runs.
            }
        }));
        for (FigureFunction.Asked asked : FigureFunction.Asked.values()) {
            registry.put(AtNamespace.FUNCTION + asked.called(), uri -> new FigureFunction(asked));
        }
        return registry;
    }

    /**
     * What is wrong with a call, in one sentence; empty when nothing is, or when the function is none of ours.
     *
     * @param function its IRI
     * @param arguments how many are given
     */
    public static Optional<String> misuse(String function, int arguments) {
        if (!function.startsWith(AtNamespace.FUNCTION)) {
            return Optional.empty();
        }
        String name = function.substring(AtNamespace.FUNCTION.length());
        Map<String, List<Integer>> known = signatures();
        List<Integer> allowed = known.get(name);
        if (allowed == null) {
            return Optional.of(
                    "there is no function calc:" + name + "; there are: " + String.join(", ", known.keySet()));
        }
        String counts = allowed.stream().map(String::valueOf).collect(Collectors.joining(" or "));
        return allowed.contains(arguments)
                ? Optional.empty()
                : Optional.of("calc:" + name + " takes " + counts + (counts.equals("1") ? " argument" : " arguments")
                        + ", not " + arguments);
    }

    /** By name, how many arguments a function may take. */
    private static Map<String, List<Integer>> signatures() {
        Map<String, List<Integer>> signatures = new TreeMap<>();
        PLAIN.forEach((name, plain) -> signatures.put(name, List.of(plain.arguments())));
        for (FigureFunction.Asked asked : FigureFunction.Asked.values()) {
            signatures.put(asked.called(), asked.arguments());
        }
        return signatures;
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
