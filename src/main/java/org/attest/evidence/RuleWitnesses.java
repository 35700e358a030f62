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
                    .ifPresent(given -> witnesses
                            .of(query.getQueryPattern(), given, variables(line))
                            .forEach(witness -> found.putIfAbsent(Set.copyOf(witness.premises()), witness)));
        }
        return List.copyOf(found.values());
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
