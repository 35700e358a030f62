package org.attest.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.attest.review.compare.RowComparison;
import org.attest.review.measure.Comparison;
import org.attest.review.measure.RuleScores;
import org.attest.review.measure.Score;
import org.attest.review.measure.Scores;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** On the documents of {@code src/test/resources/extract/documents}; its README says how to refresh what is compared here. */
@DisplayName("On the development documents the rules are as good as they were")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtractionQualityTest {
    private static final Path DOCUMENTS = Shipped.root().resolve("src/test/resources/extract/documents");
    private static final Path PRECISION =
            Shipped.root().resolve("src/main/resources/org/attest/extract/rule-precision.tsv");
    private List<Comparison> comparisons = List.of();

    @BeforeAll
    void evaluate() {
        Evaluation.Result result = new Evaluation(KnownHere.things()).of(DOCUMENTS, DOCUMENTS, null);
        assertEquals(List.of(), result.findings(), "gold fits its text");
        comparisons = result.comparisons();
    }

    @Test
    @DisplayName("There are ten of them, with at least 30 rows of each kind")
    void documents() {
        assertEquals(
                List.of(
                        "article",
                        "blog",
                        "briefing",
                        "digest",
                        "encyclopaedia",
                        "feature",
                        "policy",
                        "report",
                        "situation-report",
                        "wire"),
                comparisons.stream().map(Comparison::document).toList());
        Scores.of(comparisons).kinds().forEach(kind -> assertTrue(kind.lenient().gold() >= 30, kind.toString()));
    }

    @TestFactory
    @DisplayName("No figure falls below its floor in floors.tsv")
    Stream<DynamicTest> floors() throws IOException {
        Scores scores = Scores.of(comparisons);
        List<String[]> floors = Files.readAllLines(DOCUMENTS.resolve("floors.tsv")).stream()
                .filter(line -> !line.startsWith("#") && !line.startsWith("kind\t"))
                .map(line -> line.split("\t", -1))
                .toList();
        assertEquals(
                RowComparison.KINDS,
                Arrays.stream(floors.toArray(String[][]::new)).map(f -> f[0]).toList());
        return floors.stream()
                .map(floor -> dynamicTest(floor[0], () -> {
                    Score score = scores.of(floor[0]).orElseThrow().lenient();
                    double precision = score.precision().orElse(1);
                    double recall = score.recall().orElse(1);
                    assertTrue(
                            precision >= Double.parseDouble(floor[1]),
                            "precision " + precision + ", floor " + floor[1]);
                    assertTrue(recall >= Double.parseDouble(floor[2]), "recall " + recall + ", floor " + floor[2]);
                }));
    }

    @Test
    @DisplayName("The shipped precision of each rule is what is measured now")
    void rulePrecision() throws IOException {
        assertEquals(
                String.join("\n", RuleScores.lines(comparisons)) + "\n",
                Files.readString(PRECISION),
                "refresh it: bin/attest evaluate src/test/resources/extract/documents --by-rule > "
                        + Shipped.root().relativize(PRECISION));
    }
}
