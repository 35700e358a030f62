package org.attest.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** {@code /style.css}. */
record StyleRoute() implements Route {
    @Override
    public boolean matches(String path) {
        return path.equals("/style.css");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        try (InputStream style = Objects.requireNonNull(StyleRoute.class.getResourceAsStream("style.css"))) {
            exchange.send(200, "text/css; charset=utf-8", style.readAllBytes());
        }
    }
}
