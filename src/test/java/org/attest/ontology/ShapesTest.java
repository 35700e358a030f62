package org.attest.ontology;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ShapesTest {
    private static final String NAMESPACE = "https://w3id.org/attest/shapes#";
    private static final Graph SHAPES_GRAPH = Shipped.graph(Shipped.SHAPES);
    private static final Shapes SHAPES = Shapes.parse(SHAPES_GRAPH);
    private static final Pattern EXPECTED = Pattern.compile("shape:(\\w+)");

    @Test
    void theSampleHasNoViolations() {
        assertEquals(List.of(), entries(Shipped.sampleGraph(), Severity.Violation));
    }

    @Test
    void aMissingTimeIsAWarningAndAMissingCitationIsForInformation() {
        Graph sample = Shipped.sampleGraph();
        assertEquals(
                List.of("ChangeBaselineStated at rise", "QuantityAsOf at kurds", "QuantityAsOf at share"),
                entries(sample, Severity.Warning));
        assertTrue(entries(sample, Severity.Info).contains("ClaimCites at share"));
    }

    /** A bad file is added to the sample; lines that begin with {@code #-} name triples to take away first. */
    @TestFactory
    Stream<DynamicTest> everyPlantedFaultIsReportedByItsShapeAndByNoOther() {
        List<String> baseline = described(Shipped.sampleGraph());
        return Shipped.files(Shipped.RESOURCES.resolve("shapes"), ".ttl").stream()
                .map(file -> dynamicTest(Shipped.name(file), () -> {
                    String text = Shipped.text(file);
                    Graph data = Shipped.sampleGraph();
                    RDFParser.fromString(taken(text), Lang.TURTLE).toGraph().stream()
                            .forEach(data::delete);
                    RDFParser.fromString(text, Lang.TURTLE).parse(data);
                    Set<String> reported = described(data).stream()
                            .filter(entry -> !baseline.contains(entry))
                            .map(entry -> entry.replaceFirst(" .*", ""))
                            .collect(toCollection(TreeSet::new));
                    assertEquals(expected(file), reported);
                }));
    }

    @Test
    void everyShapeHasANameAndAMessage() {
        List<Node> shapes = new ArrayList<>();
        for (Node kind : List.of(SHACL.NodeShape, SHACL.PropertyShape)) {
            SHAPES_GRAPH.stream(null, RDF.type.asNode(), kind)
                    .map(Triple::getSubject)
                    .forEach(shapes::add);
        }
        assertTrue(shapes.size() > 100);
        for (Node shape : shapes) {
            assertTrue(shape.isURI() && shape.getURI().startsWith(NAMESPACE), shape.toString());
            assertTrue(SHAPES_GRAPH.contains(shape, SHACL.message, null), shape.toString());
        }
    }

    @Test
    void everyShapeThatCanReportHasAPlantedFault() {
        Set<String> planted = Shipped.files(Shipped.RESOURCES.resolve("shapes"), ".ttl").stream()
                .flatMap(file -> expected(file).stream())
                .collect(toCollection(TreeSet::new));
        Set<String> reporting = SHAPES_GRAPH.stream(null, SHACL.message, null)
                .filter(triple -> !triple.getObject().getLiteralLexicalForm().matches("A condition used.*|Put right.*"))
                .map(Triple::getSubject)
                .map(Node::getLocalName)
                .collect(toCollection(TreeSet::new));
        assertEquals(reporting, planted);
    }

    @Test
    void noShapeIsWrittenInSparql() {
        assertEquals(0, SHAPES_GRAPH.stream(null, SHACL.sparql, null).count());
    }

    /** The first line names what is expected: {@code # expects shape:Name}. */
    private static Set<String> expected(Path file) {
        Matcher names = EXPECTED.matcher(Shipped.text(file).lines().findFirst().orElseThrow());
        return names.results().map(name -> name.group(1)).collect(toCollection(TreeSet::new));
    }

    private static String taken(String text) {
        StringBuilder less = new StringBuilder();
        text.lines()
                .filter(line -> line.startsWith("@prefix") || line.startsWith("#-"))
                .forEach(line -> less.append(line.replaceFirst("^#-", "")).append('\n'));
        return less.toString();
    }

    private static List<String> described(Graph data) {
        return entries(data, Severity.Violation, Severity.Warning, Severity.Info);
    }

    private static List<String> entries(Graph data, Severity... severities) {
        return ShaclValidator.get().validate(SHAPES, data).getEntries().stream()
                .filter(entry -> List.of(severities).contains(entry.severity()))
                .map(entry -> entry.source().getLocalName() + " at "
                        + entry.focusNode().getURI().replaceFirst("^.*/", ""))
                .sorted()
                .toList();
    }
}
