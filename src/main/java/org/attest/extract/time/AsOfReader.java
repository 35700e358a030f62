package org.attest.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.document.Period;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Slot;
import org.jspecify.annotations.Nullable;

/** Tells as of when a number is stated. */
public final class AsOfReader {
    /** Longer sentences are read only this far on either side of a number. */
    private static final int REACH = 1500;

    private static final int LONGEST_BLOCK = 20_000;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern SAME =
            Pattern.compile("(?i)\\b(?:(?:in|during|by|of|over) (?:that|the same)|that same) (month|year)\\b");

    private static final Pattern BRACKET = Pattern.compile(
            "(?: [\\p{L}-]{2,20}){0,4} ?\\((?:in |as of |est\\.? |estimate,? )?(?<year>(?:19|20)\\d\\d)(?:,? est(?:imates?|\\.)?)?\\)");
    private static final Pattern AWAY = Pattern.compile(
            "(?: [\\p{L}-]{2,20}){0,2} (?:(?<later>(?:a|one) year (?:later|on)|the (?:following|next) year|the year after)|(?:a|one) year (?:earlier|before)|the (?:previous|preceding) year|the year before)\\b");
    private static final Pattern PLAIN = Pattern.compile("(?<year>\\d{4})(?<rest>(?:-(?:0[1-9]|1[0-2])){0,1})");

    /** Without one of these there is no date. */
    private static final Pattern HINT = Pattern.compile("(?:1[5-9]|20)\\d\\d|" + Months.NAME);

    private static final Pattern MONTH = Pattern.compile(Months.NAME);

    private final DateReader dates = new DateReader();
    private final Slot<Dated> slot = new Slot<>();
    private final Slot<Optional<Integer>> yearOfBlock = new Slot<>();

    /** The dates around a number; the numbers of a sentence are asked for one after another. */
    private record Dated(int start, String text, List<FoundDate> dates) {}

    /** The time of observation that the sentence gives for the number between two offsets; empty when it gives none. */
    public Optional<Period> asOf(Reading reading, Sentence sentence, int from, int to) {
        Dated dated = dated(reading, sentence, from, to);
        if (dated.dates().isEmpty()) {
            return Optional.empty();
        }
        String text = dated.text();
        int number = from - dated.start();
        List<FoundDate> others = dated.dates().stream()
                .filter(date -> date.to() <= number || date.from() >= to - dated.start())
                .toList();
        List<DatePhrase> phrases = DatePhrases.of(text, others, number);
        int end = Math.min(text.length(), to - dated.start());
        return yearInBrackets(text, end)
                .or(() -> yearAway(text, others, number, end))
                .or(() -> new Choice(text, new Stretches(text, others), others, phrases).at(number))
                .or(() -> same(text, others, number));
    }

    private Dated dated(Reading reading, Sentence sentence, int from, int to) {
        int start = Math.max(0, from - REACH);
        int end = Math.min(sentence.text().length(), to + REACH);
        boolean whole = start == 0 && end == sentence.text().length();
        return whole
                ? sentence.keep(slot, () -> datedBetween(reading, sentence, start, end))
                : datedBetween(reading, sentence, start, end);
    }

    private Dated datedBetween(Reading reading, Sentence sentence, int start, int end) {
        String text = sentence.plain().substring(start, end).replace('\n', ' ').replace('\r', ' ');
        List<FoundDate> found = List.of();
        if (HINT.matcher(text).find()) {
            found = dates.in(text, MONTH.matcher(text).find() ? yearOfParagraph(reading, sentence) : null);
        }
        return new Dated(start, text, found);
    }

    /** {@code 24,000 soldiers (2013)}, {@code 12,000 (2014 estimate)}. */
    private static Optional<Period> yearInBrackets(String text, int end) {
        Matcher bracket = BRACKET.matcher(text).region(end, text.length());
        return bracket.lookingAt() ? Optional.of(Period.parse(bracket.group("year"))) : Optional.empty();
    }

    /** {@code 3,500 in 2015, against 7,711 the year before}; {@code 1,944 in June 2015 and 2,310 a year later}. */
    private static Optional<Period> yearAway(String text, List<FoundDate> dates, int number, int end) {
        Matcher away = AWAY.matcher(text).region(end, text.length());
        Optional<FoundDate> last =
                dates.stream().filter(date -> date.to() <= number).reduce((a, b) -> b);
        if (!away.lookingAt()
                || last.isEmpty()
                || text.substring(last.get().to(), number).matches(".*[.;].*")) {
            return Optional.empty();
        }
        Matcher plain = PLAIN.matcher(last.get().period().edtf());
        int step = away.group("later") == null ? -1 : 1;
        return plain.matches()
                ? Optional.of(Period.parse((Integer.parseInt(plain.group("year")) + step) + plain.group("rest")))
                : Optional.empty();
    }

    /** <i>In that month alone</i>: the month of the date before. */
    private static Optional<Period> same(String text, List<FoundDate> dates, int number) {
        Matcher same = SAME.matcher(text);
        while (same.find()) {
            int at = same.start();
            Optional<FoundDate> last =
                    dates.stream().filter(date -> date.to() <= at).reduce((a, b) -> b);
            boolean near = at < number && text.substring(at, number).indexOf(';') < 0;
            if (near && last.isPresent()) {
                int digits = same.group(1).equalsIgnoreCase("month") ? 7 : 4;
                String edtf = last.get().period().edtf();
                return edtf.length() < digits || edtf.contains("/")
                        ? Optional.empty()
                        : Optional.of(Period.parse(edtf.substring(0, digits)));
            }
        }
        return Optional.empty();
    }

    /** The only year of the dates of its paragraph; null when there are several or none. */
    private @Nullable Integer yearOfParagraph(Reading reading, Sentence sentence) {
        Block block = reading.blocks().get(sentence.block());
        if (block.passage().quote().length() > LONGEST_BLOCK) {
            return null;
        }
        Sentence first = block.sentences().get(0);
        return first.keep(yearOfBlock, () -> onlyYear(block)).orElse(null);
    }

    private Optional<Integer> onlyYear(Block block) {
        TreeSet<Integer> years = new TreeSet<>();
        for (FoundDate date : dates.in(block.passage().quote())) {
            Matcher year = YEAR.matcher(date.period().edtf());
            while (year.find()) {
                years.add(Integer.valueOf(year.group()));
            }
        }
        return years.size() == 1 ? Optional.of(years.first()) : Optional.empty();
    }
}
