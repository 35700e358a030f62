package org.attest.review;

import static org.attest.review.SampleRows.persons;
import static org.attest.review.SampleRows.row;
import static org.attest.review.SampleRows.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.Shipped;
import org.attest.extract.table.Row;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.review.input.KnownThings;
import org.attest.review.measure.Comparison;
import org.attest.review.measure.Score;
import org.attest.review.measure.Scores;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Evaluation reads tables, sheets, documents and folders of them")
class EvaluationTest {
    private static final KnownThings KNOWN = KnownHere.things();
    private static final Path SHEET = Shipped.data().resolve("claims/foreign-fighters-threat.yaml");
    private final Evaluation evaluation = new Evaluation(KNOWN);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Columns go by name: others are passed over, missing ones are empty")
    void columns() throws IOException {
        Path gold = file(
                "gold.tsv",
                "# by hand\nremark\tend\tkind\tlow\tbound\tstart\tquote\nx\t9\testimate\t40\tatleast\t0\tabc\n");
        Path predicted = file("p.tsv", table(List.of(row("estimate", "low=40", "bound=atleast", "at=2-5"))));
        Comparison found = only(evaluation.of(gold, predicted, null));
        assertEquals(1, found.pairs().size());
        assertEquals(List.of(), found.pairs().get(0).differences());
    }

    @Test
    @DisplayName("Quotes are found in the text, one after the other, over line breaks and after a pictograph")
    void offsets() throws IOException {
        Path text = file("d.txt", "😀 About 40\ndead. Then 40 dead and 40 dead.");
        Path gold = file("d.gold.tsv", "kind\tquote\nestimate\t40 dead\nestimate\t40 dead\nestimate\t40 dead\n");
        Comparison found = only(evaluation.of(gold, file("p.tsv", "kind\tquote\n"), text));
        assertEquals(
                List.of(8, 22, 34),
                found.missed().stream().map(Row::start).toList(),
                found.missed().toString());
    }

    @Test
    @DisplayName("A quote that the text has elsewhere or with other marks is told, and compared there")
    void misplaced() throws IOException {
        file("d.txt", "The “old” town. 40 dead.");
        Path gold = file(
                "d.gold.tsv", "kind\tquote\tstart\tend\nestimate\t40 dead\t3\t10\nwilayat\tthe \"old\" town\t\t\n");
        Evaluation.Result result = evaluation.of(gold, file("p.tsv", "kind\tquote\n"), null);
        assertEquals(List.of(Code.ROW_MISPLACED, Code.ROW_MISPLACED), codes(result));
        assertEquals(
                List.of(16, 0), only(result).missed().stream().map(Row::start).toList());
        assertTrue(
                result.findings().get(0).text().contains(":2:18: warning"),
                result.findings().get(0).text());
    }

    @Test
    @DisplayName("What is wrong with a table is told with its line, and the pair is left out")
    void badTables() throws IOException {
        Path good = file("p.tsv", "kind\tquote\n");
        assertEquals(List.of(Code.TABLE_HEADER), codes(evaluation.of(file("a.tsv", "knd\tquote\n"), good, null)));
        assertEquals(List.of(Code.TABLE_HEADER), codes(evaluation.of(file("b.tsv", ""), good, null)));
        String rows = Stream.of(
                        "kind|low|bound|quote|start|end",
                        "estimat|||a||",
                        "estimate|many||a||",
                        "estimate|1|at least|a||",
                        "estimate|||a|7|3",
                        "estimate|||a|-1|3",
                        "estimate")
                .map(line -> line.replace('|', '\t') + "\n")
                .collect(Collectors.joining());
        Evaluation.Result result = evaluation.of(file("c.tsv", rows), good, null);
        assertEquals(java.util.Collections.nCopies(6, Code.ROW_INVALID), codes(result));
        assertEquals(List.of(), result.comparisons());
        assertEquals(
                List.of(2, 3, 4, 5, 6, 7),
                result.findings().stream().map(f -> f.place().line()).toList());
        String advice = result.findings().get(2).text();
        assertTrue(advice.contains("did you mean ‘atleast’?"), advice);
    }

