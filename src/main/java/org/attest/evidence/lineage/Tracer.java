package org.attest.evidence.lineage;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.Context;
import org.attest.query.AskedGraphs;

/**
 * Finds what the rows of one query rest on, row by row: the query is evaluated again for the values of the row, and each
 * solution that gives the row brings its ways. Call inside a transaction.
 */
public final class Tracer {
    private final Query query;
    private final Op op;
    private final Set<Var> computed;
    private final boolean window;
    private final Evaluation evaluation;
    private final Scope scope;

    /**
     * A tracer of one query.
     *
     * @param asked the query, and the graphs it asks
     * @param context of execution, with the functions that the query may call
     * @param leaves which claims single statements belong to
     * @param pulse runs for each solution looked at; ends the search by an exception
     */
    public Tracer(AskedGraphs asked, Context context, Leaves leaves, Runnable pulse) {
        this.query = asked.query();
        Op whole = Prepared.of(Algebra.compile(query));
        boolean cut = false;
        while (whole instanceof OpSlice
                || whole instanceof OpDistinct
                || whole instanceof OpReduced
                || whole instanceof OpOrder) {
            cut |= whole instanceof OpSlice;
            whole = ((Op1) whole).getSubOp();
        }
        this.op = whole;
        this.computed = Computed.of(whole);
        this.window = cut;
        this.evaluation = new Evaluation(leaves);
        this.scope = Scope.of(asked.dataset(), asked.defaultGraph(), context, pulse);
    }

    /**
     * What a row of a SELECT rests on.
     *
     * @throws Untraceable when a part of the query cannot be followed
     */
    public RowLineage row(Binding row) {
        List<Var> columns = query.getProjectVars();
        RowLineage exact = trace(row, solution -> same(solution, row, columns));
        List<Var> plain =
                columns.stream().filter(column -> !computed.contains(column)).toList();
        return exact.traced() || plain.size() == columns.size()
                ? exact
                : trace(Evaluation.restricted(row, plain), solution -> same(solution, row, plain));
    }

    /** What the <i>yes</i> of an ASK rests on. */
    public RowLineage truth() {
        return trace(BindingFactory.root(), solution -> true);
    }

    /** What a statement of a CONSTRUCT rests on. */
    public RowLineage statement(Triple statement) {
        Lineage ways = Lineage.FALSE;
        Set<String> absences = new HashSet<>();
        boolean cut = window;
        for (Triple line : query.getConstructTemplate().getTriples()) {
            Binding hint = Templates.match(line, statement).orElse(null);
            if (hint != null) {
                Found found = find(hint, solution -> Templates.makes(line, solution, statement));
                ways = ways.or(found.ways());
                absences.addAll(found.absences());
                cut |= found.window();
            }
        }
        return RowLineage.of(ways, absences, cut);
    }

    private record Found(Lineage ways, Set<String> absences, boolean window) {}

    private RowLineage trace(Binding hint, Predicate<Binding> wanted) {
        Found found = find(hint, wanted);
        return RowLineage.of(found.ways(), found.absences(), found.window());
    }

    private Found find(Binding hint, Predicate<Binding> wanted) {
        Lineage ways = Lineage.FALSE;
        Set<String> absences = new HashSet<>();
        boolean cut = window;
        Iterator<Solution> solutions = evaluation
                .of(op, hint, scope)
                .filter(solution -> wanted.test(solution.values()))
                .iterator();
        while (solutions.hasNext() && !ways.cut() && !ways.always()) {
            Solution solution = solutions.next();
            ways = ways.or(solution.lineage());
            if (solution.lineage().stands()) {
                absences.addAll(solution.absences());
                cut |= solution.window();
            }
        }
        return new Found(ways, absences, cut);
    }

    private static boolean same(Binding solution, Binding row, Collection<Var> columns) {
        return columns.stream().allMatch(column -> Objects.equals(solution.get(column), row.get(column)));
    }
}
