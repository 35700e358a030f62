package org.attest.evidence.lineage;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** Lines of a CONSTRUCT template, matched with the statements that they make. */
final class Templates {
    private Templates() {}

    /**
     * The values with which a line makes a statement; empty when it never does. A blank node stands for any blank node, {@link
     * Node#ANY} in the statement for any term.
     */
    static Optional<Binding> match(Triple line, Triple statement) {
        BindingBuilder values = BindingBuilder.create();
        boolean matches = match(line.getSubject(), statement.getSubject(), values)
                && match(line.getPredicate(), statement.getPredicate(), values)
                && match(line.getObject(), statement.getObject(), values);
        return matches ? Optional.of(values.build()) : Optional.empty();
    }

    /** Whether a line makes a statement with these values. */
    static boolean makes(Triple line, Binding values, Triple statement) {
        Triple made = Substitute.substitute(line, values);
        return same(made.getSubject(), statement.getSubject())
                && made.getPredicate().equals(statement.getPredicate())
                && same(made.getObject(), statement.getObject());
    }

    private static boolean same(Node made, Node term) {
        return made.equals(term) || term.equals(Node.ANY) || (made.isBlank() && term.isBlank());
    }

    private static boolean match(Node pattern, Node term, BindingBuilder values) {
        if (pattern.isBlank()) {
            return term.isBlank();
        }
        if (!Var.isVar(pattern)) {
            return pattern.equals(term) || term.equals(Node.ANY);
        }
        if (term.equals(Node.ANY)) {
            return true;
        }
        Var variable = Var.alloc(pattern);
        if (values.contains(variable)) {
            return term.equals(values.get(variable));
        }
        values.add(variable, term);
        return true;
    }
}
