package org.attest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.attest.finding.Code;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The cases lie in {@code src/test/resources/sheet/*.cases}: a heading, a file as somebody might write it, an arrow, and
 * what a terminal shows about it: place, code, message, the marked line, advice.
 */
@DisplayName("What is wrong with a file is said at its place, with what to do")
class FindingsTest {
    private static final Pattern CODE = Pattern.compile("\\[([A-Z_0-9]+)]");

    @TempDir
    private Path folder;

    private record Case(String name, String file, String findings) {}

    private interface Reading {
        String findings(String file) throws IOException;
    }

    @TestFactory
    @DisplayName("The form of a sheet")
    Stream<DynamicTest> sheets() throws IOException {
        return tests("sheets", new Trial(folder)::sheetFindings);
    }

    @TestFactory
    @DisplayName("Quotes: with the text that is really there")
    Stream<DynamicTest> quotes() throws IOException {
        return tests("quotes", new Trial(folder)::sheetFindings);
    }

    @TestFactory
    @DisplayName("Arguments")
    Stream<DynamicTest> arguments() throws IOException {
        return tests("arguments", new Trial(folder)::sheetFindings);
    }

    @TestFactory
    @DisplayName("Numbers, populations, shares and changes")
    Stream<DynamicTest> quantities() throws IOException {
        return tests("quantities", new Trial(folder)::sheetFindings);
    }

    @TestFactory
    @DisplayName("Ids that name nothing: with the nearest that does")
    Stream<DynamicTest> ids() throws IOException {
        return tests("ids", new Trial(folder)::sheetFindings);
    }

    @TestFactory
    @DisplayName("Reference data")
    Stream<DynamicTest> reference() throws IOException {
        return tests("reference", new Trial(folder)::referenceFindings);
    }

    @TestFactory
    @DisplayName("Curation")
    Stream<DynamicTest> curation() throws IOException {
        return tests("curation", new Trial(folder)::curationFindings);
    }

    @TestFactory
    @DisplayName("The list of what is withdrawn")
    Stream<DynamicTest> withdrawn() throws IOException {
        return tests("withdrawn", new Trial(folder)::withdrawnFindings);
    }

    @TestFactory
    @DisplayName("The catalogue")
    Stream<DynamicTest> catalogue() throws IOException {
        return tests("catalogue", new Trial(folder)::catalogueFindings);
    }

    @TestFactory
    @DisplayName("YAML that cannot be read")
    Stream<DynamicTest> yaml() throws IOException {
        return tests("yaml", new Trial(folder)::sheetFindings);
    }

    @Test
    @DisplayName("A tab is no indentation, and a control character no text")
    void unseenCharacters() throws IOException {
        String tab = new Trial(folder).sheetFindings("document: d\nclaims:\n\t- a\n");
        assertEquals("a.yaml:3:1: error [YAML_INVALID]", tab.substring(0, 32));
        assertEquals("""
                a.yaml:2:1: error [YAML_INVALID] the character U+0007 cannot stand in YAML
                    note: "a b"
                    ^
                    → write it as an escape: "\\u0007\"""", new Trial(folder).sheetFindings("document: d\nnote: \"a\u0007b\"\n"));
    }

    @Test
    @DisplayName("Every code that the readers report has a case")
    void everyCode() throws IOException {
        Set<String> shown = new TreeSet<>(Set.of(Code.FILE_UNREADABLE.name()));
        for (String group : List.of(
                "sheets",
                "quotes",
                "arguments",
                "quantities",
                "ids",
                "reference",
                "curation",
                "withdrawn",
                "catalogue",
                "yaml")) {
            cases(group).forEach(one -> CODE.matcher(one.findings()).results().forEach(r -> shown.add(r.group(1))));
        }
        Set<String> reported = new TreeSet<>();
        try (Stream<Path> files = Files.list(Shipped.root().resolve("src/main/java/org/attest/sheet"))) {
            for (Path file : files.toList()) {
                Pattern.compile("Code\\.([A-Z_0-9]+)")
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(r -> reported.add(r.group(1)));
            }
        }
        assertEquals(reported, shown);
    }

    private static Stream<DynamicTest> tests(String group, Reading reading) throws IOException {
        List<Case> cases = cases(group);
        assertFalse(cases.isEmpty(), group);
        return cases.stream()
                .map(one -> dynamicTest(one.name(), () -> assertEquals(one.findings(), reading.findings(one.file()))));
    }

    private static List<Case> cases(String group) throws IOException {
        String text = Files.readString(Shipped.root().resolve("src/test/resources/sheet/" + group + ".cases"));
        List<Case> cases = new ArrayList<>();
        for (String part : text.split("(?m)^### ", -1)) {
            if (!part.isBlank()) {
                int name = part.indexOf('\n');
                int arrow = part.indexOf("===>\n");
                String findings = part.substring(arrow + 5).stripTrailing();
                cases.add(new Case(part.substring(0, name), part.substring(name + 1, arrow), findings));
            }
        }
        return cases;
    }
}
