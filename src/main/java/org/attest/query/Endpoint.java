package org.attest.query;

import java.time.Duration;
import java.util.OptionalLong;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/** Where a query is asked: our own store, or any SPARQL endpoint. */
public sealed interface Endpoint permits LocalEndpoint, RemoteEndpoint {
    /** How long a query may take unless the caller says otherwise. */
    Duration TIMEOUT = Duration.ofSeconds(60);

    /**
     * Asks a query and waits for the whole answer.
     *
     * @throws AttestException {@code QUERY_REFUSED}, {@code QUERY_TIMEOUT} or {@code ENDPOINT_FAILED}
     */
    Answer ask(Query query, Duration timeout);

    /** Asks with the usual timeout. */
    default Answer ask(Query query) {
        return ask(query, TIMEOUT);
    }

    /** Asks a SELECT query. */
    default Answer.Rows rows(Query query) {
        if (ask(query) instanceof Answer.Rows rows) {
            return rows;
        }
        throw new IllegalArgumentException("a SELECT query is needed: " + query);
    }

    /** The version of the content, when the endpoint tells. */
    OptionalLong version();

    /** Runs what has been prepared and keeps the whole answer. */
    static Answer answer(Query query, QueryExec execution) {
        if (query.isSelectType()) {
            var rows = execution.select();
            var columns = rows.getResultVars();
            java.util.List<org.apache.jena.sparql.engine.binding.Binding> all = new java.util.ArrayList<>();
            rows.forEachRemaining(row -> all.add(row.detach()));
            return new Answer.Rows(columns, all);
        }
        if (query.isAskType()) {
            return new Answer.Truth(execution.ask());
        }
        return new Answer.Triples(query.isDescribeType() ? execution.describe() : execution.construct());
    }

    /** What is thrown when time is up: half an answer would pass for a whole one. */
    static AttestException timeUp(Duration timeout, Throwable cause) {
        return new AttestException(
                new Finding(
                        Code.QUERY_TIMEOUT,
                        Place.of("query"),
                        "no whole answer within " + timeout.toSeconds() + " s",
                        "make the most selective pattern the first one, or add a LIMIT"),
                cause);
    }
}
