package org.attest.server;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;

/** The headers that every answer has. */
final class Headers {
    private Headers() {}

    /** Nothing is run, framed or fetched from elsewhere; whoever likes may read from a script, without credentials. */
    static void set(HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Cache-Control", "no-cache");
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
