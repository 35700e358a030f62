package org.attest.server;

import java.io.IOException;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.rdf.OutsideIris;
import org.attest.rdf.rio.RioFormat;

/** {@code /doc/{kind}/{slug}.{ttl,nt,jsonld,rdf,trig,nq}}: what is said of a thing; by Accept without an ending. */
record DocRoute(Things things, PublicUrl address) implements Route {
    private static final String PREFIX = "/doc/";

    @Override
    public boolean matches(String path) {
        return path.startsWith(PREFIX);
    }

    /** In one transaction, so that what is sent is what its tag says. */
    @Override
    public void answer(Exchange exchange) throws IOException {
        DatasetGraph dataset = things.served().endpoint().dataset().asDatasetGraph();
        dataset.begin(ReadWrite.READ);
        try {
            describe(exchange);
        } finally {
            dataset.end();
        }
    }

    private void describe(Exchange exchange) throws IOException {
        Optional<RioFormat> named = RioFormat.ofFile(exchange.path());
        String ending = named.map(format -> "." + format.extension()).orElse("");
        Node thing = things.at(exchange, PREFIX, ending);
        RioFormat format = named.or(() -> Things.accepted(exchange, false)).orElse(RioFormat.TURTLE);
        EntityTag tag = EntityTag.of(things.version(), format.extension());
        tag.set(exchange.response());
        if (tag.isHeld(exchange.request())) {
            exchange.response().setStatus(304);
            return;
        }
        String path = exchange.request().getRequestURI();
        exchange.response().addHeader("Link", "<" + thing.getURI() + ">; rel=\"canonical\"");
        String stem = path.substring(0, path.length() - ending.length());
        for (RioFormat other : RioFormat.values()) {
            if (other != format) {
                exchange.response()
                        .addHeader(
                                "Link",
                                "<" + stem + "." + other.extension() + ">; rel=\"alternate\"; type=\""
                                        + other.mediaType() + "\"");
            }
        }
        Node document = OutsideIris.of(address.of(path));
        exchange.send(200, format.mediaType() + "; charset=utf-8", things.describe(thing, format, document));
    }
}
