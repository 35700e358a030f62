package org.attest.rdf.rio;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.rdf4j.rio.RDFFormat;

/** The RDF syntaxes that Attest reads and writes. */
public enum RioFormat {
    TRIG("trig", "application/trig"),
    NQUADS("nq", "application/n-quads"),
    TURTLE("ttl", "text/turtle"),
    NTRIPLES("nt", "application/n-triples"),
    JSONLD("jsonld", "application/ld+json"),
    RDFXML("rdf", "application/rdf+xml");

    private final String extension;
    private final String mediaType;

    RioFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** The format that a file name's ending stands for. */
    public static Optional<RioFormat> ofFile(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (RioFormat format : values()) {
            if (format.extension.equals(ending)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether the syntax can say which named graph a statement stands in. */
    public boolean namesGraphs() {
        return rdf4j().supportsContexts();
    }

    RDFFormat rdf4j() {
        return switch (this) {
            case TRIG -> RDFFormat.TRIG;
            case NQUADS -> RDFFormat.NQUADS;
            case TURTLE -> RDFFormat.TURTLE;
            case NTRIPLES -> RDFFormat.NTRIPLES;
            case JSONLD -> RDFFormat.JSONLD;
            case RDFXML -> RDFFormat.RDFXML;
        };
    }
}
