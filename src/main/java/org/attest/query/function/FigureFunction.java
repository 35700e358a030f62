package org.attest.query.function;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.attest.claim.comparison.Figure;
import org.attest.claim.comparison.Interval;
import org.attest.claim.comparison.Sum;
import org.attest.claim.comparison.Summing;
import org.attest.rdf.OutsideIris;
import org.attest.store.comparison.FigureReader;
import org.attest.store.comparison.WithinReader;
import org.jspecify.annotations.Nullable;

/** The functions that look figures up in the store. */
record FigureFunction(Asked asked) implements Function {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** What is asked of the figures. */
    enum Asked {
        INTERVAL,
        SUM,
        OFFENDERS;

        String called() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How many arguments it may take. */
        List<Integer> arguments() {
            return this == OFFENDERS ? List.of(1) : List.of(1, 2);
        }
    }

    @Override
    public void build(String uri, ExprList given, Context context) {
        // How many there are is looked at before a query runs.
    }

    @Override
    public NodeValue exec(Binding row, ExprList given, String uri, FunctionEnv env) {
        NodeValue first = given.get(0).eval(row, env);
        if (asked == Asked.INTERVAL && given.size() == 2) {
            return ends(first, given.get(1).eval(row, env));
        }
        List<Figure> figures = figures(first, env);
        if (asked == Asked.INTERVAL) {
            return IntervalFunctions.text(figures.get(0).interval());
        }
        Summing summing = new Summing(new WithinReader(env.getDataset()));
        if (given.size() == 2 && given.get(1).eval(row, env).getBoolean()) {
            return IntervalFunctions.text(summing.forced(figures));
        }
        Sum sum = summing.of(figures);
        return asked == Asked.SUM ? sum(sum) : offenders(sum);
    }

    private static NodeValue sum(Sum sum) {
        if (sum instanceof Sum.Of of) {
            return IntervalFunctions.text(of.interval());
        }
        throw new ExprEvalException("these figures must not be added");
    }

    private static NodeValue offenders(Sum sum) {
        List<Sum.Offence> offences = sum instanceof Sum.Refused refused ? refused.offences() : List.of();
        return NodeValue.makeString(offences.stream()
                .map(offence -> offence.one() + " + " + offence.other() + ": " + offence.why())
                .collect(Collectors.joining("; ")));
    }

    private static NodeValue ends(NodeValue low, NodeValue high) {
        BigDecimal from = end(low);
        BigDecimal to = end(high);
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new ExprEvalException("the low end lies above the high end");
        }
        return IntervalFunctions.text(new Interval(from, from != null, to, to != null));
    }

    private static @Nullable BigDecimal end(NodeValue value) {
        if (value.isString() && value.asString().isEmpty()) {
            return null;
        }
        if (!value.isNumber()) {
            throw new ExprEvalException("an end is a number, or an empty string when it is open");
        }
        return value.getDecimal();
    }

    /** The figures of the claims or estimates that are listed; each must have one. */
    private static List<Figure> figures(NodeValue list, FunctionEnv env) {
        List<Node> nodes = list.isIRI()
                ? List.of(list.asNode())
                : SPACES.splitAsStream(list.asString().strip())
                        .filter(iri -> !iri.isEmpty())
                        .distinct()
                        .map(OutsideIris::of)
                        .toList();
        List<Figure> figures = nodes.isEmpty() ? List.of() : new FigureReader(env.getDataset(), "").figures(nodes);
        if (nodes.isEmpty() || figures.size() < nodes.size()) {
            throw new ExprEvalException("not each of these has a figure about people of some kind");
        }
        return figures;
    }
}
