package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.number.NumberReader;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rows of {@code numbers.tsv}: a text and the figures in it, {@code low..high bound sort}. */
final class NumberReaderTest {
    private static final Path TABLE = Path.of("src/test/resources/extract/numbers.tsv");

    @TestFactory
    Stream<DynamicTest> everyPrintedFormIsReadAsTheTableSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = Files.readAllLines(TABLE);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                String wanted = cells.length > 1 ? cells[1] : "";
                String text = cells[0].replace("\\n", "\n")
                        .replace("\\u00a0", "\u00a0")
                        .replace("\\u2009", "\u2009");
                tests.add(dynamicTest((i + 1) + ": " + cells[0], () -> assertEquals(wanted, read(text))));
            }
        }
        assertTrue(tests.size() >= 150);
        return tests.stream();
    }

    @Test
    void theOffsetsOfAFigureEncloseWhatIsPrinted() {
        String text = "Somewhere between 2,000 and 3,000 men, at least 40 of them boys, and 14-15 % or more.";
        Sentence sentence = Reading.of(new SourceText(text)).sentences().get(0);
        List<String> printed = new NumberReader()
                .in(sentence).stream()
                        .map(f -> text.substring(f.from(), f.to()) + " / " + text.substring(f.coreFrom(), f.coreTo()))
                        .toList();
        assertEquals(
                List.of(
                        "Somewhere between 2,000 and 3,000 / 2,000 and 3,000",
                        "at least 40 / 40",
                        "14-15 % or more / 14-15"),
                printed);
    }

    @Test
    void aLineOfAMillionNumbersIsReadOnce() {
        String text = "at least 40 men, 3 May, 12 to ".repeat(30_000);
        int found = Reading.of(new SourceText(text)).sentences().stream()
                .mapToInt(sentence -> new NumberReader().in(sentence).size())
                .sum();
        assertTrue(found >= 30_000);
    }

    private static String read(String text) {
        return Reading.of(new SourceText(text)).sentences().stream()
                .flatMap(sentence -> new NumberReader().in(sentence).stream())
                .map(NumberReaderTest::shown)
                .collect(Collectors.joining(" ; "));
    }

    private static String shown(FoundFigure found) {
        var figure = found.figure();
        String low =
                figure.low() == null ? "" : figure.low().stripTrailingZeros().toPlainString();
        String high =
                figure.high() == null ? "" : figure.high().stripTrailingZeros().toPlainString();
        String ends = low.equals(high) ? low : low + ".." + high;
        String sort = found.sort() == FoundFigure.Sort.COUNT
                ? ""
                : " " + found.sort().name().toLowerCase(Locale.ROOT);
        return ends + " " + figure.bound().word() + sort;
    }
}
