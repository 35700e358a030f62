package org.attest.query;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * Lets time end a {@code REGEX} or {@code REPLACE} that tries too many ways: {@code ^(.*a){20}$} takes longer than anybody
 * lives, and Jena looks at its clock only between two values. A pattern that can go back and try again is first tried
 * on text that can stop it; what ends there ends in Jena’s own function too.
 */
public final class StoppablePatterns {
    /** A group that repeats, or two repetitions: with a single character that repeats there are few ways to try. */
    private static final Pattern REPEATS = Pattern.compile("\\)[*+{]|[*+{].*[*+{]", Pattern.DOTALL);

    private StoppablePatterns() {}

    /** The usual rewriting of queries, after this one; for {@code ARQConstants.sysOptimizerFactory} in an execution. */
    public static RewriteFactory rewriting() {
        RewriteFactory usual = Optimize.stdOptimizationFactory;
        return context -> {
            // Folding would try a pattern before anybody watches.
            context.set(ARQ.optExprConstantFolding, false);
            return op -> usual.create(context).rewrite(in(op));
        };
    }

    /** The same algebra with patterns that time can end, where its context has a signal to cancel. */
    public static Op in(Op op) {
        return Transformer.transform(new TransformCopy(), new Replacing(), op);
    }

    private static final class Replacing extends ExprTransformCopy {
        @Override
        public Expr transform(ExprFunctionN function, ExprList args) {
            if (function instanceof E_Regex) {
                return new Matching(args);
            }
            return function instanceof E_StrReplace ? new Replacement(args) : super.transform(function, args);
        }
    }

    private static final class Matching extends E_Regex {
        private Matching(ExprList args) {
            super(args.get(0), args.get(1), flags(args, 2));
        }

        @Override
        public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
            tried(args.get(0), args.get(1), args.get(2), env, false);
            return eval(args);
        }

        @Override
        public Expr copy(ExprList args) {
            return new Matching(args);
        }
    }

    private static final class Replacement extends E_StrReplace {
        private Replacement(ExprList args) {
            super(args.get(0), args.get(1), args.get(2), flags(args, 3));
        }

        @Override
        public NodeValue eval(List<NodeValue> args, FunctionEnv env) {
            tried(args.get(0), args.get(1), args.get(3), env, true);
            return eval(args);
        }

        @Override
        public Expr copy(ExprList args) {
            return new Replacement(args);
        }
    }

    private static Expr flags(ExprList args, int at) {
        return args.size() > at ? args.get(at) : NodeValue.makeString("");
    }

    private static void tried(NodeValue text, NodeValue pattern, NodeValue flags, FunctionEnv env, boolean everywhere) {
        boolean strings = text.isString() || text.isLangString();
        if (!strings || !pattern.isString() || !flags.isString()) {
            return;
        }
        if (!REPEATS.matcher(pattern.getString()).find()) {
            return;
        }
        AtomicBoolean stop = Context.getCancelSignal(env.getContext());
        if (stop == null) {
            return;
        }
        Matcher matcher = RegexEngine.makePattern("REGEX", pattern.getString(), flags.getString())
                .matcher(new StoppableText(text.asNode().getLiteralLexicalForm(), stop));
        boolean found = matcher.find();
        while (everywhere && found) {
            found = matcher.find();
        }
    }
}
