package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.update.UpdateRequest;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.QueryReader;
import org.attest.query.UpdatePolicy;
import org.attest.server.protocol.Parameters;
import org.attest.server.protocol.ProtocolReader;

/** {@code /update}: SPARQL 1.1 Update by POST, for who shows the token. The address exists only when updates are wanted. */
record UpdateRoute(Updates updates, QueryReader queries, ProtocolReader reader) implements Route {
    private static final String PATH = "/update";

    @Override
    public boolean matches(String path) {
        return path.equals(PATH);
    }

    @Override
    public Set<String> methods() {
        return Set.of("POST");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        HttpServletRequest request = exchange.request();
        if (!updates.allow(Optional.ofNullable(request.getHeader("Authorization")))) {
            throw new AttestException(new Finding(
                    Code.TOKEN_REFUSED,
                    Place.of("Authorization"),
                    "an update needs the token of this server",
                    "send it as ‘Authorization: Bearer …’"));
        }
        ProtocolReader.Raw raw = reader.update(request);
        Parameters parameters = Parameters.of(raw.parameters());
        Optional<String> named = parameters.one("update");
        if (raw.body() != null && named.isPresent()) {
            throw invalid("there are two updates, one in the address and one in the body", "send one");
        }
        String text = raw.body() == null ? named.orElse("") : raw.body();
        if (text.isBlank()) {
            throw invalid("there is no update", "send one as application/sparql-update, or as update=…");
        }
        UpdateRequest update = queries.update("update", text);
        UpdatePolicy.readFrom(
                update,
                ProtocolReader.graphs(parameters, "using-graph-uri"),
                ProtocolReader.graphs(parameters, "using-named-graph-uri"));
        UpdatePolicy.check(update);
        perform(update);
        exchange.response().setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private void perform(UpdateRequest update) {
        try {
            updates.perform(update);
        } catch (QueryCancelledException e) {
            throw new AttestException(
                    new Finding(
                            Code.QUERY_TIMEOUT,
                            Place.of("update"),
                            "what to change was not found in time; nothing has changed",
                            "change less at a time"),
                    e);
        }
    }

    private static AttestException invalid(String message, String advice) {
        return new AttestException(new Finding(Code.REQUEST_INVALID, Place.of("update"), message, advice));
    }
}
