package org.attest.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** The files of the ontology folder and of the test resources, as paths and as graphs. */
final class Shipped {
    static final Path HOME = Path.of(System.getProperty("attest.home", "."));
    static final Path ONTOLOGY = HOME.resolve("ontology");
    static final Path RESOURCES = HOME.resolve("src/test/resources");
    static final Path CORE = ONTOLOGY.resolve("attest.ttl");
    static final Path CHECKING = ONTOLOGY.resolve("attest-dl.ttl");
    static final Path SHAPES = ONTOLOGY.resolve("shapes.ttl");

    private Shipped() {}

    /** Files below a folder whose names end so, in the order of their names. */
    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> vocabularies() {
        return files(ONTOLOGY.resolve("vocab"), ".ttl");
    }

    static List<Path> rules() {
        return files(ONTOLOGY.resolve("rules"), ".rq");
    }

    static List<Path> sample() {
        return files(RESOURCES.resolve("sample"), ".ttl");
    }

    static Graph graph(Path... files) {
        return graph(Arrays.asList(files));
    }

    static Graph graph(List<Path> files) {
        Graph graph = GraphFactory.createDefaultGraph();
        files.forEach(file -> RDFParser.source(file).parse(graph));
        return graph;
    }

    /** What a check sees: ontology, vocabularies, and the sample with its one reference and one document file. */
    static Graph sampleGraph() {
        Graph graph = graph(CORE);
        vocabularies().forEach(file -> RDFParser.source(file).parse(graph));
        sample().forEach(file -> RDFParser.source(file).parse(graph));
        return graph;
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File name without its ending. */
    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }
}
