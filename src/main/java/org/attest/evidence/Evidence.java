package org.attest.evidence;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.apache.jena.atlas.lib.Alarm;
import org.apache.jena.atlas.lib.AlarmClock;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.attest.evidence.lineage.RowLineage;
import org.attest.evidence.lineage.StoreLeaves;
import org.attest.evidence.lineage.Tracer;
import org.attest.evidence.lineage.Untraceable;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.AskedGraphs;
import org.attest.query.Endpoint;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryPolicy;
import org.attest.query.QueryReader;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.store.Rules;
import org.jspecify.annotations.Nullable;

/**
 * Answers a query row by row, each with the claims behind it. Answer and evidence see one state of the store.
 *
 * @param endpoint our store
 * @param rules those by which it was loaded
 * @param timeout longest time for all rows together
 * @param propaganda whether words quoted from propaganda are shown
 */
public record Evidence(LocalEndpoint endpoint, Iris iris, Rules rules, Duration timeout, boolean propaganda) {
    private static final Var SUBJECT = Var.alloc("subject");
    private static final Var PREDICATE = Var.alloc("predicate");
    private static final Var OBJECT = Var.alloc("object");
    private static final Var ANSWER = Var.alloc("answer");

    private static final String COMPARISONS = """
            SELECT DISTINCT ?one ?other ?comparison ?class
            WHERE {
              VALUES ?one { %1$s }
              ?e at:partOfClaim ?one . ?comparison at:compares ?e , ?f ; at:comparisonClass ?class . ?f at:partOfClaim ?other .
              FILTER(STR(?one) < STR(?other) && ?other IN (%2$s))
            }
            ORDER BY ?one ?other ?comparison
            """;

    /** Rows are passed on together when they are found in less time, in nanoseconds. */
    private static final long AT_ONCE = 250_000_000;

    /** Most claims of a row among which comparisons are looked up. */
    private static final int COMPARED = 100;

    /**
     * Answers.
     *
     * @param first number of the first row wanted, from 1
     * @param size most rows wanted
     * @throws AttestException {@code QUERY_REFUSED} or {@code QUERY_TIMEOUT}
     */
    public void of(Query query, long first, long size, EvidenceSink sink) {
        QueryPolicy.check(query);
        if (query.isDescribeType() || query.isConstructQuad()) {
            throw new AttestException(new Finding(
                    Code.QUERY_REFUSED,
                    Place.of("query"),
                    "evidence is given for SELECT, ASK and CONSTRUCT of triples",
                    "ask for the triples with CONSTRUCT"));
        }
        Txn.executeRead(endpoint.dataset(), () -> run(query, first, size, sink));
    }

    private void run(Query query, long first, long size, EvidenceSink sink) {
        DatasetGraph store = endpoint.dataset().asDatasetGraph();
        AskedGraphs asked = AskedGraphs.of(query, store);
        Context context = endpoint.context();
        AtomicBoolean up = Context.getOrSetCancelSignal(context);
        Runnable pulse = () -> {
            if (up.get()) {
                throw new QueryCancelledException();
            }
        };
        StoreLeaves leaves = new StoreLeaves(store, iris, rules, asked.from(), context, pulse);
        Tracer tracer = new Tracer(asked, context, leaves, pulse);
        Backings backings = new Backings(endpoint, propaganda);
        Alarm alarm = AlarmClock.get().add(() -> up.set(true), timeout.toMillis());
        try {
            List<Binding> rows = page(query, asked, first, size + 1);
            boolean more = rows.size() > size;
            sink.begin(columns(query), more);
            List<Traced> traced = new ArrayList<>();
            long begun = System.nanoTime();
            for (Binding row : more ? rows.subList(0, rows.size() - 1) : rows) {
                pulse.run();
                traced.add(trace(query, tracer, row));
                if (System.nanoTime() - begun > AT_ONCE) {
                    pass(traced, backings, sink);
                    begun = System.nanoTime();
                }
            }
            pass(traced, backings, sink);
            sink.end();
        } catch (QueryCancelledException e) {
            throw Endpoint.timeUp(timeout, e);
        } finally {
            AlarmClock.get().cancel(alarm);
        }
    }

