package org.attest.evidence.lineage;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.TransformMergeBGPs;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlatten;
import org.attest.query.StoppablePatterns;

/** Algebra as it is evaluated. */
final class Prepared {
    private Prepared() {}

    /** Sequences of links become patterns, which the given values narrow wherever they stand; time can end a text search. */
    static Op of(Op op) {
        Op flat = Transformer.transform(new TransformPathFlatten(), op);
        return StoppablePatterns.in(Transformer.transform(new TransformMergeBGPs(), flat));
    }
}
