package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.reading.Reading;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class GazetteerTest {
    private final Gazetteer gazetteer = SeedGazetteer.get();

    /** The table has a sentence, then what it names, each {@code words=place}, with {@code ~} before a people. */
    @TestFactory
    Stream<DynamicTest> aSentenceNamesThesePlaces() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/extract/gazetteer.tsv")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(row ->
                        dynamicTest(row[0], () -> assertEquals(row.length > 1 ? row[1].strip() : "", named(row[0]))));
    }

    private String named(String text) {
        return Reading.of(new SourceText(text)).sentences().stream()
                .flatMap(sentence -> gazetteer.in(sentence).stream()
                        .map(mention -> sentence.text().substring(mention.from(), mention.to())
                                + (mention.demonym() ? "=~" : "=")
                                + shown(mention.place())))
                .collect(Collectors.joining("; "));
    }

    private static String shown(NamedPlace place) {
        return place.country() == null ? place.label() : place.label() + " (" + place.country() + ")";
    }
}
