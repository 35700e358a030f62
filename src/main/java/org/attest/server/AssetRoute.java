package org.attest.server;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/** {@code /style.css} and {@code /assets/…}: what pages load besides their HTML. It comes with the software. */
record AssetRoute() implements Route {
    private static final String STYLE = "/style.css";
    private static final String PREFIX = "/assets/";
    /** What is said of those who wrote parts of the scripts. */
    private static final String LICENCES = "/assets/licences.txt";

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+\\.js");

    /** The name of a file says its content. */
    private static final Pattern HASHED = Pattern.compile(".*-[A-Za-z0-9_-]{8}\\.js");

    private static final String FOREVER = "public, max-age=31536000, immutable";

    @Override
    public boolean matches(String path) {
        return path.equals(STYLE) || path.startsWith(PREFIX);
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String path = exchange.path();
        if (path.equals(LICENCES)) {
            send(exchange, "assets-licences.txt", "text/plain; charset=utf-8");
            return;
        }
        boolean script = path.startsWith(PREFIX);
        String name = script ? path.substring(PREFIX.length()) : "";
        if (script && !NAME.matcher(name).matches()) {
            throw nothing(path);
        }
        if (HASHED.matcher(name).matches()) {
            exchange.response().setHeader("Cache-Control", FOREVER);
        }
        send(
                exchange,
                script ? "assets/" + name : "style.css",
                script ? "text/javascript; charset=utf-8" : "text/css; charset=utf-8");
    }

    private static void send(Exchange exchange, String resource, String mediaType) throws IOException {
        try (InputStream asset = AssetRoute.class.getResourceAsStream(resource)) {
            if (asset == null) {
                exchange.response().setHeader("Cache-Control", "no-cache");
                throw nothing(exchange.path());
            }
            exchange.send(200, mediaType, asset.readAllBytes());
        }
    }

    private static AttestException nothing(String path) {
        return new AttestException(
                new Finding(Code.PAGE_UNKNOWN, Place.of(path), "there is nothing at this address", "start at /"));
    }
}
