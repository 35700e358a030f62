package org.attest.extract.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.document.Period;

/** Chooses among the dates of a sentence the one that governs a number. */
final class Choice {
    private static final Pattern FIGURE = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:\\d[\\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|half|quarter|third|doubled|tripled|trebled|quadrupled|halved|\\p{L}+fold)(?![\\p{L}\\d])");
    private static final Pattern SAID_AFTER = Pattern.compile(
            "(?i)^,? (?:[\\p{L}\\p{M}\\d.,’'&()/-]++ ){1,12}?(?:said|says|told|reported|announced|stated|wrote|warned|claimed|estimated|acknowledged|conceded|declared|added|published|released|put)\\b");

    private final String text;
    private final Stretches stretches;
    private final List<FoundDate> others;
    private final List<DatePhrase> phrases;

    /**
     * A choice.
     *
     * @param dates all dates of the text, those that can date no figure included
     */
    Choice(String text, Stretches stretches, List<FoundDate> dates, List<DatePhrase> phrases) {
        this.text = text;
        this.others = dates.stream()
                .filter(date -> phrases.stream().noneMatch(phrase -> phrase.date() == date.from()))
                .toList();
        this.stretches = stretches;
        this.phrases = phrases.stream()
                .filter(phrase -> !isOfSayingAhead(text, phrase))
                .toList();
    }

    /** <i>On 6 July 2015 the Gazette reported that …</i>: the day of the report. */
    private static boolean isOfSayingAhead(String text, DatePhrase phrase) {
        boolean first = text.substring(0, phrase.from()).strip().length() <= 1;
        int end = Math.min(text.length(), phrase.to() + 160);
        if (!first || phrase.strong() || text.startsWith("By", phrase.from())) {
            return false;
        }
        String after = text.substring(phrase.to(), end);
        var said = SAID_AFTER.matcher(after);
        return said.find() && !FIGURE.matcher(said.group()).find() && !after.startsWith(",", said.end());
    }

    Optional<Period> at(int number) {
        int stretch = stretches.at(number);
        List<DatePhrase> strong = phrases.stream().filter(DatePhrase::strong).toList();
        if (strong.size() == 1) {
            return strong.stream().findFirst().map(DatePhrase::period);
        }
        List<DatePhrase> here = phrases.stream()
                .filter(phrase -> stretches.at(phrase.date()) == stretch)
                .toList();
        if (!here.isEmpty()) {
            return among(here, number);
        }
        if (stretches.text(stretch).strip().startsWith("by which time")) {
            return before(stretch).map(Choice::end);
        }
        if (others.stream().anyMatch(date -> date.to() <= number && stretches.at(date.from()) == stretch)) {
            return Optional.empty();
        }
        if (stretches.compares(stretch, number)) {
            return Optional.empty();
        }
        return carried(stretch)
                .or(() -> fronted(stretch, number))
                .or(() -> continued(stretch))
                .or(() -> inserted(stretch))
                .or(() -> headed(stretch));
    }

    private Optional<Period> continued(int stretch) {
        int next = stretches.continuation(stretch);
        return next < 0 ? Optional.empty() : only(next);
    }

    /** From the head of a list: <i>refugees at the end of March 2015: Niger (105,000), Chad (18,000)</i>. */
    private Optional<Period> headed(int stretch) {
        int head = stretches.head(stretch);
        return head < 0 ? Optional.empty() : only(head);
    }

    private Optional<Period> only(int stretch) {
        List<Period> there = phrases.stream()
                .filter(phrase -> stretches.at(phrase.date()) == stretch)
                .map(DatePhrase::period)
                .distinct()
                .toList();
        return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
    }

    /** A date between commas just before or after. */
    private Optional<Period> inserted(int stretch) {
        return phrases.stream()
                .filter(phrase -> Math.abs(stretches.at(phrase.date()) - stretch) == 1 && stretches.isFilled(phrase))
                .filter(phrase -> !stretches.isParted(
                        Math.min(stretch, stretches.at(phrase.date())), Math.max(stretch, stretches.at(phrase.date()))))
                .map(DatePhrase::period)
                .findFirst();
    }

