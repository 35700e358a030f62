package org.attest.review.compare;

import java.util.ArrayList;
import java.util.List;
import org.attest.extract.table.Row;

/** Judgements: the word of likelihood and whether it denies, a chance with its number; then whole wording and source. */
record JudgementComparison() implements KindComparison {
    @Override
    public boolean sameThing(Row one, Row other) {
        Wording a = Wording.of(one.unit());
        Wording b = Wording.of(other.unit());
        return a.head().equals(b.head()) && a.denies() == b.denies() && Cells.sameEnds(one, other);
    }

    @Override
    public List<String> differences(Row one, Row other) {
        List<String> columns = new ArrayList<>();
        if (!Cells.sameWords(one.unit(), other.unit())) {
            columns.add("unit");
        }
        if (!SourceNames.of(one.source()).agreeWith(SourceNames.of(other.source()))) {
            columns.add("source");
        }
        return columns;
    }
}
