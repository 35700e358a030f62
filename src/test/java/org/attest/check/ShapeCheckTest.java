package org.attest.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.finding.Finding;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings of shapes say which entry of which file is meant, what is wrong with it, and come in one order. */
class ShapeCheckTest {
    private static final String PREFIXES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix at: <https://w3id.org/attest/ns#> .
            @prefix claim: <https://w3id.org/attest/id/claim/> .
            @prefix place: <https://w3id.org/attest/id/place/> .
            @prefix dcterms: <http://purl.org/dc/terms/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            """;
    private static final String SHAPES = """
            [] a sh:NodeShape ; sh:targetClass at:Claim ;
              sh:property [ sh:path at:modality ; sh:minCount 1 ; sh:message "Say how it is put forward." ] ,
                [ sh:path at:hasCitation ; sh:minCount 1 ; sh:severity sh:Info ; sh:message "It cites nothing." ] ,
                [ sh:path at:about ; sh:class at:Place ; sh:severity sh:Warning ; sh:message "That is no place." ] .
            """;
    private static final String ONTOLOGY = "at:QuantityClaim rdfs:subClassOf at:Claim .\n";

    @TempDir
    Path folder;

    @Test
    void whatConformsHasNoFindings() {
        assertEquals(List.of(), check("""
                claim:a a at:QuantityClaim ; at:modality at:asserted ; at:hasCitation claim:c ; at:about place:libya .
                place:libya a at:Place .
                """));
    }

    @Test
    void findingsAreSortedByGravityAndNameTheSheetIdWhereThereIsOne() {
        assertEquals(
                List.of(
                        "data/claims/one.yaml: error [SHAPE_VIOLATED] claim:b at:modality: Say how it is put forward.",
                        "data/claims/one.yaml: error [SHAPE_VIOLATED] ‘the-first’ at:modality: Say how it is put forward.",
                        "data/claims/one.yaml: warning [SHAPE_WARNING] ‘the-first’ at:about: That is no place. (here place:nowhere)",
                        "data/claims/one.yaml: info [SHAPE_INFO] claim:b at:hasCitation: It cites nothing.",
                        "data/claims/one.yaml: info [SHAPE_INFO] ‘the-first’ at:hasCitation: It cites nothing."),
                check("""
                        claim:z a at:QuantityClaim ; dcterms:identifier "the-first" ; at:about place:nowhere .
                        claim:b a at:QuantityClaim .
                        """));
    }

    @Test
    void aFindingStandsInTheFileThatItsSubjectComesFrom() {
        Node one = NodeFactory.createURI("https://w3id.org/attest/id/graph/doc/one");
        Node two = NodeFactory.createURI("https://w3id.org/attest/id/graph/doc/two");
        List<Quad> data =
                new ArrayList<>(quads(ONTOLOGY, NodeFactory.createURI("https://w3id.org/attest/id/graph/vocab")));
        data.addAll(quads("claim:a a at:QuantityClaim ; at:hasCitation claim:c .", one));
        data.addAll(quads("claim:b a at:QuantityClaim ; at:hasCitation claim:c .", two));
        ShapeCheck check = new ShapeCheck(quads(SHAPES, one), new Prefixes(Base.DEFAULT).mapping());
        assertEquals(
                List.of("one.yaml: claim:a", "two.yaml: claim:b"),
                check.check(data, Map.of(one, "one.yaml", two, "two.yaml")).stream()
                        .map(f -> f.place() + ": " + f.message().replaceFirst(" .*", ""))
                        .toList());
    }

    private List<String> check(String data) {
        Node graph = NodeFactory.createURI("https://w3id.org/attest/id/graph/doc/one");
        List<Quad> quads = quads(ONTOLOGY + data, graph);
        return new ShapeCheck(quads(SHAPES, graph), new Prefixes(Base.DEFAULT).mapping())
                .check(quads, Map.of(graph, "data/claims/one.yaml")).stream()
                        .map(Finding::text)
                        .toList();
    }

    private List<Quad> quads(String turtle, Node graph) {
        try {
            Path file = Files.writeString(Files.createTempFile(folder, "data", ".ttl"), PREFIXES + turtle);
            List<Quad> quads = new ArrayList<>();
            RioReader.read(file, "data.ttl", RioFormat.TURTLE, graph, quads::add);
            return quads;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
