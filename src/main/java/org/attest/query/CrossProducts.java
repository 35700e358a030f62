package org.attest.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementBind;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.util.FmtUtils;

/** Patterns of a query that share no variable, so that each match of one is combined with each of the other. */
public final class CrossProducts {
    private CrossProducts() {}

    /** Advice for each group of patterns that falls apart; none when all hang together. */
    public static List<String> advice(Query query) {
        List<String> advice = new ArrayList<>();
        if (query.getQueryPattern() != null) {
            ElementWalker.walk(query.getQueryPattern(), new ElementVisitorBase() {
                @Override
                public void visit(ElementGroup group) {
                    List<TriplePath> parts = parts(group);
                    if (parts.size() > 1) {
                        advice.add("nothing connects “" + print(parts.get(0)) + "” with “" + print(parts.get(1))
                                + "”: every match of one is combined with every match of the other");
                    }
                }
            });
        }
        return advice;
    }

    /** A pattern of each part of a group that has no variable in common with the others. */
    private static List<TriplePath> parts(ElementGroup group) {
        Map<Var, Var> leaders = new HashMap<>();
        List<TriplePath> triples = new ArrayList<>();
        for (Element element : group.getElements()) {
            if (element instanceof ElementPathBlock block) {
                for (TriplePath triple : block.getPattern()) {
                    triples.add(triple);
                    join(leaders, variables(triple));
                }
            } else if (element instanceof ElementFilter filter) {
                join(leaders, filter.getExpr().getVarsMentioned());
            } else if (element instanceof ElementBind bind) {
                List<Var> all = new ArrayList<>(bind.getExpr().getVarsMentioned());
                all.add(bind.getVar());
                join(leaders, all);
            } else {
                join(leaders, PatternVars.vars(element));
            }
        }
        Map<Var, TriplePath> first = new LinkedHashMap<>();
        for (TriplePath triple : triples) {
            variables(triple).stream().findFirst().ifPresent(v -> first.putIfAbsent(leader(leaders, v), triple));
        }
        return List.copyOf(first.values());
    }

    private static Set<Var> variables(TriplePath triple) {
        java.util.LinkedHashSet<Var> variables = new java.util.LinkedHashSet<>();
        for (Node node : new Node[] {triple.getSubject(), triple.getPredicate(), triple.getObject()}) {
            if (node != null && Var.isVar(node)) {
                variables.add(Var.alloc(node));
            }
        }
        return variables;
    }

    private static void join(Map<Var, Var> leaders, Iterable<Var> together) {
        Var first = null;
        for (Var variable : together) {
            leaders.putIfAbsent(variable, variable);
            if (first == null) {
                first = leader(leaders, variable);
            } else {
                leaders.put(leader(leaders, variable), first);
            }
        }
    }

    private static Var leader(Map<Var, Var> leaders, Var variable) {
        Var at = variable;
        while (leaders.containsKey(at) && !leaders.get(at).equals(at)) {
            at = leaders.get(at);
        }
        return at;
    }

    private static String print(TriplePath triple) {
        String predicate = triple.getPredicate() == null
                ? String.valueOf(triple.getPath())
                : FmtUtils.stringForNode(triple.getPredicate());
        return FmtUtils.stringForNode(triple.getSubject()) + " " + predicate + " "
                + FmtUtils.stringForNode(triple.getObject());
    }
}
