package org.attest.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The examples of one rule. In its file, a line that begins with {@code + } is a text that the rule reads; the indented
 * lines after it are the rows that come out, {@code subject | low | high | bound | unit | asof | source | quote}, as many
 * columns as matter, a {@code *} for a cell that does not. A line that begins with {@code - } is a text that it leaves
 * alone. {@code \n} in a text is a line break. Other lines are remarks.
 *
 * @param rule name of the rule
 */
record RuleExamples(String rule, List<Example> examples) {
    static final Path FOLDER = Path.of("src/test/resources/extract/rules");

    /** A text and the rows it gives; none when the rule leaves it alone. */
    record Example(int line, String text, List<List<String>> rows) {}

    static RuleExamples of(String rule) {
        Path file = FOLDER.resolve(rule + ".txt");
        List<Example> examples = new ArrayList<>();
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.startsWith("+ ") || line.startsWith("- ")) {
                    examples.add(new Example(i + 1, line.substring(2).replace("\\n", "\n"), rows(lines, i + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RuleExamples(rule, examples);
    }

    private static List<List<String>> rows(List<String> lines, int from) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = from; i < lines.size() && lines.get(i).startsWith("  "); i++) {
            rows.add(List.of(lines.get(i).strip().split("\\s*\\|\\s*", -1)));
        }
        return rows;
    }

    List<Example> positive() {
        return examples.stream().filter(example -> !example.rows().isEmpty()).toList();
    }

    List<Example> negative() {
        return examples.stream().filter(example -> example.rows().isEmpty()).toList();
    }
}
