package org.attest.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.attest.document.Period;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class AsOfReaderTest {
    private final AsOfReader asOf = new AsOfReader();

    @TestFactory
    Stream<DynamicTest> theNumberInBracesIsStatedAsOfThis() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/extract/asof.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" =(?: |$)", -1))
                .map(row -> dynamicTest(row[0], () -> assertEquals(row[1].strip(), dated(row[0]))));
    }

    private String dated(String marked) {
        String text = marked.replace("\\n", "\n");
        int from = text.indexOf('{');
        int to = text.indexOf('}') - 1;
        Reading reading = Reading.of(new SourceText(text.replaceAll("[{}]", "")));
        Sentence sentence = reading.at(from).orElseThrow();
        int start = sentence.passage().start();
        return asOf.asOf(reading, sentence, from - start, to - start)
                .map(Period::edtf)
                .orElse("");
    }
}
