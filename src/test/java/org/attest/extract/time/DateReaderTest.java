package org.attest.extract.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class DateReaderTest {
    private static final Pattern LINE = Pattern.compile("(?:year (\\d{4}): )?(.*?) =(.*)");

    @TestFactory
    Stream<DynamicTest> printedDatesAreReadAndOtherNumbersAreNot() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/extract/dates.txt"));
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> dynamicTest(line, () -> {
                    Matcher parts = LINE.matcher(line);
                    assertEquals(true, parts.matches());
                    Integer year = parts.group(1) == null ? null : Integer.valueOf(parts.group(1));
                    assertEquals(parts.group(3).strip(), read(new DateReader(), parts.group(2), year), line);
                }));
    }

    @Test
    void theDatesOfADocumentDecideHowItsNumericDatesAreRead() {
        assertEquals("2015-03-05", read(DateReader.of("01/26/2015 … 03/05/2015"), "03/05/2015", null));
        assertEquals("2015-05-03", read(DateReader.of("26/01/2015 … 03/05/2015"), "03/05/2015", null));
    }

    @Test
    void aDateStandsBetweenItsOffsetsWithoutItsPreposition() {
        String text = "By the 3rd of May 2014 they left.";
        FoundDate date = new DateReader().in(text).get(0);
        assertEquals("3rd of May 2014", text.substring(date.from(), date.to()));
    }

    private static String read(DateReader reader, String text, Integer year) {
        return reader.in(text, year).stream().map(d -> d.period().edtf()).collect(Collectors.joining("; "));
    }
}
