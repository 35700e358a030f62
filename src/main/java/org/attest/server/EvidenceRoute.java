package org.attest.server;

import java.io.IOException;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.QueryReader;

/** {@code /evidence?query=}: the rows of a free query, each with the claims, quotes and sources that it rests on. */
record EvidenceRoute(Served served, EvidenceAnswer answers) implements Route {
    private static final String PATH = "/evidence";

    @Override
    public boolean matches(String path) {
        return path.equals(PATH) || path.startsWith(PATH + ".");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String query = exchange.parameter("query");
        if (query.isBlank()) {
            throw new AttestException(new Finding(
                    Code.PARAMETER_MISSING,
                    Place.of("parameter query"),
                    "there is no query",
                    "give one, as at /sparql: " + PATH + "?query=SELECT…"));
        }
        String named = exchange.path().equals(PATH)
                ? exchange.parameter("format")
                : exchange.path().substring(PATH.length() + 1);
        answers.send(
                exchange,
                served.endpoint(),
                new QueryReader(served.prefixes()).read("query", query),
                answers.format(exchange, named));
    }
}
