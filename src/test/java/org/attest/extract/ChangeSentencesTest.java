package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.extract.table.Row;
import org.attest.extract.table.Rows;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class ChangeSentencesTest {
    private final Extractor extractor = ShippedRules.extractor(SeedGazetteer.get());

    @TestFactory
    Stream<DynamicTest> eachSentenceGivesTheChangesThatItTells() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/extract/change-sentences.txt")).stream()
                .filter(line -> line.contains(" | ") && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2))
                .map(pair -> dynamicTest(pair[1], () -> assertEquals(pair[0].strip(), changes(pair[1]))));
    }

    private String changes(String text) {
        return extractor.read(new SourceText(text)).stream()
                .map(Rows::of)
                .filter(row -> row.kind().equals("change"))
                .map(ChangeSentencesTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Row row) {
        return String.join(" ", orDash(row.low()), orDash(row.high()), row.bound(), row.unit());
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "-" : value;
    }
}
