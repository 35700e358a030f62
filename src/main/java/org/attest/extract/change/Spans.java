package org.attest.extract.change;

import java.util.List;
import java.util.Optional;
import org.attest.document.Period;
import org.attest.extract.clause.Words;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.time.DateReader;
import org.attest.extract.time.FoundDate;
import org.attest.text.Passage;

/** The span between the dates of the two ends: <i>from 9 percent in 2013 to 21 percent in 2015</i>. */
final class Spans {
    /** In UTF-16 units, from a number over its noun to its date. */
    private static final int NEAR = 40;

    private Spans() {}

    static Optional<Period> between(Statement statement, FoundChange change) {
        if (change.measure() != Proposal.Measure.FROM_TO) {
            return Optional.empty();
        }
        Words words = statement.words();
        int base = words.sentence().passage().start();
        List<FoundDate> dates = new DateReader().in(words.sentence().text());
        List<Integer> ends = change.numbers().stream().map(Passage::end).map(end -> end - base).toList();
        Optional<FoundDate> from = after(dates, ends.get(0), ends.get(1));
        Optional<FoundDate> to = after(dates, ends.get(1), ends.get(0));
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        String first = from.get().period().edtf();
        String last = to.get().period().edtf();
        boolean single = !first.contains("/") && !last.contains("/");
        return single && first.compareTo(last) < 0 ? Optional.of(Period.parse(first + "/" + last)) : Optional.empty();
    }

    /** The date that follows a number, before the other number comes. */
    private static Optional<FoundDate> after(List<FoundDate> dates, int end, int other) {
        return dates.stream()
                .filter(date -> date.from() >= end && date.from() <= end + NEAR)
                .filter(date -> other < end || date.from() < other)
                .findFirst();
    }
}
