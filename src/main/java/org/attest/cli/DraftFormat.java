package org.attest.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.extract.table.Row;
import org.attest.extract.table.Rows;
import org.attest.load.ProposedDocument;

/** The forms in which proposals are printed. */
enum DraftFormat {
    YAML,
    TSV,
    JSON;

    /** Ending of a file of this form, without a dot. */
    String ending() {
        return toString();
    }

    /** The name that people type. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is printed for a document. */
    byte[] print(ProposedDocument.Content content) {
        List<Row> rows = content.proposals().stream().map(Rows::of).toList();
        String text = switch (this) {
            case YAML -> content.draft().yaml();
            case TSV -> table(rows);
            case JSON -> ProposalJson.of(content.document().id(), rows);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String table(List<Row> rows) {
        List<String> lines = new ArrayList<>();
        lines.add(String.join("\t", Row.COLUMNS));
        rows.forEach(row -> lines.add(row.line()));
        return String.join("\n", lines) + "\n";
    }
}
