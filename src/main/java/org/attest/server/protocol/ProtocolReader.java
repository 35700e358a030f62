package org.attest.server.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads requests of the SPARQL 1.1 Protocol: by GET, by POST with a form, by POST directly.
 *
 * @param longest body that is read, in bytes
 */
public record ProtocolReader(int longest) {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String QUERY = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";

    /** What a request says, before it is looked into. Equal raw requests ask the same. */
    public record Raw(String parameters, @Nullable String body) {}

    /**
     * The undecoded parameters of a request, and the query itself when the body is one.
     *
     * @throws AttestException {@code MEDIA_TYPE_UNKNOWN}, {@code QUERY_REFUSED} for an update, {@code REQUEST_TOO_LARGE}
     *     or {@code REQUEST_INVALID}
     */
    public Raw raw(HttpServletRequest request) throws IOException {
        String inAddress = Optional.ofNullable(request.getQueryString()).orElse("");
        if (!request.getMethod().equals("POST")) {
            return new Raw(inAddress, null);
        }
        if (mediaType(request).equals(UPDATE)) {
            throw update();
        }
        return posted(request, QUERY, inAddress);
    }

    /**
     * The undecoded parameters of a POST, and the update itself when the body is one.
     *
     * @throws AttestException {@code MEDIA_TYPE_UNKNOWN}, {@code REQUEST_TOO_LARGE} or {@code REQUEST_INVALID}
     */
    public Raw update(HttpServletRequest request) throws IOException {
        return posted(
                request, UPDATE, Optional.ofNullable(request.getQueryString()).orElse(""));
    }

    private Raw posted(HttpServletRequest request, String wanted, String inAddress) throws IOException {
        String type = mediaType(request);
        if (!type.equals(FORM) && !type.equals(wanted)) {
            throw new AttestException(new Finding(
                    Code.MEDIA_TYPE_UNKNOWN,
                    Place.of("Content-Type"),
                    type.isEmpty()
                            ? "the body has no media type"
                            : "a body of type ‘" + type + "’ is neither SPARQL nor a form",
                    "send " + wanted + " or " + FORM));
        }
        String body = Parameters.utf8(body(request));
        return type.equals(wanted)
                ? new Raw(inAddress, body)
                : new Raw(inAddress.isEmpty() ? body : inAddress + "&" + body, null);
    }

    /**
     * The request; empty when no query is asked by GET, which asks for the description of the service.
     *
     * @throws AttestException {@code REQUEST_INVALID}, {@code QUERY_MISSING} or {@code QUERY_REFUSED}
     */
    public Optional<ProtocolRequest> read(Raw raw, boolean post) {
        Parameters parameters = Parameters.of(raw.parameters());
        if (parameters.has("update")) {
            throw update();
        }
        Optional<String> named = parameters.one("query");
        if (raw.body() != null && named.isPresent()) {
            throw Parameters.invalid("there are two queries, one in the address and one in the body", "send one");
        }
        Optional<String> query = raw.body() == null ? named : Optional.of(raw.body());
        if (query.isEmpty() && !post) {
            return Optional.empty();
        }
        if (query.isEmpty() || query.get().isBlank()) {
            throw new AttestException(new Finding(
                    Code.QUERY_MISSING, Place.of("query"), "there is no query", "send one as ?query=…, or start at /"));
        }
        List<String> formats = Stream.of("format", "output", "results")
                .flatMap(name -> parameters.all(name).stream())
                .filter(name -> !name.isBlank())
                .toList();
        return Optional.of(new ProtocolRequest(
                query.get(),
                graphs(parameters, "default-graph-uri"),
                graphs(parameters, "named-graph-uri"),
                formats,
                Stream.of("_timeout", "timeout")
                        .flatMap(name -> parameters.all(name).stream())
                        .findFirst()
                        .orElse("")));
    }

    /**
     * The graphs that a parameter names.
     *
     * @throws AttestException {@code REQUEST_INVALID} when one is no absolute IRI
     */
    public static List<String> graphs(Parameters parameters, String name) {
        List<String> graphs = parameters.all(name);
        for (String graph : graphs) {
            if (!isAbsolute(graph)) {
                throw Parameters.invalid("‘" + name + "’ is no absolute IRI: " + graph, "write the graph's whole name");
            }
        }
        return graphs;
    }

    private static boolean isAbsolute(String iri) {
        try {
            return new URI(iri).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private String mediaType(HttpServletRequest request) {
        String[] pieces =
                Optional.ofNullable(request.getContentType()).orElse("").split(";", -1);
        for (int i = 1; i < pieces.length; i++) {
            String piece = pieces[i].strip().toLowerCase(Locale.ROOT).replace("\"", "");
            if (piece.startsWith("charset=") && !piece.equals("charset=utf-8") && !piece.equals("charset=us-ascii")) {
                throw new AttestException(new Finding(
                        Code.MEDIA_TYPE_UNKNOWN,
                        Place.of("Content-Type"),
                        "the body is in " + piece.substring("charset=".length()),
                        "send it as UTF-8"));
            }
        }
        return pieces[0].strip().toLowerCase(Locale.ROOT);
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(longest + 1);
        if (body.length > longest) {
            throw new AttestException(new Finding(
                    Code.REQUEST_TOO_LARGE,
                    Place.of("request"),
                    "the request is longer than " + longest + " bytes",
                    "ask for less at a time; VALUES can be sent in parts"));
        }
        return body;
    }

    private static AttestException update() {
        return new AttestException(new Finding(
                Code.QUERY_REFUSED,
                Place.of("request"),
                "updates are refused: this endpoint only answers questions",
                "what is stored changes by editing data/ and loading it"));
    }
}
