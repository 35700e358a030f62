package org.attest.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.attest.finding.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A new code needs an entry at its place; copy a neighbouring one. */
@DisplayName("The page on error codes explains every code, and no other")
class ErrorCodesPageTest {
    private static final Pattern CONSTANT = Pattern.compile("([A-Z][A-Z_0-9]+)(\\(.*\\))?[,;]");
    private static final Pattern ENTRY = Pattern.compile(
            "\\*(?<severity>\\w+), exit (?<exit>\\d)\\* – (?<meaning>[^\\n]+)\\n\\n```text\\n(?<example>.+?)\\n```\\n\\n"
                    + "\\*\\*What to do:\\*\\* (?<advice>[^\\n]+)\\n*",
            Pattern.DOTALL);

    @Test
    @DisplayName("Codes stand in the order of the enum")
    void order() throws IOException {
        List<String> codes = Arrays.stream(Code.values()).map(Code::name).toList();
        assertEquals(codes, List.copyOf(entries().keySet()), "every code has an entry in error-codes.md, at its place");
    }

    @Test
    @DisplayName("They are grouped as in the enum")
    void groups() throws IOException {
        List<String> expected = new ArrayList<>();
        String source = Files.readString(Shipped.root().resolve("src/main/java/org/attest/finding/Code.java"));
        for (String line : source.lines().map(String::strip).toList()) {
            Matcher constant = CONSTANT.matcher(line);
            if (line.startsWith("// ")) {
                expected.add("## " + line.substring(3, 4).toUpperCase(Locale.ROOT) + line.substring(4));
            } else if (constant.matches()) {
                expected.add("### " + constant.group(1));
            }
        }
        List<String> headings =
                page().lines().filter(line -> line.startsWith("##")).toList();
        assertEquals(expected, headings);
    }

    @TestFactory
    @DisplayName("Each entry has severity and exit code, a meaning, an example and what to do")
    Stream<DynamicTest> eachEntry() throws IOException {
        Map<String, String> entries = entries();
        return Arrays.stream(Code.values())
                .map(code -> dynamicTest(code.name(), () -> {
                    Matcher entry = ENTRY.matcher(entries.getOrDefault(code.name(), ""));
                    assertTrue(entry.matches(), "the entry has the form of its neighbours");
                    assertEquals(code.severity().name().toLowerCase(Locale.ROOT), entry.group("severity"));
                    assertEquals(code.exit().status(), Integer.parseInt(entry.group("exit")));
                    String shown = ": " + entry.group("severity") + " [" + code.name() + "] ";
                    assertTrue(entry.group("example").contains(shown), "the example shows the code: " + shown);
                }));
    }

    /** The text below each heading of a code. */
    private static Map<String, String> entries() throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String part : page().split("(?m)^###? ", -1)) {
            int end = part.indexOf('\n');
            String heading = part.substring(0, Math.max(0, end));
            if (heading.matches("[A-Z_0-9]+")) {
                String previous = entries.put(heading, part.substring(end + 2));
                assertEquals(null, previous, heading + " has one entry");
            }
        }
        return entries;
    }

    private static String page() throws IOException {
        return Files.readString(Shipped.root().resolve("src/site/markdown/error-codes.md"));
    }
}
