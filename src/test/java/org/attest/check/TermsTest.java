package org.attest.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioReader;
import org.junit.jupiter.api.Test;

/** The words that sheets may use are those that the shipped vocabulary declares. */
class TermsTest {
    private static final Path ONTOLOGY =
            Path.of(System.getProperty("attest.home", ".")).resolve("ontology");

    @Test
    void conceptsAreKnownBySchemeAndName() {
        Terms terms = shipped();
        assertTrue(terms.knows("population", "refugee"));
        assertTrue(terms.knows("bound", "at-most"));
        assertFalse(terms.knows("bound", "refugee"), "a concept of another scheme");
        assertFalse(terms.knows("population", "Refugee"));
        assertEquals(List.of("cumulative", "stock"), terms.of("count"));
        assertEquals(List.of(), terms.of("nothing"));
    }

    @Test
    void aSchemeIsNoConceptAndAClassNoPredicate() {
        Terms terms = shipped();
        assertFalse(terms.concepts().contains("unit"));
        assertTrue(terms.predicates().contains("claimsTerritoryIn"));
        assertFalse(terms.predicates().contains("label"), "a property that is no relation predicate");
        assertFalse(terms.predicates().contains("Claim"));
        assertTrue(terms.properties().contains("https://w3id.org/attest/ns#label"), "a property that is no predicate");
        assertTrue(terms.properties().contains("http://purl.org/dc/terms/issued"), "a property that is reused");
        assertFalse(terms.properties().contains("https://w3id.org/attest/ns#Claim"));
    }

    @Test
    void wordsOfOtherVocabulariesAreNotOurs() {
        List<Quad> quads =
                List.of(type("https://example.org/vocab/unit/tent", "http://www.w3.org/2004/02/skos/core#Concept"));
        assertEquals(new Terms(java.util.Set.of(), java.util.Set.of(), java.util.Set.of()), Terms.of(quads));
    }

    private static Quad type(String subject, String type) {
        return new Quad(
                Quad.defaultGraphIRI,
                NodeFactory.createURI(subject),
                NodeFactory.createURI("http://www.w3.org/1999/02/22-rdf-syntax-ns#type"),
                NodeFactory.createURI(type));
    }

    private static Terms shipped() {
        List<Quad> quads = new ArrayList<>();
        try (Stream<Path> files = Files.walk(ONTOLOGY)) {
            files.filter(file -> file.toString().endsWith(".ttl") && !file.endsWith("shapes.ttl"))
                    .forEach(file ->
                            RioReader.read(file, file.toString(), RioFormat.TURTLE, Quad.defaultGraphIRI, quads::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Terms.of(quads);
    }
}
