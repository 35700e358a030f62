package org.attest.evidence.lineage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.query.AskedGraphs;

/**
 * What plain query execution says of a generated query, with some claims and the reference data.
 *
 * @param store the statements
 * @param query what is asked
 */
record Oracle(MadeStore store, MadeQuery query) {
    private static final String PREFIX = "PREFIX x: <https://example.org/>\n";
    private static final Var KEY = Var.alloc("a");

    static Query parse(String text) {
        return QueryFactory.create(PREFIX + text);
    }

    /** The rows, statements or truth of the whole store, each once. */
    Set<Object> answer() {
        return answer(parse(query.text()), store.with(store.claims()));
    }

    /** Whether a row is there with these claims; where it has an aggregate, taken over the same solutions. */
    boolean yields(Object row, Set<Node> claims) {
        DatasetGraph dataset = store.with(claims);
        if (!answer(parse(query.open()), dataset).contains(row)) {
            return false;
        }
        return query.group() == null || members(row, dataset).equals(members(row, store.with(store.claims())));
    }

    private List<String> members(Object row, DatasetGraph dataset) {
        Node key = ((Binding) row).get(KEY);
        try (QueryExec run =
                QueryExec.dataset(dataset).query(parse(query.group())).build()) {
            List<String> members = new ArrayList<>();
            run.select().forEachRemaining(member -> {
                if (member.get(KEY).equals(key)) {
                    List<String> pairs = new ArrayList<>();
                    member.forEach((v, n) -> pairs.add(v + "=" + n));
                    members.add(pairs.stream().sorted().toList().toString());
                }
            });
            return members.stream().sorted().toList();
        }
    }

    private static Set<Object> answer(Query query, DatasetGraph dataset) {
        Set<Object> answer = new HashSet<>();
        try (QueryExec run = QueryExec.dataset(dataset).query(query).build()) {
            if (query.isAskType()) {
                if (run.ask()) {
                    answer.add(true);
                }
            } else if (query.isConstructType()) {
                run.constructTriples().forEachRemaining(answer::add);
            } else {
                run.select().forEachRemaining(row -> answer.add(row.detach()));
            }
        }
        return answer;
    }

    /**
     * Whether plain execution manages the query with these claims. Jena 5.6 fails when it closes a hash join that it has not
     * begun, as in an EXISTS whose left side is empty.
     */
    static boolean fails(RuntimeException failure) {
        return failure instanceof NullPointerException
                && String.valueOf(failure.getMessage()).contains("MultiHashProbeTable");
    }

    RowLineage trace(Object row) {
        Tracer tracer = new Tracer(
                AskedGraphs.of(parse(query.text()), store.with(store.claims())),
                org.apache.jena.query.ARQ.getContext().copy(),
                store,
                () -> {});
        if (row instanceof Binding binding) {
            return tracer.row(binding);
        }
        return row instanceof Triple triple ? tracer.statement(triple) : tracer.truth();
    }
}
