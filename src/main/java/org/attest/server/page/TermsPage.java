package org.attest.server.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The terms of the ontology, each with its definition.
 *
 * @param namespace what their IRIs begin with
 * @param classes in the order of their names
 * @param properties in the order of their names
 * @param schemes the vocabularies
 */
public record TermsPage(String namespace, List<Term> classes, List<Term> properties, List<Scheme> schemes) {
    /**
     * A class or property.
     *
     * @param sort such as <i>Class</i>
     * @param example how it is used, in a line
     * @param broader what it is a kind of
     * @param domain what it is said of
     * @param range what it leads to
     * @param uses instances of the class, or triples of the property
     */
    public record Term(
            String name,
            String label,
            String sort,
            String definition,
            String example,
            List<Link> broader,
            List<Link> domain,
            List<Link> range,
            boolean isClass,
            long uses) {
        /** Names of the classes here that it is narrower than, for scripts. */
        public String above() {
            return broader.stream()
                    .filter(link -> link.text().startsWith("at:"))
                    .map(link -> link.text().substring(3))
                    .collect(Collectors.joining(" "));
        }
    }

    /** A term that another names. */
    public record Link(String text, String address) {}

    /** A vocabulary with its concepts. */
    public record Scheme(String name, String title, String definition, List<Concept> concepts) {}

    /** A concept of a vocabulary. */
    public record Concept(String name, String label, String definition) {}

    public TermsPage {
        classes = List.copyOf(classes);
        properties = List.copyOf(properties);
        schemes = List.copyOf(schemes);
    }
}
