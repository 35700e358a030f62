package org.attest.server;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.attest.rdf.rio.RioFormat;

/** {@code /doc/{kind}/{slug}.{ttl,nt,jsonld,rdf,trig,nq}}: what is said of a thing; by Accept without an ending. */
record DocRoute(Things things) implements Route {
    private static final String PREFIX = "/doc/";

    @Override
    public boolean matches(String path) {
        return path.startsWith(PREFIX);
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Optional<RioFormat> named = RioFormat.ofFile(exchange.path());
        String ending = named.map(format -> "." + format.extension()).orElse("");
        Node thing = things.at(exchange, PREFIX, ending);
        RioFormat format = named.orElseGet(() -> Things.accepted(exchange));
        if (named.isEmpty()) {
            exchange.response().addHeader("Vary", "Accept");
        }
        exchange.send(200, format.mediaType() + "; charset=utf-8", things.describe(thing, format));
    }
}
