package org.attest.export.view;

import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.query.Dataset;
import org.attest.rdf.Prefixes;

/** The forms. */
public enum View {
    /** Nanopublications (guidelines of 15 December 2013), as TriG. */
    NANOPUB("nanopub") {
        @Override
        public Exported of(Dataset dataset, Prefixes prefixes) {
            return new Nanopublications(dataset, prefixes).exported();
        }
    },
    /** The RDF Data Cube Vocabulary (W3C Recommendation, 16 January 2014), as Turtle. */
    CUBE("cube") {
        @Override
        public Exported of(Dataset dataset, Prefixes prefixes) {
            return new DataCube(dataset, prefixes).exported();
        }
    },
    /** {@code schema:Claim}, as JSON-LD. */
    SCHEMA("schema") {
        @Override
        public Exported of(Dataset dataset, Prefixes prefixes) {
            return new SchemaClaims(dataset, prefixes).exported();
        }
    },
    /** The sources, as CSL-JSON 1.0. */
    CSL("csl") {
        @Override
        public Exported of(Dataset dataset, Prefixes prefixes) {
            return new Sources(dataset, prefixes).csl();
        }
    },
    /** The sources, as BibTeX. */
    BIBTEX("bibtex") {
        @Override
        public Exported of(Dataset dataset, Prefixes prefixes) {
            return new Sources(dataset, prefixes).bibtex();
        }
    };

    private final String text;

    View(String text) {
        this.text = text;
    }

    /** What people type. */
    public String text() {
        return text;
    }

    /** The view of a name. */
    public static Optional<View> named(String name) {
        return Arrays.stream(values()).filter(view -> view.text.equals(name)).findFirst();
    }

    /** Makes it. Call inside a read transaction. */
    public abstract Exported of(Dataset dataset, Prefixes prefixes);
}
