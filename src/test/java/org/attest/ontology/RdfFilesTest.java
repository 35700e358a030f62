package org.attest.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.QueryFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.StatementCollector;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RdfFilesTest {
    @TestFactory
    Stream<DynamicTest> everyRdfFileParsesAlikeInJenaAndRio() {
        Stream<Path> own = Stream.of("sample", "shapes", "inconsistent", "rules")
                .flatMap(folder -> Shipped.files(Shipped.RESOURCES.resolve(folder), ".ttl").stream());
        return Stream.concat(Shipped.files(Shipped.ONTOLOGY, ".ttl").stream(), own)
                .map(file -> dynamicTest(Shipped.HOME.relativize(file).toString(), () -> parsesAlike(file)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsAConstructQueryWithASummaryAndWithoutAnyBase() {
        return Shipped.rules().stream()
                .map(file -> dynamicTest(Shipped.name(file), () -> {
                    String text = Shipped.text(file);
                    assertTrue(text.startsWith("#+ summary: "), "the first line says in one sentence what follows");
                    assertTrue(QueryFactory.create(text).isConstructType());
                    assertTrue(!text.contains("/attest/id/"), "the base is a setting, so a rule must not name it");
                    assertTrue(Shipped.name(file).matches("\\d\\d-[a-z]+(-[a-z]+)*"));
                }));
    }

    @Test
    void dataFilesHaveNoBlankNodes() {
        assertEquals(0, blanks(Shipped.graph(Shipped.vocabularies())), "vocabularies");
        assertEquals(0, blanks(Shipped.graph(Shipped.sample())), "sample");
    }

    private static long blanks(Graph graph) {
        return graph.stream()
                .filter(triple ->
                        triple.getSubject().isBlank() || triple.getObject().isBlank())
                .count();
    }

    private static void parsesAlike(Path file) throws IOException {
        StatementCollector collected = new StatementCollector();
        RDFParser rio = Rio.createParser(RDFFormat.TURTLE);
        rio.setRDFHandler(collected);
        try (InputStream in = Files.newInputStream(file)) {
            rio.parse(in, file.toUri().toString());
        }
        int jena = Shipped.graph(file).size();
        assertEquals(jena, collected.getStatements().stream().distinct().count());
    }
}
