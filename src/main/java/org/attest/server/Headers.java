package org.attest.server;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;

/** The headers that every answer has. */
final class Headers {
    /** Numbers the requests of a server, so that a report can name one. */
    static final String REQUEST_ID = "X-Request-Id";

    private static final String EXPOSED =
            "Link, ETag, Last-Modified, Content-Disposition, X-Request-Id, Retry-After, Allow";

    private Headers() {}

    /** Nothing is run, framed or fetched from elsewhere; whoever likes may read from a script, without credentials. */
    static void set(HttpServletResponse response, String id) {
        response.setHeader(REQUEST_ID, id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", EXPOSED);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader(
                "Link",
                "</.well-known/void>; rel=\"describedby\", </dataset>; rel=\"http://www.w3.org/ns/prov#has_provenance\"");
    }

    /** Which methods an address knows, for browsers that ask before a request from elsewhere too. */
    static void allow(HttpServletResponse response, Collection<String> methods) {
        String list = String.join(", ", sorted(methods)) + ", OPTIONS";
        response.setHeader("Allow", list);
        response.setHeader("Access-Control-Allow-Methods", list);
        response.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match, Authorization");
        response.setHeader("Access-Control-Max-Age", "86400");
    }

    static List<String> sorted(Collection<String> methods) {
        return methods.stream().sorted().toList();
    }
}
