package org.attest.query;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which an answer is written. */
public enum ResultFormat {
    /** Aligned columns for a terminal. */
    TABLE("table", "text/plain", false),
    CSV("csv", "text/csv", false),
    TSV("tsv", "text/tab-separated-values", false),
    /** Plain rows with a note on completeness, for scripts. */
    JSON("json", "application/json", false),
    /** A JSON object a line, as in SPARQL 1.1 Query Results JSON. */
    NDJSON("ndjson", "application/x-ndjson", false),
    /** GeoJSON, of the rows that have a place on the map. */
    GEOJSON("geojson", "application/geo+json", false),
    /** SPARQL 1.1 Query Results JSON. */
    SRJ("srj", "application/sparql-results+json", false),
    /** SPARQL Query Results XML. */
    SRX("srx", "application/sparql-results+xml", false),
    TURTLE("turtle", "text/turtle", true),
    NTRIPLES("nt", "application/n-triples", true),
    JSONLD("jsonld", "application/ld+json", true),
    RDFXML("rdfxml", "application/rdf+xml", true),
    TRIG("trig", "application/trig", true),
    NQUADS("nq", "application/n-quads", true);

    private final String text;
    private final String mediaType;
    private final boolean triples;

    ResultFormat(String text, String mediaType, boolean triples) {
        this.text = text;
        this.mediaType = mediaType;
        this.triples = triples;
    }

    /** What people type, and the extension in addresses. */
    public String text() {
        return text;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether rows can be written in it. */
    public boolean takesRows() {
        return !triples;
    }

    /** The format of a name. */
    public static Optional<ResultFormat> of(String name) {
        return Arrays.stream(values()).filter(f -> f.text.equals(name)).findFirst();
    }

    @Override
    public String toString() {
        return text;
    }
}
