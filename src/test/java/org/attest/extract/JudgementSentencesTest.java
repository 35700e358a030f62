package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.extract.proposal.Proposal;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

final class JudgementSentencesTest {
    private final Extractor extractor = ShippedRules.extractor(SeedGazetteer.get());

    @TestFactory
    Stream<DynamicTest> eachSentenceGivesTheWordingsThatJudgeInIt() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/extract/judgement-sentences.txt")).stream()
                .filter(line -> line.contains(" | ") && !line.startsWith("#"))
                .map(line -> line.split(" \\| ", 2))
                .map(pair -> dynamicTest(pair[1], () -> assertEquals(pair[0].strip(), wordings(pair[1]))));
    }

    private String wordings(String text) {
        return judgements(text).stream().map(Proposal.Judgement::wording).collect(Collectors.joining("; "));
    }

    private List<Proposal.Judgement> judgements(String text) {
        return extractor.read(new SourceText(text)).stream()
                .filter(Proposal.Judgement.class::isInstance)
                .map(Proposal.Judgement.class::cast)
                .toList();
    }
}
