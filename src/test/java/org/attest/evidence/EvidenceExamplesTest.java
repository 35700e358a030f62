package org.attest.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The page on evidence has a query for each construct. */
@DisplayName("The examples of evidence.md")
class EvidenceExamplesTest {
    /** What the signs of the page stand for. */
    private static final Map<String, String> QUOTES = Map.of(
            "①", "Tunisia (1500-3000)",
            "②", "those ex-members of the French army – around ten",
            "③", "France seizes passports of six",
            "④", "France (1200)");

    @TestFactory
    Stream<DynamicTest> examples() throws IOException {
        List<List<String>> rows = Files.readString(Shipped.root().resolve("src/site/markdown/evidence.md"))
                .lines()
                .dropWhile(line -> !line.startsWith("| construct |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> List.of(line.split(" \\| |\\| | \\|")))
                .toList();
        assertEquals(16, rows.size());
        return rows.stream()
                .map(cells -> dynamicTest(cells.get(1), () -> {
                    EvidenceRow row = EvidenceOnTheSeedTest.ask(cells.get(2).replace("`", ""))
                            .get(0);
                    String quotes = row.claims().stream().map(Backing::quote).collect(Collectors.joining(" | "));
                    String evidence = cells.get(4);
                    QUOTES.forEach((sign, quote) -> assertEquals(
                            evidence.contains(sign), quotes.contains(quote), () -> sign + " in " + quotes));
                    assertEquals(
                            evidence.split(" or ", -1).length,
                            row.lineage().witnesses().size(),
                            row.lineage()::toString);
                    assertEquals(
                            evidence.contains("nothing matches"),
                            !row.lineage().absences().isEmpty());
                    assertEquals(evidence.contains("the window"), row.lineage().window());
                    assertTrue(row.lineage().complete());
                }));
    }
}
