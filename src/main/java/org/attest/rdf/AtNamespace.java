package org.attest.rdf;

/** The two namespaces that never change: our terms and our concepts. */
public final class AtNamespace {
    /** Classes and properties, prefix {@code at:}. */
    public static final String NS = "https://w3id.org/attest/ns#";

    /** Concept schemes and concepts, prefix {@code v:}. */
    public static final String VOCAB = "https://w3id.org/attest/vocab/";

    /** Functions of SPARQL, prefix {@code calc:}. */
    public static final String FUNCTION = "https://w3id.org/attest/function/";

    private AtNamespace() {}
}
