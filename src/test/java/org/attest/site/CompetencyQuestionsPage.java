package org.attest.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.Shipped;

/**
 * The page that says which canned query answers which question.
 *
 * @param questions in the order of the page
 * @param further queries that answer further questions
 */
public record CompetencyQuestionsPage(List<Question> questions, List<String> further) {
    private static final String NO_DATA = "no such data in the first document";
    private static final Pattern QUESTION = Pattern.compile("\\| (CQ\\d\\d) \\| ([^|]+) \\| ([^|]+) \\| ([^|]*?) ?\\|");
    private static final Pattern FURTHER = Pattern.compile("\\| `([a-z-]+)` \\| ([^|]+) \\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern OPTION = Pattern.compile("--(\\w+) (?:\"([^\"]*)\"|(\\S+))");

    /**
     * A row of the table.
     *
     * @param id {@code CQ01} …
     * @param calls how it is answered; none when it cannot be answered yet
     */
    public record Question(String id, String text, List<Call> calls, String remark) {
        /** Whether the page says that the first document has nothing to answer with. */
        public boolean withoutData() {
            return remark.startsWith(NO_DATA);
        }
    }

    /** A canned query with the parameters that make it answer one question. */
    public record Call(String query, Map<String, String> args) {}

    /** The shipped page. */
    public static CompetencyQuestionsPage read() {
        List<Question> questions = new ArrayList<>();
        List<String> further = new ArrayList<>();
        for (String line : text().lines().toList()) {
            Matcher question = QUESTION.matcher(line);
            Matcher other = FURTHER.matcher(line);
            if (question.matches()) {
                questions.add(new Question(
                        question.group(1), question.group(2), calls(question.group(3)), question.group(4)));
            } else if (other.matches()) {
                further.add(other.group(1));
            } else if (line.startsWith("| ") && !line.contains("| question |")) {
                throw new IllegalStateException("no row of either table: " + line);
            }
        }
        return new CompetencyQuestionsPage(questions, further);
    }

    private static List<Call> calls(String cell) {
        return CODE.matcher(cell).results().map(code -> call(code.group(1))).toList();
    }

    private static Call call(String words) {
        Map<String, String> args = new LinkedHashMap<>();
        OPTION.matcher(words)
                .results()
                .forEach(option ->
                        args.put(option.group(1), option.group(2) == null ? option.group(3) : option.group(2)));
        return new Call(words.replaceFirst(" .*", ""), args);
    }

    private static String text() {
        try {
            return Files.readString(Shipped.root().resolve("src/site/markdown/competency-questions.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
