package org.attest.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.attest.extract.rule.Rule;
import org.attest.extract.table.Row;
import org.attest.extract.table.Rows;
import org.attest.text.SourceText;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class RuleExamplesTest {
    private final Extractor extractor = ShippedRules.extractor(SeedGazetteer.get());

    @TestFactory
    Stream<DynamicNode> everyRuleReadsItsExamplesAndLeavesTheOthersAlone() {
        return extractor.rules().stream().map(rule -> dynamicContainer(rule.id().toString(), tests(rule)));
    }

    @Test
    void everyFileOfExamplesBelongsToARule() throws IOException {
        List<String> names = extractor.rules().stream()
                .map(rule -> rule.id().name())
                .sorted()
                .toList();
        try (Stream<java.nio.file.Path> files = Files.list(RuleExamples.FOLDER)) {
            List<String> described = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - ".txt".length()))
                    .sorted()
                    .toList();
            assertEquals(names, described);
        }
    }

    private List<DynamicTest> tests(Rule rule) {
        RuleExamples examples = RuleExamples.of(rule.id().name());
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(dynamicTest("says why it can be trusted", () -> {
            assertFalse(rule.rationale().isBlank());
            assertFalse(rule.rationale().contains("\n"));
        }));
        tests.add(dynamicTest("has examples of both sorts", () -> {
            assertFalse(examples.positive().isEmpty(), "no text that it reads");
            assertFalse(examples.negative().isEmpty(), "no text that it leaves alone");
        }));
        examples.examples()
                .forEach(example -> tests.add(dynamicTest(
                        example.line() + ": " + example.text(),
                        () -> assertEquals(wanted(example), read(rule, example)))));
        return tests;
    }

    private static String wanted(RuleExamples.Example example) {
        return String.join(
                "\n",
                example.rows().stream().map(row -> String.join(" | ", row)).toList());
    }

    /** What comes out, with as many columns as the example has and its stars. */
    private String read(Rule rule, RuleExamples.Example example) {
        List<String> lines = new ArrayList<>();
        extractor.read(new SourceText(example.text())).stream()
                .filter(proposal -> proposal.rule().equals(rule.id()))
                .map(Rows::of)
                .forEach(row -> lines.add(shown(row, lines.size(), example.rows())));
        return String.join("\n", lines);
    }

    private static String shown(Row row, int index, List<List<String>> wanted) {
        List<String> cells = List.of(
                row.subject(), row.low(), row.high(), row.bound(), row.unit(), row.asOf(), row.source(), row.quote());
        List<String> model = index < wanted.size() ? wanted.get(index) : List.of("", "", "", "");
        List<String> shown = new ArrayList<>();
        for (int i = 0; i < model.size() && i < cells.size(); i++) {
            shown.add(model.get(i).equals("*") ? "*" : cells.get(i));
        }
        return String.join(" | ", shown);
    }
}
