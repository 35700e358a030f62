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
    static final String NAME = "(?:[Tt]he\\s)?" + AuthorYear.WORD + "(?:(?:\\s(?:of|and|&|for|the|on|de|do|du|da|di|del|des|van|von|der|bin|ibn|al|el|la|le|against|to)){0,3}\\s"
            + AuthorYear.WORD + "){0,8}";

    static final String WEEKDAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
    private static final Pattern SOME_DAY = Pattern.compile("(?:last\\s)?" + WEEKDAY + "|yesterday|last (?:week|month|year)|(?:the )?same day");

    private final BlockText block;
    private final DateReader reader;
    private @Nullable List<FoundDate> dates;

    Prose(BlockText block, DateReader reader) {
        this.block = block;
        this.reader = reader;
    }

    /** Read when first asked for: most paragraphs name no publication. */
    private List<FoundDate> dates() {
        List<FoundDate> read = dates;
        if (read == null) {
            read = reader.in(block.text(), onlyYear(reader.in(block.text())));
            dates = read;
        }
        return read;
    }

    private static @Nullable Integer onlyYear(List<FoundDate> dates) {
        List<String> years =
                dates.stream().map(date -> date.period().edtf().substring(0, 4)).distinct().toList();
        return years.size() == 1 ? Integer.valueOf(years.get(0)) : null;
    }

    String text() {
        return block.text();
    }

    Piece piece(int from, int to) {
        return block.piece(from, to);
    }

    /** A date that begins at an offset. */
    Optional<FoundDate> dateAt(int from) {
        List<FoundDate> dates = dates();
        int low = 0;
        int high = dates.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            FoundDate date = dates.get(middle);
            if (date.from() == from) {
                return Optional.of(date);
            }
            if (date.from() < from) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /** The date that begins between two offsets; empty when there is none. */
    Optional<FoundDate> dateWithin(int from, int to) {
        return dates().stream().filter(date -> date.from() >= from && date.to() <= to).findFirst();
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

    private static final Pattern UNDATED = Pattern.compile("(?:\\d{1,2}(?:st|nd|rd|th)?\\s)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)(?:\\s\\d{1,2}(?!\\d))?(?![\\p{L}])");

    /** A match that begins at an offset. */
    Optional<Matcher> at(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(text()).region(from, text().length()).useTransparentBounds(true);
        return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