    private Optional<Period> among(List<DatePhrase> here, int number) {
        Optional<DatePhrase> after =
                here.stream().filter(phrase -> phrase.from() > number).findFirst();
        Optional<DatePhrase> before =
                here.stream().filter(phrase -> phrase.to() <= number).reduce((a, b) -> b);
        if (after.isPresent()) {
            DatePhrase first = after.orElseThrow();
            boolean several = here.stream()
                    .anyMatch(phrase -> phrase.from() > first.to()
                            && !phrase.period().equals(first.period())
                            && !FIGURE.matcher(text.substring(first.to(), phrase.from()))
                                    .find());
            boolean contested = before.isPresent()
                    && !before.orElseThrow().period().equals(first.period())
                    && !FIGURE.matcher(text.substring(
                                    stretchStart(number), before.orElseThrow().from()))
                            .find()
                    && !isWithin(first.period(), before.orElseThrow().period());
            return several || contested ? Optional.empty() : Optional.of(first.period());
        }
        return before.filter(phrase -> governsOn(phrase, number)).map(DatePhrase::period);
    }

    /** Whether a date governs what follows it: one that opens its stretch, or one after which no other clause begins. */
    private boolean governsOn(DatePhrase phrase, int number) {
        String opening = text.substring(stretchStart(number), phrase.from())
                .replaceAll("(?i)\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\.?|o’clock)", "")
                .strip();
        return opening.isEmpty()
                || opening.matches("(?i)\\W*(?:and|but|while|so|then|that|when|who|which|also)?")
                || (!FIGURE.matcher(opening).find()
                        && !text.substring(phrase.to(), number).matches(".*\\b(?:and|but)\\b.*"));
    }

    private int stretchStart(int number) {
        int stretch = stretches.at(number);
        int start = number;
        while (start > 0 && stretches.at(start - 1) == stretch) {
            start--;
        }
        return start;
    }

    private static boolean isWithin(Period inner, Period outer) {
        return inner.earliest() != null
                && inner.latest() != null
                && outer.earliest() != null
                && outer.latest() != null
                && !inner.earliest().isBefore(outer.earliest())
                && !inner.latest().isAfter(outer.latest());
    }

    /** From the stretch before, when this one goes on from it. */
    private Optional<Period> carried(int stretch) {
        for (int i = stretch; i > 0; i--) {
            if (!stretches.goesOn(i) && !isListItem(i)) {
                return Optional.empty();
            }
            int before = i - 1;
            List<DatePhrase> there = phrases.stream()
                    .filter(phrase -> stretches.at(phrase.date()) == before)
                    .toList();
            if (!there.isEmpty()) {
                return stretches.goesOn(i)
                        ? Optional.of(there.get(there.size() - 1).period())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isListItem(int stretch) {
        return FIGURE.matcher(stretches.text(stretch)).find()
                && stretches.text(stretch).length() < 60;
    }

    private Optional<Period> before(int stretch) {
        return phrases.stream()
                .filter(phrase -> stretches.at(phrase.date()) < stretch)
                .reduce((a, b) -> b)
                .map(DatePhrase::period);
    }

    private Optional<Period> fronted(int stretch, int number) {
        Optional<DatePhrase> last = phrases.stream()
                .filter(phrase -> phrase.to() <= number && !stretches.isAside(stretches.at(phrase.date())))
                .reduce((a, b) -> b);
        return last.filter(phrase -> stretches.at(phrase.date()) == 0
                        && stretches.opens(0)
                        && (isFirst(phrase) || (stretches.text(0).length() < 90 && endsFirst(phrase)))
                        && !stretches.isParted(0, stretch))
                .map(DatePhrase::period);
    }

    private boolean isFirst(DatePhrase phrase) {
        return text.substring(0, phrase.from()).strip().length() <= 1;
    }

    /** Whether the date ends the opening words, as in <i>Of the 340 men recorded since 2013, 96 …</i>. */
    private boolean endsFirst(DatePhrase phrase) {
        boolean whole = text.matches("(?s)\\W*Of .*");
        return phrase.to() >= stretches.text(0).length() - 2
                && (!whole || phrase.period().latest() == null);
    }

    private static Period end(Period period) {
        String edtf = period.edtf();
        String end = edtf.substring(edtf.indexOf('/') + 1);
        return end.equals("..") ? period : Period.parse(end);
    }
}
