package org.attest.server;

import java.io.IOException;
import org.attest.query.Statistics;
import org.attest.server.page.HomePage;
import org.attest.server.page.Pages;

/** {@code /}: what is in here, and where to start. */
record HomeRoute(Served served, Pages pages) implements Route {
    @Override
    public boolean matches(String path) {
        return path.equals("/");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        HomePage page = new HomePage(
                Statistics.of(served.endpoint()),
                served.prefixes().base().iri(),
                served.second()
                        .map(second -> Statistics.of(second.alone()).allClaims())
                        .orElse(0L));
        exchange.send(200, Exchange.HTML, pages.home(page));
    }
}
