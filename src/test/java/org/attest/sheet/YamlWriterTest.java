package org.attest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("There is one way to write a YAML file")
class YamlWriterTest {
    @TestFactory
    @DisplayName("Every shipped file comes back byte for byte")
    Stream<DynamicTest> shippedFiles() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Shipped.data())) {
            files = walk.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        assertFalse(files.isEmpty(), "data/ holds YAML files");
        return files.stream()
                .map(file -> dynamicTest(
                        Shipped.data().relativize(file).toString(),
                        () -> assertEquals(
                                Files.readString(file), YamlWriter.write(YamlReader.read(file, file.toString())))));
    }

    @ParameterizedTest(name = "label: {0}")
    @ValueSource(
            strings = {
                "Libya",
                "the United Kingdom",
                "Al-Qaeda",
                "Dabiq 7",
                "Wilāyat Ṣalāḥ al-Dīn",
                "الدولة الإسلامية",
                "𐌰𐌱",
                "2014-07/2014-12",
                "SN/HA/6820",
                "000_065197c1cbd95de2.txt",
                "https://sws.geonames.org/99237/",
            })
    void plainWordsStandBare(String text) {
        assertEquals("label: " + text + "\n", YamlWriter.write(mapping("label", text)));
    }

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            quoteCharacter = '^',
            delimiter = '|',
            value = {
                "NO | \"NO\"",
                "yes | \"yes\"",
                "Null | \"Null\"",
                "y | \"y\"",
                "012 | \"012\"",
                "7 | \"7\"",
                "1_000 | \"1_000\"",
                "1e5 | \"1e5\"",
                "0x1F | \"0x1F\"",
                "12:30 | \"12:30\"",
                "-5 | \"-5\"",
                "~ | \"~\"",
                "King's | \"King's\"",
                "Peter R. Neumann | \"Peter R. Neumann\"",
                "a: b | \"a: b\"",
                "a #b | \"a #b\"",
                "[a] | \"[a]\"",
                "say \"so\" | \"say \\\"so\\\"\"",
                "a\\b | \"a\\\\b\"",
                "20\u00a0000 | \"20\\u00a0000\"",
                "😀 | \"😀\"",
                "zero\u200bwidth | \"zero\\u200bwidth\"",
                "\uDB40\uDC41 | \"\\U000e0041\"",
                "^^ | \"\"",
                "^ a ^ | \" a \"",
            })
    void whatAReaderMightMistakeIsQuoted(String text, String written) {
        assertEquals("label: " + written + "\n", YamlWriter.write(mapping("label", text)));
    }

    @Test
    @DisplayName("What is printed is quoted even when it is one word, numbers are not")
    void byKey() {
        String text =
                "claims:\n  - quote: \"six\"\n    kind: quantity\n    printed: \"six\"\n    low: 6\n    high: -6.5\n";
        assertEquals("document: a\n" + text, rewritten("document: 'a'\n" + text.replace('"', '\'')));
        assertEquals(
                "document: a\nclaims:\n  - quote: \"six\"\n    low: six\n",
                rewritten("document: a\nclaims: [{quote: six, low: six}]"));
    }

    @Test
    @DisplayName("Keys come in the order of their form, unknown ones last")
    void order() {
        assertEquals("""
                note: "n."
                document: a
                claims:
                  - id: b
                    quote: "q"
                    kind: quantity
                    heldBy:
                      - {holder: icsr, mode: reported, via: x}
                    cites:
                      - c
                    population: {kind: fighter, origin: libya}
                    printed: "5"
                    low: 5
                    high: 5
                    zebra: z
                    apple: a
                """, rewritten("""
                        claims:
                        - zebra: z
                          apple: a
                          high: 5
                          low: 5
                          printed: 5
                          population:
                            origin: libya
                            kind: fighter
                          cites: [c]
                          heldBy:
                            - via: x
                              mode: reported
                              holder: icsr
                          kind: quantity
                          quote: q
                          id: b
                        document: a
                        note: >
                          n.
                        """.replace("note: >\n  n.\n", "note: n.\n")));
    }

    @Test
    @DisplayName("Line breaks and tabs in a text stay on one line")
    void oneLine() {
        assertEquals("note: \"a\\n\\tb\\n\"\n", YamlWriter.write(mapping("note", "a\n\tb\n")));
        assertEquals("note: \"" + "long ".repeat(100) + "\"\n", YamlWriter.write(mapping("note", "long ".repeat(100))));
    }

    @Test
    @DisplayName("Empty lists and mappings stay what they are")
    void empty() {
        assertEquals("places: []\nlabels: {}\n", rewritten("labels: {}\nplaces: []"));
        assertEquals(
                "document: a\nplaces:\n  - []\n  - [a, b]\n  - {}\n",
                rewritten("document: a\nplaces: [[], [a, b], {}]"));
    }

    @Test
    @DisplayName("What was written reads back as the same values, whatever the text")
    void roundTrip() {
        for (String text : List.of(
                "\u0000\u0007", "\ufeff", "\u2028", "é e\u0301", "a\r\nb", "{}", "- x", "! t", "\\u0041", "#")) {
            String written = YamlWriter.write(mapping("note", text));
            assertEquals(text, ((Yaml.Text) parse(written).get("note").orElseThrow()).value(), written);
            String bare = YamlWriter.write(mapping("label", text));
            assertEquals(text, ((Yaml.Text) parse(bare).get("label").orElseThrow()).value(), bare);
        }
    }

    private static String rewritten(String text) {
        return YamlWriter.write(parse(text));
    }

    private static Yaml.Mapping parse(String text) {
        return YamlReader.parse(new YamlSource("a.yaml", text));
    }

    private static Yaml.Mapping mapping(String key, String value) {
        Span nowhere = new Span(new YamlSource("a.yaml", ""), 0, 0, 1);
        Yaml.Text text = new Yaml.Text(value, nowhere);
        return new Yaml.Mapping(List.of(new Yaml.Pair(new Yaml.Text(key, nowhere), text)), nowhere);
    }
}
