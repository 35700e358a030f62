package org.attest.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.attest.document.DocumentId;
import org.attest.extract.table.Row;

/** Rows of the table of extraction as JSON: numbers as numbers, what is not stated left out. */
final class ProposalJson {
    private ProposalJson() {}

    static String of(DocumentId document, List<Row> rows) {
        return rows.stream()
                .map(ProposalJson::row)
                .collect(Collectors.joining(
                        ",\n    ",
                        "{\n  \"document\": " + text(document.slug()) + ",\n  \"proposals\": [\n    ",
                        "\n  ]\n}\n"))
                .replace("[\n    \n  ]", "[]");
    }

    private static String row(Row row) {
        String numbers = number("low", row.low()) + number("high", row.high());
        String offsets = number("start", String.valueOf(row.start())) + number("end", String.valueOf(row.end()));
        String members = member("kind", row.kind())
                + member("subject", row.subject())
                + numbers
                + member("bound", row.bound())
                + member("unit", row.unit())
                + member("asof", row.asOf())
                + member("source", row.source())
                + member("quote", row.quote())
                + offsets
                + member("rule", row.rule());
        return "{" + members.substring(2) + "}";
    }

    private static String member(String key, String value) {
        return value.isEmpty() ? "" : ", \"" + key + "\": " + text(value);
    }

    private static String number(String key, String value) {
        return value.isEmpty() || value.equals("null") ? "" : ", \"" + key + "\": " + value;
    }

    private static String text(String value) {
        StringBuilder json = new StringBuilder("\"");
        value.chars().forEach(unit -> {
            switch (unit) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> json.append(unit < ' ' ? String.format(Locale.ROOT, "\\u%04x", unit) : (char) unit);
            }
        });
        return json.append('"').toString();
    }
}
