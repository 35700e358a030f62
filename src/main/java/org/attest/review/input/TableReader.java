package org.attest.review.input;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.extract.table.Row;
import org.attest.finding.Code;
import org.attest.finding.Excerpt;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Nearest;
import org.attest.finding.Place;

/**
 * Reads a table of extraction. Columns go by the names of the first line: unknown ones are passed over, missing ones are
 * empty. Empty lines are passed over too.
 */
final class TableReader {
    private static final List<String> NEEDED = List.of("kind", "quote");

    private final String file;
    private final QuotePlaces places;
    private final Findings findings;

    /**
     * A reader of one table.
     *
     * @param file as findings name it
     * @param places finds quotes in the text of the document
     */
    TableReader(String file, QuotePlaces places, Findings findings) {
        this.file = file;
        this.places = places;
        this.findings = findings;
    }

    /** The rows; what is wrong with one is a finding, and it is left out. */
    List<Row> read(String table) {
        List<String> lines = (table.startsWith("\ufeff") ? table.substring(1) : table)
                .lines()
                .toList();
        int header = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isBlank() && !lines.get(i).startsWith("#"))
                .findFirst()
                .orElse(-1);
        List<String> columns =
                header < 0 ? List.of() : Arrays.asList(lines.get(header).strip().split("\\s*\t\\s*"));
        if (!columns.containsAll(NEEDED)) {
            findings.add(headless(columns, Math.max(header, 0) + 1, header < 0 ? "" : lines.get(header)));
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        for (int i = header + 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (!line.isBlank()) {
                CellReader cells = new CellReader(columns, line, new Place(file, i + 1, 0));
                cells.row(findings)
                        .flatMap(row -> places.place(row, cells, findings))
                        .ifPresent(rows::add);
            }
        }
        return rows;
    }

    private Finding headless(List<String> columns, int number, String line) {
        String absent = NEEDED.stream()
                .filter(name -> !columns.contains(name))
                .findFirst()
                .orElseThrow();
        String near = Nearest.to(absent, columns)
                .map(name -> "is ‘" + name + "’ meant to be ‘" + absent + "’? ")
                .orElse("");
        return new Finding(
                Code.TABLE_HEADER,
                new Place(file, number, 0),
                "the first line of the table lacks the column ‘" + absent + "’",
                line.isEmpty() ? null : new Excerpt(line, 0, line.codePointCount(0, line.length())),
                near + "name the columns, parted by tabs: " + String.join(" ", Row.COLUMNS));
    }
}
