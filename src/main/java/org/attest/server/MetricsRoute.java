package org.attest.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /metrics}: what the server counts, for Prometheus. */
record MetricsRoute(Meters meters) implements Route {
    @Override
    public boolean matches(String path) {
        return path.equals("/metrics");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        exchange.send(200, Meters.MEDIA_TYPE, meters.text().getBytes(StandardCharsets.UTF_8));
    }
}