    private static List<Var> columns(Query query) {
        if (query.isSelectType()) {
            return query.getProjectVars();
        }
        return query.isAskType() ? List.of(ANSWER) : List.of(SUBJECT, PREDICATE, OBJECT);
    }

    /** Some rows of the answer, which is read no further. */
    private List<Binding> page(Query query, AskedGraphs asked, long first, long most) {
        List<Binding> page = new ArrayList<>();
        try (QueryExec execution = endpoint.execution(asked, timeout)) {
            Iterator<Binding> rows = rows(query, execution);
            for (long number = 1; number < first + most && rows.hasNext(); number++) {
                Binding row = rows.next();
                if (number >= first) {
                    page.add(row.detach());
                }
            }
        }
        return page;
    }

    private static Iterator<Binding> rows(Query query, QueryExec execution) {
        if (query.isSelectType()) {
            return execution.select();
        }
        if (query.isAskType()) {
            return List.of(BindingFactory.binding(ANSWER, NodeFactory.createLiteralByValue(execution.ask())))
                    .iterator();
        }
        List<Binding> statements = new ArrayList<>();
        execution
                .construct()
                .find()
                .forEachRemaining(triple -> statements.add(BindingFactory.binding(
                        SUBJECT, triple.getSubject(), PREDICATE, triple.getPredicate(), OBJECT, triple.getObject())));
        statements.sort((one, other) -> one.toString().compareTo(other.toString()));
        return statements.iterator();
    }

    /** A row of which it is known, where it could be traced, which claims it rests on. */
    private record Traced(Binding values, @Nullable RowLineage lineage, String untraced) {
        Set<Node> claims() {
            return lineage == null ? Set.of() : lineage.claims();
        }
    }

    private static Traced trace(Query query, Tracer tracer, Binding values) {
        try {
            RowLineage lineage = lineage(query, tracer, values);
            boolean given = lineage.traced() || query.isAskType();
            return new Traced(values, lineage, given ? "" : "evaluated again, the query does not give this row");
        } catch (Untraceable e) {
            return new Traced(values, null, "cannot be traced: " + e.getMessage());
        }
    }

    /** Looks up what stands behind the claims of some rows at once, and passes the rows on. */
    private void pass(List<Traced> traced, Backings backings, EvidenceSink sink) {
        Set<Node> all = new LinkedHashSet<>();
        traced.forEach(row -> all.addAll(row.claims()));
        backings.lookUp(all);
        for (Traced row : traced) {
            List<Backing> claims = row.claims().stream()
                    .flatMap(claim -> backings.of(claim).stream())
                    .toList();
            sink.row(new EvidenceRow(
                    row.values(), row.lineage(), row.untraced(), claims, comparisons(row.values(), claims)));
        }
        traced.clear();
    }

    private static RowLineage lineage(Query query, Tracer tracer, Binding values) {
        if (query.isSelectType()) {
            return tracer.row(values);
        }
        return query.isAskType()
                ? tracer.truth()
                : tracer.statement(Triple.create(values.get(SUBJECT), values.get(PREDICATE), values.get(OBJECT)));
    }

    private List<ComparedClaims> comparisons(Binding values, List<Backing> claims) {
        List<Node> shown = new ArrayList<>();
        values.forEach((variable, value) -> shown.add(value));
        boolean number =
                shown.stream().anyMatch(value -> value.isLiteral() && value.getLiteralValue() instanceof Number);
        if (!number || claims.size() < 2 || claims.size() > COMPARED) {
            return List.of();
        }
        List<String> names =
                claims.stream().map(claim -> NodeFmtLib.strNT(claim.claim())).toList();
        String query =
                COMPARISONS.formatted(String.join(" ", names), names.stream().collect(Collectors.joining(", ")));
        return endpoint.rows(new QueryReader(new Prefixes(Base.DEFAULT)).read("evidence", query)).rows().stream()
                .map(row ->
                        new ComparedClaims(row.get("one"), row.get("other"), row.get("comparison"), row.get("class")))
                .toList();
    }

    /** The version of the store that is asked. */
    public OptionalLong version() {
        return endpoint.version();
    }
}
