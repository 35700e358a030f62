package org.attest.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtNamespace;

/**
 * The concepts, relation predicates and properties that the shipped vocabulary defines.
 *
 * @param concepts {@code scheme/concept}
 * @param predicates local names
 * @param properties IRIs, those of other vocabularies that are declared for use included
 */
public record Terms(Set<String> concepts, Set<String> predicates, Set<String> properties) {
    private static final Set<Node> KINDS_OF_PROPERTY =
            Set.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), OWL.AnnotationProperty.asNode());

    /** Those declared in the given quads. */
    public static Terms of(Collection<Quad> vocabulary) {
        Set<String> concepts = new HashSet<>();
        Set<String> predicates = new HashSet<>();
        Set<String> properties = new HashSet<>();
        Node concept = SKOS.Concept.asNode();
        for (Quad quad : vocabulary) {
            if (quad.getPredicate().equals(RDF.type.asNode())
                    && quad.getSubject().isURI()) {
                String iri = quad.getSubject().getURI();
                boolean term =
                        quad.getObject().equals(concept) || quad.getObject().equals(AtClass.LIKELIHOOD_TERM);
                if (term && iri.startsWith(AtNamespace.VOCAB)) {
                    concepts.add(iri.substring(AtNamespace.VOCAB.length()));
                }
                if (KINDS_OF_PROPERTY.contains(quad.getObject())) {
                    properties.add(iri);
                }
                if (quad.getObject().equals(AtClass.RELATION_PREDICATE) && iri.startsWith(AtNamespace.NS)) {
                    predicates.add(iri.substring(AtNamespace.NS.length()));
                }
            }
        }
        return new Terms(Set.copyOf(concepts), Set.copyOf(predicates), Set.copyOf(properties));
    }

    public boolean knows(String scheme, String concept) {
        return concepts.contains(scheme + "/" + concept);
    }

    /** Local names of the properties that are ours, sorted. */
    public List<String> ownProperties() {
        return properties.stream()
                .filter(iri -> iri.startsWith(AtNamespace.NS))
                .map(iri -> iri.substring(AtNamespace.NS.length()))
                .sorted()
                .toList();
    }

    /** The concepts of one scheme, sorted. */
    public List<String> of(String scheme) {
        return concepts.stream()
                .filter(c -> c.startsWith(scheme + "/"))
                .map(c -> c.substring(scheme.length() + 1))
                .sorted()
                .toList();
    }
}
