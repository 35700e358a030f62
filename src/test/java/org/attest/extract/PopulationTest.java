package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.extract.population.FoundCounted;
import org.attest.extract.population.PopulationReader;
import org.attest.extract.proposal.Counted;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class PopulationTest {
    private final PopulationReader reader = new PopulationReader(SeedGazetteer.get());

    /**
     * The table has a sentence with {@code |} where the number ends or the verb begins, then {@code subject / unit / kind /
     * words read}; nothing when nothing is counted.
     */
    @TestFactory
    Stream<DynamicTest> whatFollowsANumberIsCounted() throws IOException {
        return rows("population-after.tsv")
                .map(row -> dynamicTest(row[0], () -> assertEquals(wanted(row), read(row[0], true))));
    }

    @TestFactory
    Stream<DynamicTest> whatPrecedesAVerbIsCounted() throws IOException {
        return rows("population-before.tsv")
                .map(row -> dynamicTest(row[0], () -> assertEquals(wanted(row), read(row[0], false))));
    }

    private static Stream<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/extract", file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1));
    }

    private static String wanted(String[] row) {
        return row.length > 1 ? row[1].strip() : "";
    }

    private String read(String marked, boolean after) {
        int offset = marked.indexOf('|');
        Sentence sentence =
                Reading.of(new SourceText(marked.replace("|", ""))).sentences().get(0);
        Optional<FoundCounted> found = after ? reader.after(sentence, offset) : reader.before(sentence, offset);
        return found.map(f -> shown(sentence, f)).orElse("");
    }

    private static String shown(Sentence sentence, FoundCounted found) {
        Counted counted = found.counted();
        String kind = counted.kind() == null ? "-" : counted.kind();
        String group = counted.group() == null ? "" : " / " + counted.group();
        return counted.subject() + " / " + counted.unit() + " / " + kind + " / "
                + sentence.text().substring(found.from(), found.to()) + group;
    }
}
