package org.attest.query;

import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.query.Query;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.http.QueryExceptionHTTP;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A SPARQL endpoint somewhere else, or the server that already has our store open.
 *
 * @param url the address that answers SPARQL queries
 */
public record RemoteEndpoint(String url) implements Endpoint {
    @Override
    public Answer ask(Query query, Duration timeout) {
        try (QueryExec execution = QueryExecHTTP.newBuilder()
                .endpoint(url)
                .query(query)
                .sendMode(QuerySendMode.asGetWithLimitForm)
                .timeout(timeout.toMillis(), TimeUnit.MILLISECONDS)
                .build()) {
            return Endpoint.answer(query, execution);
        } catch (QueryExceptionHTTP e) {
            throw failure(e, e.getStatusCode(), e.getResponse(), timeout);
        } catch (HttpException e) {
            throw failure(e, e.getStatusCode(), e.getResponse(), timeout);
        } catch (JenaException | RuntimeIOException | JsonException e) {
            // Not SPARQL results at all, or results that broke off on the way.
            throw failure(e, 0, null, timeout);
        }
    }

    @Override
    public OptionalLong version() {
        return OptionalLong.empty();
    }

    private AttestException failure(RuntimeException e, int status, @Nullable String body, Duration timeout) {
        if (e.getCause() instanceof HttpTimeoutException) {
            return Endpoint.timeUp(timeout, e);
        }
        Optional<Finding> theirs = problem(url, body);
        if (theirs.isPresent()) {
            return new AttestException(theirs.get(), e);
        }
        String what = status > 0
                ? "the endpoint answered " + status + (body == null ? "" : ": " + body.strip())
                : "the endpoint gave no answer: " + root(e);
        return new AttestException(
                new Finding(
                        Code.ENDPOINT_FAILED,
                        Place.of(url),
                        what,
                        "check the address; a SPARQL endpoint's often ends in /sparql"),
                e);
    }

    /** Our own server sends its findings as problem+json: they come out as if the work had been done here. */
    static Optional<Finding> problem(String url, @Nullable String body) {
        if (body == null || !body.stripLeading().startsWith("{")) {
            return Optional.empty();
        }
        try {
            JsonObject problem = JSON.parse(body);
            String code = problem.hasKey("code") ? problem.getString("code") : "";
            return Arrays.stream(Code.values())
                    .filter(c -> c.name().equals(code))
                    .findFirst()
                    .map(c -> new Finding(
                            c,
                            Place.of(url),
                            problem.getString("detail"),
                            problem.hasKey("advice") ? problem.getString("advice") : ""));
        } catch (JsonException e) {
            return Optional.empty();
        }
    }

    private static String root(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
