package org.attest.server.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.query.ResultFormat;

/** The media types in which answers come, first the ones we prefer; with the short names by which scripts ask for them. */
public enum Representation {
    RESULTS_JSON("application/sparql-results+json", ResultFormat.SRJ, Of.ROWS, "srj", "json", "sparql-results+json"),
    RESULTS_XML(
            "application/sparql-results+xml", ResultFormat.SRX, Of.ROWS, "srx", "xml", "sparql-results+xml", "sparql"),
    CSV("text/csv", ResultFormat.CSV, Of.ROWS, "csv"),
    TSV("text/tab-separated-values", ResultFormat.TSV, Of.ROWS, "tsv"),
    NDJSON("application/x-ndjson", ResultFormat.NDJSON, Of.ROWS, "ndjson"),
    GEOJSON("application/geo+json", ResultFormat.GEOJSON, Of.ROWS, "geojson"),
    PLAIN_JSON("application/json", ResultFormat.SRJ, Of.ROWS, "application-json"),
    PLAIN_XML("application/xml", ResultFormat.SRX, Of.ROWS, "application-xml"),

    TURTLE("text/turtle", ResultFormat.TURTLE, Of.TRIPLES, "ttl", "turtle", "n3", "text/n3", "x-turtle"),
    NTRIPLES("application/n-triples", ResultFormat.NTRIPLES, Of.TRIPLES, "nt", "ntriples", "n-triples", "text"),
    JSONLD("application/ld+json", ResultFormat.JSONLD, Of.TRIPLES, "jsonld", "json-ld", "json"),
    RDFXML("application/rdf+xml", ResultFormat.RDFXML, Of.TRIPLES, "rdf", "rdfxml", "rdf+xml", "xml"),
    TRIG("application/trig", ResultFormat.TRIG, Of.TRIPLES, "trig"),
    NQUADS("application/n-quads", ResultFormat.NQUADS, Of.TRIPLES, "nq", "nquads", "n-quads"),
    N3("text/n3", ResultFormat.TURTLE, Of.TRIPLES, "text-n3"),
    GRAPH_JSON("application/json", ResultFormat.JSONLD, Of.TRIPLES, "graph-json"),
    GRAPH_XML("application/xml", ResultFormat.RDFXML, Of.TRIPLES, "graph-xml");

    /** What can be written so. */
    enum Of {
        ROWS,
        TRIPLES
    }

    private final String mediaType;
    private final String contentType;
    private final ResultFormat format;
    private final Of what;
    private final String tag;
    private final String names;

    Representation(String mediaType, ResultFormat format, Of what, String tag, String... names) {
        this.mediaType = mediaType;
        this.contentType = mediaType + "; charset=utf-8";
        this.format = format;
        this.what = what;
        this.tag = tag;
        this.names = " " + String.join(" ", names) + " ";
    }

    public String mediaType() {
        return mediaType;
    }

    /** The media type with its encoding. Only where its registration has such a parameter, or browsers need one. */
    public String contentType() {
        return contentType;
    }

    public ResultFormat format() {
        return format;
    }

    /** The short name that stands in entity tags, and the extension in addresses. */
    public String tag() {
        return tag;
    }

    /** Whether a text is one of its short names, or its media type. */
    private boolean isNamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.equals(tag) || names.contains(" " + lower + " ") || lower.equals(mediaType);
    }

    /** All for rows and truth values, or all for triples. */
    public static List<Representation> all(boolean rows) {
        Of wanted = rows ? Of.ROWS : Of.TRIPLES;
        return Arrays.stream(values()).filter(r -> r.what == wanted).toList();
    }

    /** The one of a short name or media type. */
    public static Optional<Representation> named(String name, boolean rows) {
        return all(rows).stream().filter(r -> r.isNamed(name)).findFirst();
    }
}
