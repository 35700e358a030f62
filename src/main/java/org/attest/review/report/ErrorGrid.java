package org.attest.review.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.attest.extract.table.Row;
import org.attest.review.measure.Comparison;
import org.attest.review.measure.Pair;

/** What went wrong, row by row: missed, false, and right only leniently, in reading order within each document. */
public final class ErrorGrid {
    private static final List<String> OWN = List.of("document", "error", "differs", "side");

    /**
     * One error.
     *
     * @param what {@code missed}, {@code false} or {@code loose}
     * @param sides the row of gold, the proposal, or both
     */
    private record Problem(String what, String differs, List<List<String>> sides, int start) {}

    private ErrorGrid() {}

    public static Grid of(List<Comparison> comparisons) {
        List<String> columns = new ArrayList<>(OWN);
        columns.addAll(Row.COLUMNS);
        List<List<String>> lines = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            for (Problem problem : problems(comparison)) {
                for (List<String> side : problem.sides()) {
                    List<String> line =
                            new ArrayList<>(List.of(comparison.document(), problem.what(), problem.differs()));
                    line.addAll(side);
                    lines.add(line);
                }
            }
        }
        return new Grid(columns, lines);
    }

    /** For people: each error with its rows below it, empty cells left out. */
    public static List<String> text(List<Comparison> comparisons) {
        List<String> lines = new ArrayList<>();
        for (Comparison comparison : comparisons) {
            for (Problem problem : problems(comparison)) {
                String differs = problem.differs().isEmpty() ? "" : ": " + problem.differs();
                lines.add(comparison.document() + ": " + problem.what() + differs);
                for (List<String> side : problem.sides()) {
                    List<String> cells = side.subList(1, side.size()).stream()
                            .filter(cell -> !cell.isEmpty())
                            .toList();
                    lines.add("    " + side.get(0) + "  " + String.join(" | ", cells));
                }
            }
        }
        return lines;
    }

    private static List<Problem> problems(Comparison comparison) {
        List<Problem> problems = new ArrayList<>();
        comparison.missed().forEach(row -> problems.add(problem("missed", "", side("gold", row), row)));
        comparison.unfounded().forEach(row -> problems.add(problem("false", "", side("proposed", row), row)));
        for (Pair pair : comparison.pairs()) {
            if (!pair.strict()) {
                List<List<String>> both = List.of(cells("gold", pair.gold()), cells("proposed", pair.proposed()));
                problems.add(problem("loose", String.join(" ", pair.differences()), both, pair.gold()));
            }
        }
        problems.sort(Comparator.comparingInt(Problem::start));
        return problems;
    }

    private static Problem problem(String what, String differs, List<List<String>> sides, Row row) {
        Integer start = row.start();
        return new Problem(what, differs, sides, start == null ? 0 : start);
    }

    private static List<List<String>> side(String name, Row row) {
        return List.of(cells(name, row));
    }

    private static List<String> cells(String name, Row row) {
        List<String> cells = new ArrayList<>(List.of(name));
        cells.addAll(Arrays.asList(row.line().split("\t", -1)));
        return cells;
    }
}
