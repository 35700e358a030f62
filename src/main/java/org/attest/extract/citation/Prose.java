package org.attest.extract.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.document.Period;
import org.attest.extract.time.DateReader;
import org.attest.extract.time.FoundDate;
import org.jspecify.annotations.Nullable;

/** Dates and names in running text around an offset. */
final class Prose {
    /** Capitalised words with the small ones inside a name. */
    static final String NAME = "(?:[Tt]he\\s)?" + AuthorYear.WORD
            + "(?:(?:\\s(?:(?:of|in|for|on)(?!\\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)|and|&|the|de|do|du|da|di|del|des|van|von|der|bin|ibn|al|el|la|le|against|to)){0,3}(?:[’']s?(?=\\s\\p{Lu}))?\\s"
            + AuthorYear.WORD + "){0,8}";

    private static final int LONGEST_DATE = 60;
    private static final int BEFORE_DATE = 12;
    private static final int PARAGRAPH = 5000;
    private static final Pattern MONTH = Pattern.compile("\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");

    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final Pattern SOME_DAY =
            Pattern.compile("(?:last\\s)?" + WEEKDAY + "|yesterday|last (?:week|month|year)|(?:the )?same day");

    private final BlockText block;
    private final DateReader reader;
    private boolean asked;
    private @Nullable Integer year;

    Prose(BlockText block, DateReader reader) {
        this.block = block;
        this.reader = reader;
    }

    /** The dates that lie whole in a stretch, with offsets in the block. A day without a year takes the one of the paragraph. */
    private List<FoundDate> dates(int from, int to) {
        String stretch = text().substring(from, to);
        boolean undated = MONTH.matcher(stretch).find();
        return reader.in(stretch, undated ? onlyYear() : null).stream()
                .map(date -> new FoundDate(date.from() + from, date.to() + from, date.period()))
                .toList();
    }

    /** The year of all dates near the beginning of the block; null when they have several. */
    private @Nullable Integer onlyYear() {
        if (!asked) {
            asked = true;
            String start = text().substring(0, Math.min(text().length(), PARAGRAPH));
            List<String> years = reader.in(start).stream()
                    .map(date -> date.period().edtf().substring(0, 4))
                    .distinct()
                    .toList();
            year = years.size() == 1 ? Integer.valueOf(years.get(0)) : null;
        }
        return year;
    }

    String text() {
        return block.text();
    }

    Piece piece(int from, int to) {
        return block.piece(from, to);
    }

    /** A date that begins at an offset. */
    Optional<FoundDate> dateAt(int from) {
        if (from >= text().length() || !Character.isLetterOrDigit(text().charAt(from))) {
            return Optional.empty();
        }
        int to = Math.min(text().length(), from + LONGEST_DATE);
        return dates(Math.max(0, from - BEFORE_DATE), to).stream()
                .filter(date -> date.from() == from)
                .findFirst();
    }

    /** The first date between two offsets; empty when there is none. */
    Optional<FoundDate> dateWithin(int from, int to) {
        return from >= to ? Optional.empty() : dates(from, to).stream().findFirst();
    }

    /**
     * A time that begins at an offset.
     *
     * @param period null for a weekday, a month without a year and the like
     */
    record Time(int to, @Nullable Period period) {}

    /** A date, a weekday or a month at an offset. */
    Optional<Time> timeAt(int from) {
        Optional<FoundDate> date = dateAt(from);
        if (date.isPresent()) {
            return Optional.of(new Time(date.get().to(), date.get().period()));
        }
        Matcher day = SOME_DAY.matcher(text()).region(from, text().length());
        if (day.lookingAt()) {
            int after = day.end();
            Optional<FoundDate> dated = text().startsWith(", ", after) ? dateAt(after + 2) : dateAt(after + 1);
            return Optional.of(dated.map(d -> new Time(d.to(), d.period())).orElse(new Time(after, null)));
        }
        Matcher month = UNDATED.matcher(text()).region(from, text().length());
        return month.lookingAt() ? Optional.of(new Time(month.end(), null)) : Optional.empty();
    }

    private static final Pattern UNDATED = Pattern.compile(
            "(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)(?:\\s\\d{1,2}(?!\\d))?(?![\\p{L}])");

    /** A match that begins at an offset. */
    Optional<Matcher> at(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(text()).region(from, text().length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
