package org.attest.server.page;

import java.util.List;
import java.util.stream.IntStream;
import org.attest.query.PlacePoints.Point;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a page.
 *
 * @param id by which a picture finds its table
 * @param note how many rows there are, and whether these are all
 */
public record ResultTable(String id, List<Column> columns, List<Row> rows, String note) {
    public ResultTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param role what its values are, as in the header of a canned query; empty for nothing in particular
     */
    public record Column(String name, String label, String role) {}

    /**
     * A row.
     *
     * @param evidence address of the claims behind it; empty when there is none
     */
    public record Row(List<Cell> cells, String evidence) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One value.
     *
     * @param text as people read it
     * @param link where it leads on this server; empty for nowhere
     * @param value the number that it is, as a program reads it; empty for no number
     * @param language BCP 47 tag; empty for none
     * @param point where it lies, when it is a place
     * @param notice whether it is the name of propaganda
     */
    public record Cell(
            String text,
            String link,
            String value,
            String language,
            @Nullable Point point,
            boolean notice) {
        /** How it is set: a number at the right, an indented line of a tree as it is. */
        public String kind() {
            return value.isEmpty() ? text.startsWith(" ") ? "tree" : "text" : "number";
        }

        /** Degrees east, for a place. */
        public @Nullable String longitude() {
            return point == null ? null : Double.toString(point.longitude());
        }

        /** Degrees north, for a place. */
        public @Nullable String latitude() {
            return point == null ? null : Double.toString(point.latitude());
        }
    }

    /** The table under another id, without columns in which no row has anything. */
    public ResultTable compact(String other) {
        List<Integer> kept = IntStream.range(0, columns.size())
                .filter(i ->
                        rows.stream().anyMatch(row -> !row.cells().get(i).text().isEmpty()))
                .boxed()
                .toList();
        return new ResultTable(
                other,
                kept.stream().map(columns::get).toList(),
                rows.stream()
                        .map(row -> new Row(kept.stream().map(row.cells()::get).toList(), row.evidence()))
                        .toList(),
                note);
    }

    /** Whether any row leads to its evidence. */
    public boolean evident() {
        return rows.stream().anyMatch(row -> !row.evidence().isEmpty());
    }
}
