package org.attest.server;

/** {@code /id/{kind}/{slug}}: things, which no server can send; the answer says where their description is. */
record IdRoute(Things things) implements Route {
    private static final String PREFIX = "/id/";

    @Override
    public boolean matches(String path) {
        return path.startsWith(PREFIX);
    }

    @Override
    public void answer(Exchange exchange) {
        things.at(exchange, PREFIX, "");
        String asked = exchange.request().getRequestURI().substring(PREFIX.length());
        String address = Things.accepted(exchange, true)
                .map(format -> "/doc/" + asked + "." + format.extension())
                .orElse("/page/" + asked);
        exchange.response().setHeader("Location", address);
        exchange.response().addHeader("Vary", "Accept");
        exchange.response().setStatus(303);
    }
}
