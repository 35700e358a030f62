package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.AskedGraphs;
import org.attest.query.ContentVersion;
import org.attest.query.CrossProducts;
import org.attest.query.DescribedCount;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryPolicy;
import org.attest.query.QueryReader;
import org.attest.query.Repeatable;
import org.attest.query.ServiceTargets;
import org.attest.query.StreamedAnswer;
import org.attest.rdf.Prefixes;
import org.attest.server.limit.CountedOutput;
import org.attest.server.limit.Gate;
import org.attest.server.limit.Limits;
import org.attest.server.limit.Watchdog;
import org.attest.server.protocol.Accept;
import org.attest.server.protocol.Negotiation;
import org.attest.server.protocol.ProtocolReader;
import org.attest.server.protocol.ProtocolReader.Raw;
import org.attest.server.protocol.ProtocolRequest;
import org.attest.server.protocol.Representation;
import org.jspecify.annotations.Nullable;

/**
 * Answers SPARQL over HTTP, reading only: our prefixes need no declaration, SERVICE is refused before anything runs, no
 * query takes longer than it may, and nobody takes half an answer for a whole one.
 */
final class SparqlService {
    private final Map<String, LocalEndpoint> endpoints;
    private final QueryReader queries;
    private final Limits limits;
    private final ProtocolReader reader;
    private final Gate gate;
    private final Watchdog watchdog;
    private final Meters meters;
    private final DescribedCount counts;
    private final AnswerCache cache = new AnswerCache();

    /**
     * A service.
     *
     * @param endpoints what is asked at which path
     */
    SparqlService(
            Map<String, LocalEndpoint> endpoints,
            Prefixes prefixes,
            Limits limits,
            Gate gate,
            Watchdog watchdog,
            Meters meters) {
        this.endpoints = Map.copyOf(endpoints);
        this.queries = new QueryReader(prefixes);
        this.counts = new DescribedCount(prefixes.base());
        this.limits = limits;
        this.reader = new ProtocolReader(limits.requestBytes());
        this.gate = gate;
        this.watchdog = watchdog;
        this.meters = meters;
    }

    boolean has(String path) {
        return endpoints.containsKey(path);
    }

    Raw raw(HttpServletRequest request) throws IOException {
        return reader.raw(request);
    }

    /** The answer to a query by GET that is kept, when it is that of the latest version. */
    Optional<AnswerCache.Kept> kept(String path, String parameters, String accept) {
        return latest(path, new AnswerCache.Key(path, new Raw(parameters, null), accept));
    }

    private Optional<AnswerCache.Kept> latest(String path, AnswerCache.Key key) {
        ContentVersion latest = endpoint(path).versions().latest().get();
        return latest.named() ? cache.at(key, latest) : Optional.empty();
    }

    /** Answers from what is kept, without asking the store; says whether it could. */
    boolean again(String path, Raw raw, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AnswerCache.Kept> kept = latest(path, key(path, raw, request));
        if (kept.isEmpty()) {
            return false;
        }
        EntityTag tag = kept.get().tag();
        tag.set(response);
        if (tag.isHeld(request)) {
            meters.counted("not-modified");
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return true;
        }
        meters.counted("cached");
        response.setContentType(kept.get().representation().contentType());
        response.setContentLength(kept.get().length());
        kept.get().write(response.getOutputStream());
        return true;
    }

    /** The query of a request; empty when it asks for the description of the service. */
    Optional<ProtocolRequest> asked(Raw raw, HttpServletRequest request) {
        return reader.read(raw, request.getMethod().equals("POST"));
    }

