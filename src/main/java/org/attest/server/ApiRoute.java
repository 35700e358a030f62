package org.attest.server;

import java.io.IOException;
import org.attest.query.ContentVersion;
import org.attest.server.api.OpenApi;
import org.attest.server.page.ApiPage;
import org.attest.server.page.Pages;

/** {@code /api/openapi.json} and {@code /api/}: our addresses for programs, and the same for people. */
record ApiRoute(Served served, Pages pages, PublicUrl publicUrl) implements Route {
    private static final String DOCUMENT = "/api/openapi.json";

    @Override
    public boolean matches(String path) {
        return path.equals(DOCUMENT) || path.equals("/api/") || path.equals("/api");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        ContentVersion version = served.endpoint().versions().latest().get();
        OpenApi api = new OpenApi(served.catalogue(), publicUrl.home(), version.id());
        boolean document = exchange.path().equals(DOCUMENT)
                || (exchange.accepts("application/json") && !exchange.accepts(Exchange.HTML));
        if (document) {
            exchange.send(200, "application/json", api.text());
        } else {
            exchange.send(200, Exchange.HTML, pages.api(ApiPage.of(api.document())));
        }
    }
}
