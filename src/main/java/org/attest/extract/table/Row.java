package org.attest.extract.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the table of extraction, as {@code extraction.md} defines it. Empty strings say <i>not stated</i>.
 *
 * @param start of the quote in code points; null in a gold row that does not say
 */
public record Row(
        String kind,
        String subject,
        String low,
        String high,
        String bound,
        String unit,
        String asOf,
        String source,
        String quote,
        @Nullable Integer start,
        @Nullable Integer end,
        String rule) {
    public static final List<String> COLUMNS = List.of(
            "kind", "subject", "low", "high", "bound", "unit", "asof", "source", "quote", "start", "end", "rule");

    /** The line, tabs and line breaks inside values printed as spaces. */
    public String line() {
        List<String> cells = List.of(
                kind,
                subject,
                low,
                high,
                bound,
                unit,
                asOf,
                source,
                quote,
                start == null ? "" : start.toString(),
                end == null ? "" : end.toString(),
                rule);
        return String.join("\t", cells.stream().map(Row::oneLine).toList());
    }

    private static String oneLine(String value) {
        return value.replaceAll("[\\t\\n\\r\\u2028\\u2029\\u0085\\u000b\\u000c]", " ");
    }
}
