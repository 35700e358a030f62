package org.attest.query;

import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.system.Txn;

/**
 * Our own store. A query sees one state of it, from first to last row.
 *
 * @param dataset the default graph is the union of the named ones
 * @param versions tells the version of the content
 */
public record LocalEndpoint(Dataset dataset, ContentVersion.Of versions) implements Endpoint {
    /** A store whose content is only counted. */
    public LocalEndpoint(Dataset dataset, LongSupplier versions) {
        this(dataset, ContentVersion.Of.counted(versions));
    }

    @Override
    public Answer ask(Query query, Duration timeout) {
        QueryPolicy.check(query);
        return Txn.calculateRead(dataset, () -> run(query, timeout));
    }

    private Answer run(Query query, Duration timeout) {
        AskedGraphs asked = AskedGraphs.of(query, dataset.asDatasetGraph());
        try (QueryExec execution = QueryExecDatasetBuilder.create()
                .dataset(asked.dataset())
                .query(asked.query())
                .set(ARQ.httpServiceAllowed, false)
                .set(ARQConstants.sysOptimizerFactory, StoppablePatterns.rewriting())
                .overallTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return Endpoint.answer(query, execution);
        } catch (QueryCancelledException e) {
            throw Endpoint.timeUp(timeout, e);
        }
    }

    @Override
    public OptionalLong version() {
        return OptionalLong.of(versions.latest().get().number());
    }
}
