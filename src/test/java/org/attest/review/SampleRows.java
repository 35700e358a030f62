package org.attest.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.extract.table.Row;
import org.jspecify.annotations.Nullable;

/** Rows written by hand, for tests. */
public final class SampleRows {
    private SampleRows() {}

    /** A row from cells such as {@code low=40}; {@code at=10-20} gives start and end. */
    public static Row row(String kind, String... cells) {
        Map<String, String> given = new HashMap<>();
        Arrays.stream(cells).forEach(cell -> given.put(cell.split("=", 2)[0], cell.split("=", 2)[1]));
        String at = given.remove("at");
        Row row = new Row(
                kind,
                cell("subject", given),
                cell("low", given),
                cell("high", given),
                cell("bound", given),
                cell("unit", given),
                cell("asof", given),
                cell("source", given),
                cell("quote", given),
                offset(at, 0),
                offset(at, 1),
                cell("rule", given));
        if (!given.isEmpty()) {
            throw new IllegalArgumentException("no such columns: " + given);
        }
        return row;
    }

    /** An exact number of persons. */
    public static Row persons(int number, String subject, String at) {
        return row(
                "estimate",
                "subject=" + subject,
                "low=" + number,
                "high=" + number,
                "bound=exact",
                "unit=person",
                "at=" + at);
    }

    /** A table with the given rows. */
    public static String table(List<Row> rows) {
        StringBuilder table = new StringBuilder(String.join("\t", Row.COLUMNS)).append('\n');
        rows.forEach(row -> table.append(row.line()).append('\n'));
        return table.toString();
    }

    private static String cell(String name, Map<String, String> given) {
        String value = given.remove(name);
        return value == null ? "" : value;
    }

    private static @Nullable Integer offset(@Nullable String at, int index) {
        return at == null ? null : Integer.valueOf(at.split("-", -1)[index]);
    }
}
