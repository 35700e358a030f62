package org.attest.ontology;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.attest.claim.BoundKind;
import org.attest.claim.CitationForm;
import org.attest.claim.CountBasis;
import org.attest.claim.Direction;
import org.attest.claim.Modality;
import org.attest.claim.Mode;
import org.attest.document.Display;
import org.attest.document.Precision;
import org.attest.rdf.AtNamespace;
import org.attest.rdf.AtProperty;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class VocabularyTest {
    private static final Graph VOCABULARIES = Shipped.graph(Shipped.vocabularies());

    @TestFactory
    Stream<DynamicTest> everyConceptHasOneEnglishLabelADefinitionAndTheSchemeOfItsIri() {
        return concepts()
                .map(concept -> dynamicTest(concept.getURI(), () -> {
                    List<Node> labels = objects(concept, SKOS.prefLabel.asNode());
                    assertEquals(1, labels.size());
                    assertEquals("en", labels.get(0).getLiteralLanguage());
                    assertEquals(1, objects(concept, SKOS.definition.asNode()).size());
                    Node scheme = NodeFactory.createURI(concept.getURI().replaceFirst("/[^/]+$", ""));
                    assertEquals(List.of(scheme), objects(concept, SKOS.inScheme.asNode()));
                    assertTrue(VOCABULARIES.contains(scheme, RDF.type.asNode(), SKOS.ConceptScheme.asNode()));
                }));
    }

    @Test
    void eachFileHoldsOneSchemeAndIsNamedAfterIt() {
        Shipped.vocabularies().forEach(file -> {
            List<String> schemes = Shipped.graph(file).stream(null, RDF.type.asNode(), SKOS.ConceptScheme.asNode())
                    .map(triple -> triple.getSubject().getURI().substring(AtNamespace.VOCAB.length()))
                    .map(scheme -> scheme.replace('/', '-'))
                    .toList();
            assertEquals(List.of(Shipped.name(file)), schemes);
        });
    }

    @Test
    void broaderKindsOfPopulationAreConceptsAndEveryKindHasAPlural() {
        VOCABULARIES.stream(null, SKOS.broader.asNode(), null)
                .map(Triple::getObject)
                .forEach(broader -> assertTrue(
                        VOCABULARIES.contains(broader, RDF.type.asNode(), SKOS.Concept.asNode()), broader.getURI()));
        concepts()
                .filter(concept -> concept.getURI().startsWith(AtNamespace.VOCAB + "population/"))
                .forEach(
                        kind -> assertEquals(1, objects(kind, AtProperty.PLURAL).size(), kind.getURI()));
    }

    @TestFactory
    Stream<DynamicTest> theWordsOfTheSheetAreTheConceptsOfTheirScheme() {
        Map<String, Set<String>> words = Map.of(
                "bound", words(BoundKind.values(), BoundKind::concept),
                "citation-form", words(CitationForm.values(), CitationForm::concept),
                "count", words(CountBasis.values(), CountBasis::concept),
                "direction", words(Direction.values(), Direction::concept),
                "modality", words(Modality.values(), Modality::concept),
                "mode", words(Mode.values(), Mode::concept),
                "display", words(Display.values(), display -> display.name().toLowerCase(Locale.ROOT)),
                "precision", words(Precision.values(), Precision::concept));
        return words.entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    String scheme = AtNamespace.VOCAB + entry.getKey() + "/";
                    Set<String> inScheme = concepts()
                            .map(Node::getURI)
                            .filter(iri -> iri.startsWith(scheme))
                            .map(iri -> iri.substring(scheme.length()))
                            .collect(toCollection(TreeSet::new));
                    assertEquals(inScheme, entry.getValue());
                }));
    }

    private static <T> Set<String> words(T[] values, Function<T, String> concept) {
        return Arrays.stream(values).map(concept).collect(toCollection(TreeSet::new));
    }

    private static Stream<Node> concepts() {
        return VOCABULARIES.stream(null, RDF.type.asNode(), SKOS.Concept.asNode())
                .map(Triple::getSubject);
    }

    private static List<Node> objects(Node subject, Node property) {
        return VOCABULARIES.stream(subject, property, null)
                .map(Triple::getObject)
                .toList();
    }
}
