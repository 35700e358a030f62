package org.attest.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.attest.finding.AttestException;
import org.attest.finding.Exit;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Severity;
import org.attest.load.Home;
import org.attest.review.Evaluation;
import org.attest.review.PrecisionGate;
import org.attest.review.input.KnownThings;
import org.attest.review.measure.RuleScores;
import org.attest.review.measure.Scores;
import org.attest.review.report.ErrorGrid;
import org.attest.review.report.Grid;
import org.attest.review.report.ScoreGrid;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** How good proposals are, by a gold standard. */
@Command(
        name = "evaluate",
        description = {
            "Compares proposals with gold: precision, recall and F1 by kind, strictly and leniently.",
            "GOLD and PREDICTED are tables as extract --format tsv prints them, claim sheets, or folders with NAME.gold.tsv"
                    + " and NAME.tsv, NAME.yaml or NAME.txt. PREDICTED may be a document: it is extracted on the spot."
        },
        footer = {
            "",
            "Example: attest evaluate article.gold.tsv article.txt --errors",
            "         attest evaluate data/claims/foreign-fighters-threat.yaml proposals.tsv --format csv",
            "         attest evaluate src/test/resources/extract/documents --min-precision estimate=0.9",
            "Low figures are no error; files that cannot be read, and figures below --min-precision, are."
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(index = "0", paramLabel = "GOLD", description = "table, claim sheet or folder")
    private Path gold = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "PREDICTED",
            arity = "0..1",
            description = "table, claim sheet, document or folder (default: the folder of gold)")
    private @Nullable Path predicted;

    @Option(names = "--text", paramLabel = "FILE", description = "text of the document, to find quotes in")
    private @Nullable Path text;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, tsv, csv or json (default: table)")
    private Format format = Format.table;

    @Option(names = "--errors", description = "list what is missed, false, or right only leniently")
    private boolean errors;

    @Option(names = "--by-rule", description = "print right and proposed by rule, as rule-precision.tsv has them")
    private boolean byRule;

    @Option(
            names = "--min-precision",
            paramLabel = "KIND=SHARE",
            description = "end with 1 when the lenient precision of a kind, or of total, lies below")
    private Map<String, BigDecimal> minimum = new LinkedHashMap<>();

    /** How figures are written, by the words that people type. */
    enum Format {
        table,
        tsv,
        csv,
        json
    }

    EvaluateCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        PrecisionGate gate = new PrecisionGate(minimum);
        Home home = workplace.home();
        Findings unread = new Findings();
        KnownThings known = KnownThings.read(home.data(), home.seeds(), home::shown, unread);
        Path other = predicted == null ? gold : predicted;
        Evaluation.Result result = new Evaluation(known).of(gold, other, text);
        Scores scores = Scores.of(result.comparisons());
        if (!result.comparisons().isEmpty()) {
            print(result, scores);
        }
        List<Finding> findings = new ArrayList<>(unread.list());
        findings.addAll(result.findings());
        findings.addAll(gate.check(scores));
        workplace.terminal().findings(findings);
        List<Finding> wrong =
                findings.stream().filter(f -> f.severity() == Severity.ERROR).toList();
        return wrong.isEmpty()
                ? Exit.FINE.status()
                : new AttestException(wrong).exit().status();
    }

    private void print(Evaluation.Result result, Scores scores) {
        Grid figures = ScoreGrid.of(scores);
        if (byRule) {
            lines(RuleScores.lines(result.comparisons()));
            return;
        }
        Grid problems = errors ? ErrorGrid.of(result.comparisons()) : figures;
        switch (format) {
            case table -> {
                lines(figures.aligned());
                if (errors) {
                    lines(List.of(""));
                    lines(ErrorGrid.text(result.comparisons()));
                }
            }
            case tsv -> lines(problems.tsv());
            case csv -> lines(problems.csv());
            case json -> json(figures, problems);
        }
    }

    private void json(Grid figures, Grid problems) {
        JsonObject root = new JsonObject();
        root.put("scores", array(figures));
        if (errors) {
            root.put("errors", array(problems));
        }
        JSON.write(workplace.terminal().out(), root);
        workplace.terminal().out().flush();
    }

    /** Objects by column; numbers as numbers, and what is empty left out. */
    private static JsonArray array(Grid grid) {
        JsonArray array = new JsonArray();
        for (List<String> line : grid.lines()) {
            JsonObject object = new JsonObject();
            for (int i = 0; i < line.size(); i++) {
                String cell = line.get(i);
                if (cell.matches("\\d{1,9}")) {
                    object.put(grid.columns().get(i), Integer.parseInt(cell));
                } else if (cell.matches("\\d{1,9}\\.\\d{1,9}")) {
                    object.put(grid.columns().get(i), JsonNumber.valueDecimal(cell));
                } else if (!cell.isEmpty()) {
                    object.put(grid.columns().get(i), cell);
                }
            }
            array.add(object);
        }
        return array;
    }

    private void lines(List<String> lines) {
        lines.forEach(workplace.terminal().out()::println);
    }
}
