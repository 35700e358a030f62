package org.attest.evidence.lineage;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * A subject that a rule puts together, such as the IRI of a flag, says nothing about the rule’s pattern by itself. What the store
 * has of it by another line of the template does, where that is one thing only.
 *
 * @param template of the rule
 * @param pattern of the rule
 * @param objects the nodes to which a property leads from a node
 */
record Completion(List<Triple> template, Op pattern, BiFunction<Node, Node, List<Node>> objects) {
    /** The values that a line of the template fixes, with what follows from them. */
    Binding of(Triple line, Binding given) {
        if (!Var.isVar(line.getSubject()) || !Computed.of(pattern).contains(Var.alloc(line.getSubject()))) {
            return given;
        }
        Node subject = given.get(Var.alloc(line.getSubject()));
        Set<Var> certain = OpVars.fixedVars(pattern);
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
