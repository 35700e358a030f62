package org.attest.query;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.attest.query.federation.Federation;
import org.attest.query.federation.ServiceSession;
import org.attest.query.function.IntervalFunctions;

/**
 * Our own store. A query sees one state of it, from first to last row.
 *
 * @param dataset the default graph is the union of the named ones
 * @param versions tells the version of the content
 * @param federation which other endpoints its queries may ask
 */
public record LocalEndpoint(Dataset dataset, ContentVersion.Of versions, Federation federation) implements Endpoint {
    /** A store whose queries ask nobody else. */
    public LocalEndpoint(Dataset dataset, ContentVersion.Of versions) {
        this(dataset, versions, Federation.NONE);
    }

    /** A store whose content is only counted. */
    public LocalEndpoint(Dataset dataset, LongSupplier versions) {
        this(dataset, ContentVersion.Of.counted(versions));
    }

    @Override
    public Answer ask(Query query, Duration timeout) {
        return ask(query, timeout, end -> {});
    }

    /**
     * Asks a query that can be ended before its time is up.
     *
     * @param begun takes what ends it, which any thread may run
     * @throws org.attest.finding.AttestException {@code QUERY_TIMEOUT} also when it was ended
     */
    public Answer ask(Query query, Duration timeout, Consumer<Runnable> begun) {
        QueryPolicy.check(query, federation);
        return Txn.calculateRead(dataset, () -> run(query, timeout, begun));
    }

    private Answer run(Query query, Duration timeout, Consumer<Runnable> begun) {
        try (QueryExec execution = execution(AskedGraphs.of(query, dataset.asDatasetGraph()), timeout)) {
            begun.accept(execution::abort);
            return Endpoint.answer(query, execution);
        } catch (QueryCancelledException e) {
            throw Endpoint.timeUp(timeout, e);
        }
    }

    /**
     * A query that is about to be run, for rows one by one. The caller has checked it, has begun a transaction, and closes the
     * execution.
     *
     * @throws QueryCancelledException from its iterators, when time is up
     */
    public QueryExec execution(AskedGraphs asked, Duration timeout) {
        ServiceSession session = federation.session(asked.query());
        return QueryExecDatasetBuilder.create()
                .dataset(asked.dataset())
                .query(session.query())
                .set(ARQ.httpServiceAllowed, federation.any())
                .set(ARQConstants.registryFunctions, IntervalFunctions.registry())
                .set(ARQConstants.registryServiceExecutors, session.registry())
                .set(ARQConstants.sysOptimizerFactory, StoppablePatterns.rewriting())
                .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /** A context of its own, in which parts of queries are evaluated on this store with our functions. */
    public Context context() {
        Context context = Context.setupContextForDataset(ARQ.getContext(), dataset.asDatasetGraph());
        context.set(ARQConstants.registryFunctions, IntervalFunctions.registry());
        return context;
    }

    @Override
    public OptionalLong version() {
        return OptionalLong.of(versions.latest().get().number());
    }
}
