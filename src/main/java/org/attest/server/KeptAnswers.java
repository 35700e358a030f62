package org.attest.server;

import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.attest.server.AnswerCache.Kept;
import org.attest.server.limit.Clients;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Answers queries by GET whose answer is kept and still that of the latest version, before there is a servlet: most of
 * what a short answer costs is the way to it. Everything else goes on, also a client that asks too often.
 */
final class KeptAnswers extends Handler.Wrapper {
    private final SparqlService sparql;
    private final Clients clients;
    private final boolean behindProxy;
    private final Meters meters;
    private final LongSupplier numbers;

    /**
     * In front of a handler.
     *
     * @param numbers the numbers of requests
     */
    KeptAnswers(
            Handler next,
            SparqlService sparql,
            Clients clients,
            boolean behindProxy,
            Meters meters,
            LongSupplier numbers) {
        super(next);
        this.sparql = sparql;
        this.clients = clients;
        this.behindProxy = behindProxy;
        this.meters = meters;
        this.numbers = numbers;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Optional<Kept> kept = kept(request);
        if (kept.isEmpty() || clients.wait(client(request)).isPresent()) {
            return super.handle(request, response, callback);
        }
        HttpFields.Mutable fields = response.getHeaders();
        Headers.add(fields, Long.toString(numbers.getAsLong()));
        kept.get().tag().add(fields);
        List<String> held = request.getHeaders().getValuesList(HttpHeader.IF_NONE_MATCH);
        if (kept.get().tag().isHeld(String.join(",", held))) {
            meters.counted("not-modified");
            response.setStatus(HttpStatus.NOT_MODIFIED_304);
            response.write(true, null, callback);
            return true;
        }
        meters.counted("cached");
        fields.add(kept.get().contentType());
        fields.put(HttpHeader.CONTENT_LENGTH, kept.get().length());
        response.write(true, kept.get().body(), callback);
        return true;
    }

    private Optional<Kept> kept(Request request) {
        String path = Request.getPathInContext(request);
        if (!request.getMethod().equals("GET") || !sparql.has(path)) {
            return Optional.empty();
        }
        String query = request.getHttpURI().getQuery();
        String accept = request.getHeaders().get(HttpHeader.ACCEPT);
        return query == null ? Optional.empty() : sparql.kept(path, query, accept == null ? "" : accept);
    }

    private String client(Request request) {
        return clients.name(
                Request.getRemoteAddr(request),
                behindProxy ? request.getHeaders().get("X-Forwarded-For") : null);
    }
}
