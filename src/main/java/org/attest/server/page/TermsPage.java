package org.attest.server.page;

import java.util.List;

/**
 * The terms of the ontology, each with its definition.
 *
 * @param namespace what their IRIs begin with
 * @param terms in the order of their names
 */
public record TermsPage(String namespace, List<Term> terms) {
    /**
     * A class or property.
     *
     * @param sort such as <i>Class</i>
     * @param uses instances of the class, or triples of the property
     */
    public record Term(String name, String sort, String definition, long uses) {}

    public TermsPage {
        terms = List.copyOf(terms);
    }
}
