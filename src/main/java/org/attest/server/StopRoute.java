package org.attest.server;

import java.util.Set;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/** {@code POST /stop?run=}: ends a query that a page runs. */
record StopRoute(Runs runs) implements Route {
    private static final String PATH = "/stop";

    @Override
    public Set<String> methods() {
        return Set.of("POST");
    }

    @Override
    public boolean matches(String path) {
        return path.equals(PATH);
    }

    @Override
    public void answer(Exchange exchange) {
        if (!runs.stop(exchange.parameter("run"))) {
            throw new AttestException(new Finding(
                    Code.PAGE_UNKNOWN, Place.of(PATH), "no query of that name runs", "it may have its answer already"));
        }
        exchange.response().setStatus(204);
    }
}