    /**
     * Asks the store and answers.
     *
     * @throws AttestException nothing has been sent
     * @throws IOException the answer is cut off, or the client has gone
     */
    void answer(String path, Raw raw, ProtocolRequest asked, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Query query = queries.read("query", asked.query());
        LocalEndpoint endpoint = endpoint(path);
        QueryPolicy.check(query, endpoint.federation());
        asked.over(query);
        boolean rows = query.isSelectType() || query.isAskType();
        Representation representation =
                Negotiation.choose(asked.formats(), Accept.of(request.getHeader("Accept")), rows);
        DatasetGraph dataset = endpoint.dataset().asDatasetGraph();
        Gate.Entry place = gate.enter();
        dataset.begin(ReadWrite.READ);
        try {
            ContentVersion version = endpoint.versions().seen().get();
            EntityTag tag = Repeatable.is(query) && version.named()
                    ? EntityTag.of(version, representation.tag())
                    : EntityTag.NONE;
            tag.set(response);
            if (tag.isHeld(request)) {
                meters.counted("not-modified");
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            boolean described = version.named() && path.equals(Served.SPARQL);
            Query asking = described ? counts.of(query, dataset) : query;
            byte[] whole = run(asking, endpoint, representation, asked.within(limits.timeout()), request, response);
            if (whole != null && !tag.value().isEmpty()) {
                cache.put(key(path, raw, request), new AnswerCache.Kept(version, representation, whole));
            }
        } finally {
            dataset.end();
            place.close();
        }
    }

    /**
     * Runs and sends; what was sent, when it is short enough to keep. HTTP/1.0 has no sign that an answer goes on, so that
     * only what can be sent whole is sent.
     */
    private byte @Nullable [] run(
            Query query,
            LocalEndpoint endpoint,
            Representation representation,
            Duration longest,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(representation.contentType());
        // What another endpoint answers, or that it may not be asked, is known only when all is found.
        boolean old = request.getProtocol().equals("HTTP/1.0") || ServiceTargets.any(query);
        if (!old && "close".equalsIgnoreCase(request.getHeader("Connection"))) {
            // Else Jetty ends the answer by closing the connection too, and a cut would not show.
            response.setHeader("Transfer-Encoding", "chunked");
        }
        CountedOutput out = old
                ? new CountedOutput(new ByteArrayOutputStream(), AnswerCache.LONGEST, AnswerCache.LONGEST)
                : new CountedOutput(response.getOutputStream(), limits.resultBytes(), AnswerCache.LONGEST);
        long begun = meters.now();
        AskedGraphs asked = AskedGraphs.of(query, endpoint.dataset().asDatasetGraph());
        try (QueryExec execution = endpoint.execution(asked, longest);
                Watchdog.Watch watch = watchdog.watch(longest, execution::abort)) {
            try {
                new StreamedAnswer(query, representation.format()).write(execution, out);
                meters.answered(begun, out.count());
                byte[] whole = out.copy().orElse(null);
                if (old && whole != null) {
                    response.setContentLength(whole.length);
                    response.getOutputStream().write(whole);
                }
                return whole;
            } catch (RuntimeException e) {
                boolean late = watch.fired() || isCancelled(e);
                meters.counted(late ? "timeout" : "cut");
                if (!late && !isTooLong(e)) {
                    throw e;
                }
                if (response.isCommitted()) {
                    throw new IOException(late ? "cut off: no whole answer in time" : "cut off: " + e.getMessage(), e);
                }
                response.resetBuffer();
                throw late ? timeUp(query, longest, e) : tooLong(e);
            }
        }
    }

    private static boolean isCancelled(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof QueryCancelledException) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTooLong(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CountedOutput.TooLong) {
                return true;
            }
        }
        return false;
    }

    private static AttestException timeUp(Query query, Duration longest, Throwable cause) {
        List<String> products = CrossProducts.advice(query);
        String advice = products.isEmpty()
                ? "make the most selective pattern the first one, or add a LIMIT"
                : String.join("\n", products);
        String time = longest.toMillis() < 1000 ? longest.toMillis() + " ms" : longest.toSeconds() + " s";
        return new AttestException(
                new Finding(Code.QUERY_TIMEOUT, Place.of("query"), "no whole answer within " + time, advice), cause);
    }

    private static AttestException tooLong(Throwable cause) {
        return new AttestException(
                new Finding(
                        Code.RESULT_TOO_LARGE,
                        Place.of("query"),
                        "the answer is longer than this server sends",
                        "add a LIMIT, or take a dump"),
                cause);
    }

    private LocalEndpoint endpoint(String path) {
        return Optional.ofNullable(endpoints.get(path)).orElseThrow();
    }

    private static AnswerCache.Key key(String path, Raw raw, HttpServletRequest request) {
        return new AnswerCache.Key(
                path, raw, Optional.ofNullable(request.getHeader("Accept")).orElse(""));
    }
}
