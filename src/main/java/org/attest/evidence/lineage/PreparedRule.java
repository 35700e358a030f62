package org.attest.evidence.lineage;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.attest.store.Rules;

/**
 * A rule as it is evaluated for single statements.
 *
 * @param computed variables of its pattern whose values are put together
 * @param certain variables that have a value in each solution
 */
record PreparedRule(List<Triple> template, Op pattern, Set<Var> computed, Set<Var> certain) {
    static PreparedRule of(Rules.Rule rule) {
        Op pattern = Prepared.of(Algebra.compile(rule.query().getQueryPattern()));
        return new PreparedRule(
                rule.query().getConstructTemplate().getTriples(),
                pattern,
                Computed.of(pattern),
                OpVars.fixedVars(pattern));
    }

    /**
     * The solutions by which a line of the template gives a statement.
     *
     * @param objects the nodes to which a property leads from a node
     */
    Stream<Solution> solutions(
            Triple line,
            Triple statement,
            Evaluation evaluation,
            Scope scope,
            BiFunction<Node, Node, List<Node>> objects) {
        return Templates.match(line, statement).stream()
                .flatMap(given -> evaluation.of(pattern, completed(line, given, objects), scope))
                .filter(solution -> Templates.makes(line, solution.values(), statement));
    }

    /**
     * A subject that the rule puts together, such as the IRI of a flag, says nothing about the pattern by itself. What the store
     * has of it by another line of the template does, where that is one thing only.
     */
    private Binding completed(Triple line, Binding given, BiFunction<Node, Node, List<Node>> objects) {
        if (!Var.isVar(line.getSubject()) || !computed.contains(Var.alloc(line.getSubject()))) {
            return given;
        }
        Node subject = given.get(Var.alloc(line.getSubject()));
        BindingBuilder values = BindingBuilder.create().addAll(given);
        for (Triple other : template) {
            boolean tells = other.getSubject().equals(line.getSubject())
                    && other.getPredicate().isURI()
                    && Var.isVar(other.getObject())
                    && certain.contains(Var.alloc(other.getObject()))
                    && !values.contains(Var.alloc(other.getObject()));
            List<Node> there = tells ? objects.apply(subject, other.getPredicate()) : List.of();
            if (there.size() == 1) {
                values.add(Var.alloc(other.getObject()), there.get(0));
            }
        }
        return values.build();
    }
}
