package org.attest.evidence.lineage;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.engine.binding.Binding;

/** How a pattern that must not match is written. */
final class Absence {
    private Absence() {}

    /** The pattern as SPARQL on one line, with the values for which it was looked up. */
    static String text(Op pattern, Binding values) {
        Op known = Substitute.substitute(pattern, values);
        return OpAsQuery.asQuery(known)
                .getQueryPattern()
                .toString()
                .replaceAll("\\s+", " ")
                .strip();
    }
}
