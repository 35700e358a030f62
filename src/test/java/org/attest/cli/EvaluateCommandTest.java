package org.attest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.attest.Shipped;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("attest evaluate")
class EvaluateCommandTest {
    private static final String HEADER =
            "kind\tsubject\tlow\thigh\tbound\tunit\tasof\tsource\tquote\tstart\tend\trule\n";
    private static final Path DOCUMENTS = Shipped.root().resolve("src/test/resources/extract/documents");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("Prints figures by kind, strict and lenient, in every format")
    void figures() throws IOException {
        String gold = gold().toString();
        String predicted = predicted().toString();
        Ended table = Ended.run("evaluate", gold, predicted);
        assertEquals(0, table.exit(), table.err());
        assertEquals("", table.err());
        assertTrue(
                table.out().startsWith("kind         measure  right  proposed  gold  precision  recall     f1\n"),
                table.out());
        assertTrue(
                table.out().contains("estimate     strict       1         3     2      0.333   0.500  0.400\n"),
                table.out());
        String tsv = Ended.run("evaluate", gold, predicted, "--format", "tsv").out();
        assertTrue(tsv.contains("\nestimate\tlenient\t2\t3\t2\t0.667\t1.000\t0.800\n"), tsv);
        assertTrue(tsv.endsWith("\ntotal\tlenient\t2\t3\t3\t0.667\t0.667\t0.667\n"), tsv);
        String csv = Ended.run("evaluate", gold, predicted, "--format", "csv").out();
        assertTrue(csv.contains("\nwilayat,strict,0,0,1,,0.000,0.000\n"), csv);
        String json = Ended.run("evaluate", gold, predicted, "--format", "json", "--errors")
                .out();
        assertTrue(json.replaceAll("\\s", "").contains("\"right\":2,\"proposed\":3,\"gold\":2"), json);
        assertTrue(json.contains("\"errors\""), json);
    }

    @Test
    @DisplayName("Lists what is missed, false and loose, with the columns that differ")
    void errors() throws IOException {
        String text = Ended.run("evaluate", gold().toString(), predicted().toString(), "--errors")
                .out();
        assertTrue(text.contains("\ngold: loose: asof source\n    gold  estimate | fighters | 9"), text);
        assertTrue(text.contains("\n    proposed  estimate | fighters | 9"), text);
        assertTrue(text.contains("\ngold: missed\n    gold  wilayat | Anbar province, Iraq"), text);
        assertTrue(text.contains("\ngold: false\n    proposed  estimate | dogs | 3"), text);
        String tsv = Ended.run("evaluate", gold().toString(), predicted().toString(), "--errors", "--format", "tsv")
                .out();
        assertEquals(
                "document\terror\tdiffers\tside\t" + HEADER.strip(),
                tsv.lines().findFirst().orElseThrow());
        assertEquals(5, tsv.lines().count(), tsv);
    }

    @Test
    @DisplayName("Counts rules in the form of the shipped list")
    void byRule() throws IOException {
        Ended ended = Ended.run("evaluate", gold().toString(), predicted().toString(), "--by-rule");
        assertEquals(0, ended.exit());
        assertEquals(
                List.of("rule\tright\tproposed", "a-rule/1\t2\t2", "another/2\t0\t1"),
                ended.out().lines().skip(1).toList());
    }

    @Test
    @DisplayName("Low figures are no error unless a gate asks for more")
    void gate() throws IOException {
        String gold = gold().toString();
        String predicted = predicted().toString();
        assertEquals(
                0,
                Ended.run("evaluate", gold, predicted, "--min-precision", "estimate=0.66")
                        .exit());
        assertEquals(
                0,
                Ended.run("evaluate", gold, predicted, "--min-precision", "citation=1")
                        .exit());
        Ended low = Ended.run("evaluate", gold, predicted, "--min-precision", "total=0.7");
        assertEquals(1, low.exit());
        assertTrue(low.err().contains("total: error [PRECISION_LOW] precision 0.667 (2 of 3 proposals)"), low.err());
        assertEquals(
                2,
                Ended.run("evaluate", gold, predicted, "--min-precision", "rumour=1")
                        .exit());
        assertEquals(
                2,
                Ended.run("evaluate", gold, predicted, "--min-precision", "total=90")
                        .exit());
        assertEquals(
                2,
                Ended.run("evaluate", gold, predicted, "--min-precision", "total=many")
                        .exit());
    }

    @Test
    @DisplayName("A file that is missing ends with 3, a bad table with 1; usage says how")
    void badFiles() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.tsv"), "kind\tquote\nrumour\tabc\n");
        Ended wrong = Ended.run("evaluate", bad.toString(), predicted().toString());
        assertEquals(1, wrong.exit());
        assertTrue(wrong.err().contains("bad.tsv:2:1: error [ROW_INVALID]"), wrong.err());
        assertEquals("", wrong.out());
        assertEquals(
                3,
                Ended.run("evaluate", folder.resolve("none.tsv").toString(), bad.toString())
                        .exit());
        assertEquals(2, Ended.run("evaluate").exit());
        assertTrue(Ended.run("evaluate", "--help")
                .out()
                .contains("Example: attest evaluate article.gold.tsv article.txt"));
    }

    @Test
    @DisplayName(
            "A document is extracted on the spot, as its own table says, and its draft sheet says the same but for areas")
    void document() throws IOException {
        Path text = DOCUMENTS.resolve("policy.txt");
        String gold = DOCUMENTS.resolve("policy.gold.tsv").toString();
        Path table = Files.writeString(
                folder.resolve("policy.tsv"),
                Ended.run("extract", "--format", "tsv", text.toString()).out());
        Path draft = Files.writeString(
                folder.resolve("policy.yaml"),
                Ended.run("extract", text.toString()).out());
        String fromText = Ended.run("evaluate", gold, text.toString()).out();
        assertEquals(fromText, Ended.run("evaluate", gold, table.toString()).out());
        Ended same = Ended.run(
                "evaluate",
                table.toString(),
                draft.toString(),
                "--text",
                text.toString(),
                "--format",
                "tsv",
                "--errors");
        assertEquals(0, same.exit(), same.err());
        List<String> lost = same.out()
                .lines()
                .filter(line -> line.contains("\tmissed\t") || line.contains("\tfalse\t"))
                // A sheet claims where a wilaya lies, and has no claim for an area of a state.
                .filter(line -> !line.contains("\twilayat\t"))
                .toList();
        assertEquals(List.of(), lost);
    }

    private Path gold() throws IOException {
        return Files.writeString(
                folder.resolve("gold.tsv"),
                HEADER + "estimate\tpeople killed\t40\t\tatleast\tperson\t\t\tabc\t0\t9\t\n"
                        + "estimate\tfighters\t9\t9\texact\tperson\t2014\tWhitlock\tabc\t10\t19\t\n"
                        + "wilayat\tAnbar province, Iraq\t\t\t\tadministrative area\t\t\tabc\t20\t29\t\n");
    }

    private Path predicted() throws IOException {
        return Files.writeString(
                folder.resolve("predicted.tsv"),
                HEADER + "estimate\tdead people\t40\t\tatleast\tperson\t\t\tabc\t0\t9\ta-rule/1\n"
                        + "estimate\tfighters\t9\t9\texact\tperson\t\t\tabc\t10\t19\ta-rule/1\n"
                        + "estimate\tdogs\t3\t3\texact\tdog\t\t\tabc\t30\t39\tanother/2\n");
    }
}
