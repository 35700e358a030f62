package org.attest.evidence.lineage;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.core.Var;

/** The variables whose values are computed: one such as RAND() or GROUP_CONCAT() gives may come out differently again. */
final class Computed {
    private Computed() {}

    static Set<Var> of(Op op) {
        Set<Var> computed = new HashSet<>();
        OpWalker.walk(op, new OpVisitorBase() {
            @Override
            public void visit(OpExtend extend) {
                computed.addAll(extend.getVarExprList().getVars());
            }
        });
        return computed;
    }
}
