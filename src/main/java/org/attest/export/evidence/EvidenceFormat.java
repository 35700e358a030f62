package org.attest.export.evidence;

import java.util.Arrays;
import java.util.Optional;

/** The forms of rows with evidence. */
public enum EvidenceFormat {
    TABLE("table", "text/plain"),
    JSON("json", "application/sparql-results+json"),
    CSV("csv", "text/csv"),
    TSV("tsv", "text/tab-separated-values"),
    TURTLE("ttl", "text/turtle"),
    MARKDOWN("md", "text/markdown"),
    CSL("csl", "application/vnd.citationstyles.csl+json");

    private final String text;
    private final String mediaType;

    EvidenceFormat(String text, String mediaType) {
        this.text = text;
        this.mediaType = mediaType;
    }

    /** What people type. */
    public String text() {
        return text;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The format of a name. */
    public static Optional<EvidenceFormat> named(String name) {
        return Arrays.stream(values())
                .filter(format -> format.text.equals(name))
                .findFirst();
    }
}
