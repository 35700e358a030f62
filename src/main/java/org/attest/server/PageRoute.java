package org.attest.server;

import java.io.IOException;
import org.apache.jena.graph.Node;
import org.attest.query.PlacePoints;
import org.attest.server.page.Pages;
import org.attest.server.page.ThingPage;

/** {@code /page/{kind}/{slug}}: what is said of a thing, for people. */
record PageRoute(Things things, Pages pages, PerVersion<PlacePoints> points) implements Route {
    private static final String PREFIX = "/page/";

    @Override
    public boolean matches(String path) {
        return path.startsWith(PREFIX);
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        Node thing = things.at(exchange, PREFIX, "");
        ThingPage page = new ThingView(things, points.get()).of(thing);
        exchange.response().addHeader("Link", "<" + page.iri() + ">; rel=\"canonical\"");
        page.data()
                .forEach((extension, address) ->
                        exchange.response().addHeader("Link", "<" + address + ">; rel=\"alternate\""));
        exchange.send(200, Exchange.HTML, pages.thing(page));
    }
}