    @Test
    @DisplayName("A quote that the text does not have, a missing file and a sheet of an unknown document are findings")
    void badFiles() throws IOException {
        Path good = file("p.tsv", "kind\tquote\n");
        Path text = file("d.txt", "Nothing of the kind.");
        Path gold = file("g.tsv", "kind\tquote\nestimate\t40 people were killed\n");
        assertEquals(List.of(Code.QUOTE_NOT_FOUND), codes(evaluation.of(gold, good, text)));
        assertEquals(List.of(Code.FILE_UNREADABLE), codes(evaluation.of(folder.resolve("none.tsv"), good, null)));
        Path sheet = file("s.yaml", "document: nobody-knows\n");
        assertEquals(List.of(Code.DOCUMENT_UNKNOWN), codes(evaluation.of(sheet, good, null)));
        assertEquals(List.of(), codes(evaluation.of(sheet, good, text)));
    }

    @Test
    @DisplayName("Folders are compared by name; gold without a partner does not stop the others")
    void folders() throws IOException {
        Path gold = Files.createDirectory(folder.resolve("gold"));
        Path predicted = Files.createDirectory(folder.resolve("predicted"));
        String one = table(List.of(persons(40, "dead", "0-9")));
        for (String name : List.of("a.gold.tsv", "b.gold.tsv", "c.gold.tsv", "notes.tsv")) {
            Files.writeString(gold.resolve(name), one);
        }
        Files.writeString(predicted.resolve("a.tsv"), one);
        Files.writeString(predicted.resolve("b.txt"), "Nobody was counted here.");
        Evaluation.Result result = evaluation.of(gold, predicted, null);
        assertEquals(
                List.of("a", "b"),
                result.comparisons().stream().map(Comparison::document).toList());
        assertEquals(List.of(Code.PAIR_MISSING), codes(result));
        assertEquals(new Score(1, 1, 2), Scores.of(result.comparisons()).total().lenient());
        assertEquals(
                List.of(Code.PAIR_MISSING),
                codes(evaluation.of(Files.createDirectory(folder.resolve("e")), predicted, null)));
    }

    @Test
    @DisplayName("A claim sheet agrees with itself on every line")
    void sheetWithItself() {
        Evaluation.Result result = evaluation.of(SHEET, SHEET, null);
        assertEquals(List.of(), result.findings());
        Scores scores = Scores.of(result.comparisons());
        scores.kinds().forEach(kind -> {
            assertTrue(kind.strict().gold() > 0, kind.toString());
            assertEquals(kind.strict().gold(), kind.strict().right(), kind.toString());
        });
    }

    @Test
    @DisplayName("The rows of the seed's sheet say what its claims say")
    void sheetRows() throws IOException {
        Comparison found = only(evaluation.of(SHEET, file("p.tsv", "kind\tquote\n"), null));
        List<String> lines = found.missed().stream()
                .map(row -> String.join(
                        "|",
                        row.kind(),
                        row.subject(),
                        row.low(),
                        row.high(),
                        row.bound(),
                        row.unit(),
                        row.asOf(),
                        row.source()))
                .toList();
        for (String line : List.of(
                "change|foreign fighter from Europe|2|2|approx|increase|2013-12/..|",
                "probability|A quantitative threshold most probably exist",
                "wilayat|Wilayat al-Jazair, Algeria||||wilaya||Aaron Y. Zelin",
                "estimate|article|5|5|exact|article||")) {
            assertTrue(lines.stream().anyMatch(row -> row.startsWith(line)), line + "\n" + String.join("\n", lines));
        }
        assertTrue(lines.stream().anyMatch(row -> row.contains("|10|upto|percent|")), "up to 10% of combatants");
        assertTrue(
                found.missed().stream()
                        .filter(row -> row.unit().equals("ibid"))
                        .noneMatch(row -> row.subject().isEmpty()),
                "every Ibid. is resolved");
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Comparison only(Evaluation.Result result) {
        assertEquals(1, result.comparisons().size(), result.findings().toString());
        return result.comparisons().get(0);
    }

    private static List<Code> codes(Evaluation.Result result) {
        return result.findings().stream().map(Finding::code).toList();
    }
}
