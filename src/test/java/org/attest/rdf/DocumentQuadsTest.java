package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;
import org.attest.ShippedClaims;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Thing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A sheet becomes the same quads everywhere")
class DocumentQuadsTest {
    private static final Base OTHER = new Base("https://example.org/elsewhere/");

    /** Vocabularies and datasets of others that our data may speak of. */
    private static final List<String> FOREIGN = List.of(
            "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "http://www.w3.org/2001/XMLSchema#",
            "http://www.w3.org/2004/02/skos/core#",
            "http://www.w3.org/2008/05/skos-xl#",
            "http://www.w3.org/2006/time#",
            "http://www.w3.org/ns/oa#",
            "http://www.w3.org/ns/org#",
            "http://www.w3.org/ns/prov#",
            "http://www.opengis.net/ont/geosparql#",
            "http://purl.org/dc/terms/",
            "http://purl.org/spar/cito/",
            "http://purl.org/ontology/bibo/",
            "http://id.loc.gov/datatypes/edtf/EDTF",
            "https://schema.org/",
            "http://www.wikidata.org/entity/",
            "https://sws.geonames.org/",
            "https://example.org/report");

    @Test
    @DisplayName("They are those of the Turtle file that was written by hand: every kind of claim, citation and thing")
    void asWrittenByHand() throws IOException {
        Model expected = RDFDataMgr.loadModel(
                TrialDocument.FOLDER.resolve("trial.ttl").toUri().toString());
        assertEquals(lines(expected), triples(TrialDocument.quads(Base.DEFAULT)));
    }

    @Test
    @DisplayName("All of them stand in the graph of the document")
    void graph() throws IOException {
        for (Quad quad : TrialDocument.quads(Base.DEFAULT)) {
            assertEquals(
                    "https://w3id.org/attest/id/graph/doc/trial",
                    quad.getGraph().getURI());
        }
    }

    @Test
    @DisplayName("Under another base they are the same once the base is replaced, and no other base is left in them")
    void bases() throws IOException {
        List<String> here = canonical(TrialDocument.quads(Base.DEFAULT));
        List<String> there = canonical(TrialDocument.quads(OTHER));
        assertNotEquals(here, there);
        assertEquals(
                here,
                there.stream()
                        .map(line -> line.replace(OTHER.iri(), Base.DEFAULT.iri()))
                        .sorted()
                        .toList());
        assertTrue(there.stream().noneMatch(line -> line.contains(Base.DEFAULT.iri())));
    }

    @ParameterizedTest(name = "in {0}, {1}")
    @CsvSource({"Pacific/Kiritimati, tr-TR", "America/Anchorage, ar-EG-u-nu-arab", "Asia/Kolkata, th-TH-u-ca-buddhist"})
    @DisplayName("They do not depend on time zone and locale")
    void zonesAndLocales(String zone, String language) throws IOException {
        List<String> expected = canonical(TrialDocument.quads(Base.DEFAULT));
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale localeBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(language));
            assertEquals(expected, canonical(TrialDocument.quads(Base.DEFAULT)));
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(localeBefore);
        }
    }

    @Test
    @DisplayName("Two readings give the same quads in the same order")
    void order() throws IOException {
        assertEquals(TrialDocument.quads(Base.DEFAULT), TrialDocument.quads(Base.DEFAULT));
    }

    @TestFactory
    @DisplayName("In the trial and in all shipped data")
    Stream<DynamicTest> everywhere() throws IOException {
        List<Quad> quads = new ArrayList<>(TrialDocument.quads(Base.DEFAULT));
        ShippedClaims shipped = ShippedClaims.read();
        for (DocumentClaims document : shipped.documents()) {
            quads.addAll(TrialDocument.quads(Base.DEFAULT, document));
        }
        Iris iris = new Iris(Base.DEFAULT);
        ThingQuads things = new ThingQuads(iris, new Graph(iris.graph("reference"), quads::add));
        for (Thing thing : shipped.reference().things().values()) {
            things.write(thing);
        }
        assertFalse(quads.isEmpty());
        return Stream.of(
                dynamicTest("there is no blank node", () -> assertNone(quads, Node::isBlank)),
                dynamicTest("every IRI is ours or of a known vocabulary", () -> assertNone(quads, this::isStrange)),
                dynamicTest("every IRI is a good one", () -> assertNone(quads, this::isMalformed)),
                dynamicTest("every literal has a form that its datatype allows", () -> assertNone(quads, this::isIll)));
    }

    private boolean isStrange(Node node) {
        return node.isURI()
                && Stream.concat(Stream.of(Base.DEFAULT.iri(), AtNamespace.NS, AtNamespace.VOCAB), FOREIGN.stream())
                        .noneMatch(node.getURI()::startsWith);
    }

    private boolean isMalformed(Node node) {
        return node.isURI() && !node.getURI().matches("https?://[^\\s<>\"{}|\\\\^`]+");
    }

    private boolean isIll(Node node) {
        return node.isLiteral() && !node.getLiteral().isWellFormed();
    }

    private static void assertNone(Collection<Quad> quads, Predicate<Node> wrong) {
        TreeSet<String> found = new TreeSet<>();
        for (Quad quad : quads) {
            Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                    .filter(wrong)
                    .forEach(node -> found.add(NodeFmtLib.strNT(node)));
        }
        assertEquals(new TreeSet<>(), found);
    }

    /** Without blank nodes two graphs are isomorphic when their sorted lines are equal, and lines can be compared. */
    private static String lines(Model model) {
        TreeSet<String> lines = new TreeSet<>();
        model.getGraph()
                .find()
                .forEach(triple -> lines.add(CanonicalQuads.line(new Quad(Quad.defaultGraphIRI, triple))));
        return String.join("\n", lines);
    }

    private static String triples(List<Quad> quads) {
        TreeSet<String> lines = new TreeSet<>();
        quads.forEach(quad -> lines.add(CanonicalQuads.line(new Quad(Quad.defaultGraphIRI, quad.asTriple()))));
        return String.join("\n", lines);
    }

    private static List<String> canonical(List<Quad> quads) {
        return CanonicalQuads.sorted(quads).stream().map(CanonicalQuads::line).toList();
    }
}
