package org.attest.review.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Cells in lines and columns.
 *
 * @param columns names of the columns
 * @param lines each with a cell for each column; empty cells say nothing
 */
public record Grid(List<String> columns, List<List<String>> lines) {
    public Grid {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** Columns parted by tabs, after a header line. */
    public List<String> tsv() {
        return all().stream()
                .map(line -> line.stream()
                        .map(cell -> cell.replaceAll("[\\t\\n\\r]", " "))
                        .collect(Collectors.joining("\t")))
                .toList();
    }

    /** Comma-separated, quoted where needed. */
    public List<String> csv() {
        return all().stream()
                .map(line -> line.stream().map(Grid::quoted).collect(Collectors.joining(",")))
                .toList();
    }

    /** Aligned columns: the first ones at the left, numbers at the right. */
    public List<String> aligned() {
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            widths.add(all().stream()
                    .mapToInt(line -> line.get(column).length())
                    .max()
                    .orElse(0));
        }
        List<String> aligned = new ArrayList<>();
        for (List<String> line : all()) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < line.size(); i++) {
                String gap = " ".repeat(widths.get(i) - line.get(i).length());
                text.append(i == 0 ? "" : "  ").append(isNumeric(i) ? gap + line.get(i) : line.get(i) + gap);
            }
            aligned.add(text.toString().stripTrailing());
        }
        return aligned;
    }

    private List<List<String>> all() {
        List<List<String>> all = new ArrayList<>();
        all.add(columns);
        all.addAll(lines);
        return all;
    }

    private boolean isNumeric(int column) {
        return lines.stream().allMatch(line -> line.get(column).matches("[0-9.]+|–?"));
    }

    private static String quoted(String cell) {
        return cell.matches("(?s).*[\",\\n\\r].*") ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }
}
