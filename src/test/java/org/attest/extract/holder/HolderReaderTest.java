package org.attest.extract.holder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claim.Mode;
import org.attest.extract.proposal.Holder;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class HolderReaderTest {
    private final HolderReader holders = new HolderReader();

    @TestFactory
    Stream<DynamicTest> theseHoldWhatStandsInBraces() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/extract/holders.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" =(?: |$)", -1))
                .map(row -> dynamicTest(row[0], () -> assertEquals(row[1].strip(), held(row[0]))));
    }

    private String held(String marked) {
        String text = marked.replace("\\n", "\n");
        int from = text.indexOf('{');
        int to = text.indexOf('}') - 1;
        Reading reading = Reading.of(new SourceText(text.replaceAll("[{}]", "")));
        Sentence sentence = reading.at(from).orElseThrow();
        int start = sentence.passage().start();
        return holders.of(reading, sentence, from - start, to - start).stream()
                .map(HolderReaderTest::shown)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Holder holder) {
        String mark = holder.mode() == Mode.QUOTED ? " \"" : "";
        return holder.sort().name().charAt(0) + " " + holder.name() + mark;
    }

    @Test
    void howItIsAscribedIsToldByTheVerb() {
        assertEquals(Mode.PARAPHRASED, mode("The army said 30 men died."));
        assertEquals(Mode.ASSERTED, mode("The army claims that 30 men died."));
        assertEquals(Mode.REPORTED, mode("According to the army, 30 men died."));
        assertEquals(Mode.QUOTED, mode("“We lost 30 men,” the army said."));
    }

    private Mode mode(String text) {
        Reading reading = Reading.of(new SourceText(text));
        int from = text.indexOf("30");
        List<Holder> found = holders.of(reading, reading.sentences().get(0), from, from + 2);
        return found.get(0).mode();
    }

    @Test
    void aVeryLongSentenceIsReadAroundTheNumber() {
        String filler = "and the men went on to the next town ".repeat(20_000);
        String text = filler + ", where 30 people had died, the army said";
        Reading reading = Reading.of(new SourceText(text));
        Sentence sentence = reading.sentences().get(0);
        int from = text.indexOf("30");
        for (int i = 0; i < 500; i++) {
            assertEquals(
                    "army", holders.of(reading, sentence, from, from + 2).get(0).name());
        }
    }
}
