package org.attest.ontology;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.AtProperty;
import org.attest.rdf.ReusedTerms;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TermsTest {
    private static final Graph CORE = Shipped.graph(Shipped.CORE);
    private static final List<Node> KINDS_OF_PROPERTY =
            List.of(OWL.ObjectProperty.asNode(), OWL.DatatypeProperty.asNode(), OWL.AnnotationProperty.asNode());

    @TestFactory
    Stream<DynamicTest> everyTermHasLabelDefinitionAndExample() {
        return ownTerms().stream()
                .map(term -> dynamicTest(term.getLocalName(), () -> {
                    for (Node property : List.of(
                            RDFS.label.asNode(),
                            SKOS.definition.asNode(),
                            SKOS.example.asNode(),
                            RDFS.isDefinedBy.asNode())) {
                        assertEquals(1, CORE.stream(term, property, null).count(), property.getLocalName());
                    }
                    CORE.stream(term, null, null)
                            .map(Triple::getObject)
                            .filter(Node::isLiteral)
                            .forEach(literal ->
                                    assertEquals("en", literal.getLiteralLanguage(), literal.getLiteralLexicalForm()));
                }));
    }

    @Test
    void everyTermIsDeclaredExactlyOnceAsClassOrAsOneKindOfProperty() {
        for (Node term : ownTerms()) {
            long kinds = Stream.concat(Stream.of(OWL.Class.asNode()), KINDS_OF_PROPERTY.stream())
                    .filter(kind -> CORE.contains(term, RDF.type.asNode(), kind))
                    .count();
            assertEquals(1, kinds, term.getLocalName());
        }
    }

    @Test
    void classNamesAreUpperCamelCaseAndPropertyNamesLowerCamelCase() {
        declared(List.of(OWL.Class.asNode())).forEach(name -> assertTrue(name.matches("[A-Z][A-Za-z]+"), name));
        declared(KINDS_OF_PROPERTY).forEach(name -> assertTrue(name.matches("[a-z][A-Za-z0-9]+"), name));
    }

    @Test
    void classConstantsAndDeclaredClassesAgree() {
        assertEquals(declared(List.of(OWL.Class.asNode())), constants(AtClass.class));
    }

    @Test
    void propertyConstantsAndDeclaredPropertiesAgree() {
        assertEquals(declared(KINDS_OF_PROPERTY), constants(AtProperty.class));
    }

    @Test
    void constantsAreNamedAfterTheirTerms() throws IllegalAccessException {
        for (Class<?> type : List.of(AtClass.class, AtProperty.class)) {
            for (Field field : nodes(type)) {
                String local = ((Node) field.get(null)).getLocalName();
                assertEquals(local.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT), field.getName());
            }
        }
    }

    @Test
    void reusedTermsWithAConstantAreDeclared() throws IllegalAccessException {
        for (Field field : nodes(ReusedTerms.class)) {
            assertTrue(CORE.contains((Node) field.get(null), RDF.type.asNode(), null), field.getName());
        }
    }

    @Test
    void everyTermOfAnotherVocabularyThatIsUsedIsDeclaredHere() {
        Graph all = Shipped.graph(Shipped.files(Shipped.ONTOLOGY, ".ttl").stream()
                .filter(file -> !file.equals(Shipped.SHAPES))
                .toList());
        Set<String> undeclared = new TreeSet<>();
        all.stream().forEach(triple -> {
            requireDeclared(all, triple.getPredicate(), undeclared);
            if (triple.getPredicate().equals(RDF.type.asNode())
                    || triple.getPredicate().equals(RDFS.subClassOf.asNode())
                    || triple.getPredicate().equals(RDFS.subPropertyOf.asNode())) {
                requireDeclared(all, triple.getObject(), undeclared);
            }
        });
        assertEquals(Set.of(), undeclared);
    }

    private static void requireDeclared(Graph all, Node term, Set<String> undeclared) {
        boolean builtIn = term.isBlank()
                || Stream.of(OWL.getURI(), RDF.getURI(), RDFS.getURI()).anyMatch(term.getURI()::startsWith);
        if (!builtIn && !all.contains(term, RDF.type.asNode(), null)) {
            undeclared.add(term.getURI());
        }
    }

    private static Set<Node> ownTerms() {
        return CORE.stream()
                .map(Triple::getSubject)
                .filter(node -> node.isURI() && node.getURI().startsWith(AtNamespace.NS))
                .collect(toCollection(() -> new TreeSet<>((a, b) -> a.getURI().compareTo(b.getURI()))));
    }

    private static Set<String> declared(List<Node> kinds) {
        return ownTerms().stream()
                .filter(term -> kinds.stream().anyMatch(kind -> CORE.contains(term, RDF.type.asNode(), kind)))
                .map(Node::getURI)
                .map(iri -> iri.substring(AtNamespace.NS.length()))
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> constants(Class<?> type) {
        return nodes(type).stream()
                .map(field -> {
                    try {
                        return ((Node) field.get(null)).getURI().substring(AtNamespace.NS.length());
                    } catch (IllegalAccessException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .collect(toCollection(TreeSet::new));
    }

    private static List<Field> nodes(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.getType() == Node.class)
                .toList();
    }
}
