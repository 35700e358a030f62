package org.attest.server;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Collection;
import java.util.List;
import org.eclipse.jetty.ee10.servlet.ServletContextResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** The headers that every answer has. */
final class Headers {
    /** Numbers the requests of a server, so that a report can name one. */
    static final String REQUEST_ID = "X-Request-Id";

    /** Encoded once: they are a good part of what a short answer costs. */
    private static final List<HttpField> SAME = List.of(
            field("X-Content-Type-Options", "nosniff"),
            field(
                    "Content-Security-Policy",
                    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
            field("Referrer-Policy", "no-referrer"),
            field("Access-Control-Allow-Origin", "*"),
            field(
                    "Access-Control-Expose-Headers",
                    "Link, ETag, Last-Modified, Content-Disposition, X-Request-Id, Retry-After, Allow"),
            field(
                    "Link",
                    "</.well-known/void>; rel=\"describedby\", </dataset>; rel=\"http://www.w3.org/ns/prov#has_provenance\""));

    private Headers() {}

    private static HttpField field(String name, String value) {
        return new PreEncodedHttpField(name, value);
    }

    /**
     * Nothing from elsewhere is run or fetched, and nothing is framed; whoever likes may read from a script, without credentials. The
     * response must have no headers yet.
     */
    static void set(HttpServletResponse response, String id) {
        add(of(response), id);
    }

    /** The same where there is no servlet. */
    static void add(HttpFields.Mutable fields, String id) {
        SAME.forEach(fields::add);
        fields.add(REQUEST_ID, id);
    }

    /** The headers of a response as Jetty has them. */
    static HttpFields.Mutable of(HttpServletResponse response) {
        return ServletContextResponse.getServletContextResponse(response).getHeaders();
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
