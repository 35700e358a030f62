package org.attest.review.compare;

import java.util.ArrayList;
import java.util.List;
import org.attest.extract.table.Row;

/** Estimates and changes: number and bound, for a change the direction; then unit, places, time and source. */
record FigureComparison(SubjectPlaces places) implements KindComparison {
    @Override
    public boolean sameThing(Row one, Row other) {
        boolean way = !one.kind().equals("change") || one.unit().equals(other.unit());
        return way && Cells.sameFigure(one, other);
    }

    @Override
    public List<String> differences(Row one, Row other) {
        List<String> columns = new ArrayList<>();
        if (!places.of(one.subject()).equals(places.of(other.subject()))) {
            columns.add("subject");
        }
        if (!Cells.sameWords(one.unit(), other.unit())) {
            columns.add("unit");
        }
        if (!Cells.sameTime(one.asOf(), other.asOf())) {
            columns.add("asof");
        }
        if (!SourceNames.of(one.source()).agreeWith(SourceNames.of(other.source()))) {
            columns.add("source");
        }
        return columns;
    }
}
