package org.attest.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** {@code /health}: that the server answers, and which content it has. */
record HealthRoute(Served served) implements Route {
    @Override
    public boolean matches(String path) {
        return path.equals("/health");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        ObjectNode health = new ObjectMapper().createObjectNode();
        health.put("status", "up");
        health.put("pid", ProcessHandle.current().pid());
        health.put("store", served.storeId());
        health.put("version", served.endpoint().version().orElse(0));
        health.put("base", served.prefixes().base().iri());
        health.put("proposed", served.second().isPresent());
        exchange.send(200, "application/json", health + "\n");
    }
}
