package org.attest.review.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.extract.table.Row;
import org.attest.text.NameKey;

/** Wilayat and administrative areas: the name without the word for what it is; then unit, country and source. */
record TerritoryComparison() implements KindComparison {
    private static final Pattern AREA_WORD = Pattern.compile(
            "\\b(?:wila(?:ya|yah|yat|yet)|vilayet|province|provinces|provincial|governorates?|states?|regions?"
                    + "|departments?|districts?|prefectures?|emirates?|counties|county|oblasts?|cantons?|territory"
                    + "|autonomous|of|the)\\b");

    @Override
    public boolean sameThing(Row one, Row other) {
        return name(one).equals(name(other));
    }

    @Override
    public List<String> differences(Row one, Row other) {
        List<String> columns = new ArrayList<>();
        if (!Cells.sameWords(country(one), country(other))) {
            columns.add("subject");
        }
        if (!one.unit().equals(other.unit())) {
            columns.add("unit");
        }
        if (!SourceNames.of(one.source()).agreeWith(SourceNames.of(other.source()))) {
            columns.add("source");
        }
        return columns;
    }

    private static String name(Row row) {
        String key = NameKey.of(beforeComma(row)).text();
        String bare =
                AREA_WORD.matcher(key).replaceAll(" ").replaceAll(" +", " ").strip();
        return bare.isEmpty() ? key : bare;
    }

    private static String country(Row row) {
        String before = beforeComma(row);
        return before.length() == row.subject().length() ? "" : row.subject().substring(before.length() + 1);
    }

    private static String beforeComma(Row row) {
        int comma = row.subject().indexOf(',');
        return comma < 0 ? row.subject() : row.subject().substring(0, comma);
    }
}
