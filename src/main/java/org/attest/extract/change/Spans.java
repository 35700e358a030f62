package org.attest.extract.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.document.Period;
import org.attest.extract.clause.Words;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.extract.time.AsOfReader;
import org.attest.extract.time.DateReader;
import org.attest.extract.time.FoundDate;
import org.attest.text.Passage;

/** The span over which something moved. */
final class Spans {
    /** In UTF-16 units, from a number over its noun to its date. */
    private static final int NEAR = 40;

    private static final Pattern JOINS = Pattern.compile("(?: (?:again|there|alone|overall|nationwide|worldwide))?,? "
            + "(?<word>in|between|since|during|over|from|by|through|throughout|at)(?: the| only| just)*+ ");
    private static final Set<String> COMPARES = Set.of("as", "than", "of", "recorded", "seen", "reported", "in");

    private final AsOfReader asOf;
    private final DateReader dates = new DateReader();

    Spans(AsOfReader asOf) {
        this.asOf = asOf;
    }

    /** The span that the sentence gives for a change; empty when it gives none. */
    Optional<Period> of(Reading reading, Statement statement, FoundChange change) {
        Words words = statement.words();
        Sentence sentence = words.sentence();
        List<FoundDate> found = dates.in(sentence.text().replace('\n', ' '));
        Optional<Period> ends =
                change.measure() == Proposal.Measure.FROM_TO ? ends(words, found, change) : Optional.empty();
        if (ends.isPresent()) {
            return ends;
        }
        int end = words.end(change.end() - 1);
        if (isCompared(words, change)) {
            Optional<Period> base = base(reading, statement, change);
            Optional<Period> earlier = found.stream()
                    .filter(date -> date.from() >= end && date.from() <= end + NEAR / 2)
                    .map(FoundDate::period)
                    .findFirst();
            return earlier.isPresent() ? Optional.of(since(earlier.get(), base)) : base;
        }
        return following(sentence.text(), found, end)
                .or(() -> asOf.asOf(reading, sentence, words.start(change.first()), end));
    }

    /** The dates of the two ends: <i>from 9 percent in 2013 to 21 percent in 2015</i>. */
    private static Optional<Period> ends(Words words, List<FoundDate> dates, FoundChange change) {
        int base = words.sentence().passage().start();
        List<Integer> ends = change.numbers().stream()
                .map(Passage::end)
                .map(end -> end - base)
                .toList();
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

    /** The date right behind a change: <i>doubled in 2012 and tripled between May and June 2014</i>. */
    private static Optional<Period> following(String text, List<FoundDate> dates, int end) {
        for (FoundDate date : dates) {
            if (date.from() >= end && date.from() <= end + NEAR) {
                Matcher joins = JOINS.matcher(text.substring(end, date.from()).replace('\n', ' '));
                if (joins.matches()) {
                    Period period = date.period();
                    boolean open = joins.group("word").equals("since");
                    return Optional.of(open ? Period.parse(period.edtf().split("/", 2)[0] + "/..") : period);
                }
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isCompared(Words words, FoundChange change) {
        boolean aside = words.at(change.subjectEnd()).equals(",") && words.in(change.first(), Set.of("up", "down"));
        return COMPARES.contains(words.at(change.end() - 1)) || aside;
    }

    /** As of when the number is stated that an earlier one is compared with. */
    private Optional<Period> base(Reading reading, Statement statement, FoundChange change) {
        Words words = statement.words();
        return statement
                .lastCountBefore(change.first())
                .flatMap(count -> asOf.asOf(reading, words.sentence(), count.from(), count.to()));
    }

    private static Period since(Period earlier, Optional<Period> base) {
        String from = earlier.edtf().split("/", 2)[0];
        String to = base.map(period -> period.edtf().replaceFirst("^.*/", "")).orElse("..");
        return Period.parse(from + "/" + (to.compareTo(from) > 0 ? to : ".."));
    }
}
