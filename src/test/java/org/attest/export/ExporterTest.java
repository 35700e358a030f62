package org.attest.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.attest.load.Content;
import org.attest.load.TestHome;
import org.attest.rdf.Base;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.rdf.rio.RioReader;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** A dump in any syntax is the content of the store again, to Jena and to RDF4J. */
class ExporterTest {
    @TempDir
    static Path folder;

    private static Store store;

    @BeforeAll
    static void load() {
        store = Store.inMemory(Base.DEFAULT);
        TestHome.copy(folder.resolve("home")).withSecond().loader().bringUpToDate(store);
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @TestFactory
    Stream<DynamicTest> jenaReadsBackWhatIsStoredFrom() {
        return Arrays.stream(RioFormat.values())
                .map(format -> dynamicTest(format.name(), () -> {
                    DatasetGraph read = DatasetFactory.create().asDatasetGraph();
                    RDFParser.source(new ByteArrayInputStream(export(format)))
                            .lang(lang(format))
                            .parse(read);
                    List<Quad> quads = new ArrayList<>();
                    read.find().forEachRemaining(quads::add);
                    Content.assertSame(stored(format), lines(quads));
                }));
    }

    @TestFactory
    Stream<DynamicTest> rioReadsBackWhatIsStoredFrom() {
        return Arrays.stream(RioFormat.values())
                .map(format -> dynamicTest(format.name(), () -> {
                    Path file = Files.write(folder.resolve("dump." + format.extension()), export(format));
                    List<Quad> quads = new ArrayList<>();
                    RioReader.read(file, file.toString(), format, null, quads::add);
                    Content.assertSame(stored(format), lines(quads));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyDumpIsTheSameEachTime() {
        return Arrays.stream(RioFormat.values())
                .map(format ->
                        dynamicTest(format.name(), () -> assertTrue(Arrays.equals(export(format), export(format)))));
    }

    @Test
    void linesAreSortedAndGraphMetaIsLeftOut() {
        List<String> lines = text(RioFormat.NQUADS).lines().toList();
        assertEquals(Content.said(store), lines);
        assertTrue(Content.all(store).size() > lines.size(), "there was nothing to leave out");
        assertEquals(lines.stream().sorted().toList(), lines);
        List<String> triples = text(RioFormat.NTRIPLES).lines().toList();
        assertEquals(triples.stream().sorted().distinct().toList(), triples);
    }

    @Test
    void trigKeepsTheGraphsAndTurtleJoinsThem() {
        String trig = text(RioFormat.TRIG);
        for (String graph :
                List.of("vocab", "reference", "inferred", "doc/" + TestHome.SEED_ID, "doc/" + TestHome.SECOND_ID)) {
            String name = graph.contains("/") ? "<" + Base.DEFAULT.iri() + "graph/" + graph + ">" : "graph:" + graph;
            assertEquals(1, occurrences(trig, "\n" + name + " {"), name);
        }
        assertFalse(trig.contains("graph:meta"));
        assertEquals(0, occurrences(text(RioFormat.TURTLE), " {\n"));
    }

    @Test
    void dumpsUseThePrefixesThatPeopleType() {
        String turtle = text(RioFormat.TURTLE);
        assertTrue(turtle.contains("@prefix place: <https://w3id.org/attest/id/place/> ."));
        assertTrue(turtle.contains("\nplace:azraq "), "a place is not written with its prefix");
        assertTrue(turtle.contains("\"الأزرق\"@ar"));
        assertTrue(turtle.contains("𐌰1350"), "a letter beyond the basic plane is escaped or lost");
    }

    private static List<String> stored(RioFormat format) {
        if (format.namesGraphs()) {
            return Content.said(store);
        }
        return Content.said(store).stream()
                .map(line -> line.replaceFirst(" <[^<>]*> \\.$", " ."))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> lines(List<Quad> quads) {
        return quads.stream().map(CanonicalQuads::line).distinct().sorted().toList();
    }

    private static String text(RioFormat format) {
        return new String(export(format), StandardCharsets.UTF_8);
    }

    private static byte[] export(RioFormat format) {
        return store.read(dataset -> {
            try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                Exporter.write(dataset, format, new Prefixes(Base.DEFAULT), out);
                return out.toByteArray();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }

    private static Lang lang(RioFormat format) {
        return RDFLanguages.contentTypeToLang(format.mediaType());
    }

    private static int occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
