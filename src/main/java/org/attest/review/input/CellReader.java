package org.attest.review.input;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.attest.extract.proposal.Bound;
import org.attest.extract.table.Row;
import org.attest.finding.Code;
import org.attest.finding.Excerpt;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.finding.Nearest;
import org.attest.finding.Place;
import org.attest.review.compare.RowComparison;
import org.jspecify.annotations.Nullable;

/** The cells of one line of a table. */
final class CellReader {
    private final List<String> columns;
    private final String line;
    private final List<String> cells;
    private final Place place;

    CellReader(List<String> columns, String line, Place place) {
        this.columns = columns;
        this.line = line;
        this.cells = Arrays.asList(line.split("\t", -1));
        this.place = place;
    }

    /** The row; empty when a cell cannot be what it should be. */
    Optional<Row> row(Findings findings) {
        Optional<Finding> wrong = wrong();
        wrong.ifPresent(findings::add);
        return wrong.isPresent() ? Optional.empty() : Optional.of(row());
    }

    /** A finding about a cell, or about the line where it has none. */
    Finding finding(Code code, String column, String message, String advice) {
        int index = columns.indexOf(column);
        String before = index < 0 || index >= cells.size() ? "" : String.join("\t", cells.subList(0, index)) + "\t";
        int start = before.isEmpty() || index == 0 ? 0 : before.codePointCount(0, before.length());
        String cell = cell(column);
        Excerpt excerpt = new Excerpt(line, start, Math.max(1, cell.codePointCount(0, cell.length())));
        return new Finding(code, new Place(place.file(), place.line(), start + 1), message, excerpt, advice);
    }

    private Row row() {
        return new Row(
                cell("kind"),
                cell("subject"),
                cell("low"),
                cell("high"),
                cell("bound"),
                cell("unit"),
                cell("asof"),
                cell("source"),
                cell("quote"),
                offset("start"),
                offset("end"),
                cell("rule"));
    }

    private Optional<Finding> wrong() {
        if (!RowComparison.KINDS.contains(cell("kind"))) {
            return Optional.of(unknown("kind", RowComparison.KINDS));
        }
        for (String column : List.of("low", "high")) {
            if (!cell(column).isEmpty() && !isNumber(cell(column))) {
                return Optional.of(invalid(column, "is not a number", "write digits with a point as decimal mark"));
            }
        }
        List<String> bounds = List.copyOf(
                new TreeSet<>(Arrays.stream(Bound.values()).map(Bound::word).toList()));
        if (!cell("bound").isEmpty() && !bounds.contains(cell("bound"))) {
            return Optional.of(unknown("bound", bounds));
        }
        for (String column : List.of("start", "end")) {
            if (!cell(column).isEmpty() && offset(column) == null) {
                return Optional.of(invalid(column, "is not an offset", "count code points from 0, or leave it empty"));
            }
        }
        Integer start = offset("start");
        Integer end = offset("end");
        if ((start == null) != (end == null) || (start != null && end != null && end <= start)) {
            return Optional.of(invalid("end", "is not an end of a quote that starts at ‘" + cell("start") + "’", ""));
        }
        return cell("quote").isBlank() && start == null
                ? Optional.of(finding(
                        Code.ROW_INVALID, "quote", "the row says nowhere from what it was read", "give its quote"))
                : Optional.empty();
    }

    private Finding unknown(String column, List<String> known) {
        String near = Nearest.to(cell(column), known)
                .map(name -> "did you mean ‘" + name + "’?")
                .orElse("one of " + String.join(", ", known));
        return invalid(column, "is not known here", near);
    }

    private Finding invalid(String column, String what, String advice) {
        return finding(Code.ROW_INVALID, column, "the " + column + " ‘" + cell(column) + "’ " + what, advice);
    }

    private String cell(String column) {
        int index = columns.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }

    private @Nullable Integer offset(String column) {
        return cell(column).matches("\\d{1,9}") ? Integer.valueOf(cell(column)) : null;
    }

    private static boolean isNumber(String cell) {
        try {
            return new BigDecimal(cell).precision() < 60 && cell.length() < 60;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
