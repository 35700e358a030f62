package org.attest.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.attest.store.Rules;

/**
 * Why a rule gives a statement: the statement is matched with each line of the rule's template, and the rule's pattern is
 * asked with the values that this fixes.
 *
 * @param witnesses ask the patterns
 */
public record RuleWitnesses(Witnesses witnesses) {
    /** The ways in which a rule gives a statement, those that rest on the same statements once. */
    public List<Witness> of(Rules.Rule rule, Triple statement) {
        Query query = rule.query();
        Map<Set<Premise>, Witness> found = new LinkedHashMap<>();
        for (Triple line : query.getConstructTemplate().getTriples()) {
            match(line, statement)
                    .map(given -> completed(query, line, given))
                    .ifPresent(given -> witnesses
                            .of(query.getQueryPattern(), given, variables(line))
                            .forEach(witness -> found.putIfAbsent(Set.copyOf(witness.premises()), witness)));
        }
        return List.copyOf(found.values());
    }

    /**
     * A subject that the rule puts together, such as the IRI of a flag, says nothing about the pattern by itself. What
     * the store has of it in another line of the template does, where that is one thing only.
     */
    private Binding completed(Query query, Triple line, Binding given) {
        if (!Var.isVar(line.getSubject())
                || Narrowing.certain(query.getQueryPattern()).contains(Var.alloc(line.getSubject()))) {
            return given;
        }
        BindingBuilder values = BindingBuilder.create().addAll(given);
        for (Triple other : query.getConstructTemplate().getTriples()) {
            boolean same = other.getSubject().equals(line.getSubject())
                    && other.getPredicate().isURI();
            if (same && Var.isVar(other.getObject()) && !values.contains(Var.alloc(other.getObject()))) {
                String pattern = NodeFmtLib.strNT(given.get(Var.alloc(line.getSubject()))) + " "
                        + NodeFmtLib.strNT(other.getPredicate()) + " ?value";
                List<Binding> rows = witnesses
                        .endpoint()
                        .rows(QueryFactory.create("SELECT DISTINCT ?value { " + pattern + " } LIMIT 2"))
                        .rows();
                if (rows.size() == 1) {
                    values.add(Var.alloc(other.getObject()), rows.get(0).get("value"));
                }
            }
        }
        return values.build();
    }

    private static List<Var> variables(Triple line) {
        return Stream.of(line.getSubject(), line.getPredicate(), line.getObject())
                .filter(Var::isVar)
                .map(Var::alloc)
                .toList();
    }

    private static Optional<Binding> match(Triple line, Triple statement) {
        BindingBuilder values = BindingBuilder.create();
        boolean matches = match(line.getSubject(), statement.getSubject(), values)
                && match(line.getPredicate(), statement.getPredicate(), values)
                && match(line.getObject(), statement.getObject(), values);
        return matches ? Optional.of(values.build()) : Optional.empty();
    }

    private static boolean match(Node pattern, Node term, BindingBuilder values) {
        if (!Var.isVar(pattern)) {
            return pattern.equals(term);
        }
        Var variable = Var.alloc(pattern);
        if (values.contains(variable)) {
            return term.equals(values.get(variable));
        }
        values.add(variable, term);
        return true;
    }
}
