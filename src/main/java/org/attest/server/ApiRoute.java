package org.attest.server;

import java.io.IOException;
import java.util.function.Supplier;
import org.attest.query.ContentVersion;
import org.attest.server.api.OpenApi;
import org.attest.server.page.ApiPage;
import org.attest.server.page.Pages;

/** {@code /api/openapi.json} and {@code /api/}: our addresses for programs, and the same for people. */
final class ApiRoute implements Route {
    private static final String DOCUMENT = "/api/openapi.json";

    private final Pages pages;
    private final PerVersion<OpenApi> api;

    ApiRoute(Served served, Pages pages, PublicUrl publicUrl) {
        this.pages = pages;
        Supplier<ContentVersion> versions = served.endpoint().versions().latest();
        this.api = new PerVersion<>(
                versions,
                () -> new OpenApi(
                        served.catalogue(), publicUrl.home(), versions.get().id()));
    }

    @Override
    public boolean matches(String path) {
        return path.equals(DOCUMENT) || path.equals("/api/") || path.equals("/api");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        boolean document = exchange.path().equals(DOCUMENT)
                || (exchange.accepts("application/json") && !exchange.accepts(Exchange.HTML));
        if (document) {
            exchange.send(200, "application/json", api.get().text());
        } else {
            exchange.send(200, Exchange.HTML, pages.api(ApiPage.of(api.get().document())));
        }
    }
}
