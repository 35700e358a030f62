package org.attest.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or stretch of time, as vague as its source gives it.
 *
 * <p>The form is the Extended Date/Time Format of ISO 8601-2 as the Library of Congress publishes it: dates, months and
 * years of level 0; seasons, halves and quarters by the sub-year numbers 21 to 41; intervals with an open side
 * ({@code ../2014}, {@code 2014/..}); the marks {@code ?}, {@code ~} and {@code %} for uncertain and approximate, which
 * widen nothing.
 *
 * @param edtf as written
 * @param earliest first day it can mean; null when that side is open
 * @param latest last day it can mean; null when that side is open
 */
public record Period(
        String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?[?~%]?");

    public Period {
        if (earliest != null && latest != null && latest.isBefore(earliest)) {
            throw new DateTimeException("‘" + edtf + "’ ends before it begins");
        }
    }

    /**
     * Reads an EDTF string.
     *
     * @throws DateTimeException when it is not one, or names a day or month that does not exist
     */
    public static Period parse(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return single(edtf);
        }
        String left = edtf.substring(0, slash);
        String right = edtf.substring(slash + 1);
        Optional<Period> from = side(left);
        Optional<Period> to = side(right);
        if (from.isEmpty() && to.isEmpty()) {
            throw new DateTimeException("‘" + edtf + "’ has no end that is known");
        }
        return new Period(
                edtf,
                from.map(Period::earliest).orElse(null),
                to.map(Period::latest).orElse(null),
                coarser(from.map(Period::precision), to.map(Period::precision)));
    }

    /** Whether it is one day. */
    public boolean isDay() {
        return precision == Precision.DAY && earliest != null && earliest.equals(latest);
    }

    /**
     * The days that it surely covers: a day itself, or what lies between the latest beginning and the earliest end of an
     * interval. A month alone means some time in it and covers no day for sure; nor does anything that is uncertain,
     * approximate or open.
     */
    public Optional<Days> surely() {
        if (edtf.matches(".*[?~%].*")) {
            return Optional.empty();
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return isDay() && earliest != null ? Optional.of(new Days(earliest, earliest)) : Optional.empty();
        }
        Optional<LocalDate> begun = side(edtf.substring(0, slash)).map(Period::latest);
        Optional<LocalDate> ended = side(edtf.substring(slash + 1)).map(Period::earliest);
        return begun.flatMap(from -> ended.filter(to -> !to.isBefore(from)).map(to -> new Days(from, to)));
    }

    /** Days from one to another, both included. */
    public record Days(LocalDate from, LocalDate to) {}

    private static Optional<Period> side(String text) {
        return text.isEmpty() || text.equals("..") ? Optional.empty() : Optional.of(single(text));
    }

    private static Precision coarser(Optional<Precision> one, Optional<Precision> other) {
        Precision a = one.orElse(Precision.DAY);
        Precision b = other.orElse(Precision.DAY);
        return a.compareTo(b) >= 0 ? a : b;
    }

    private static Period single(String text) {
        Matcher date = DATE.matcher(text);
        if (!date.matches()) {
            throw new DateTimeException(
                    "‘" + text + "’ is not a date such as 2014, 2014-12, 2014-12-31 or 2014-07/2014-12");
        }
        int year = Integer.parseInt(date.group(1));
        if (date.group(2) == null) {
            return new Period(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
        }
        int part = Integer.parseInt(date.group(2));
        if (date.group(3) != null) {
            LocalDate day = day(text, year, part, Integer.parseInt(date.group(3)));
            return new Period(text, day, day, Precision.DAY);
        }
        if (part < 1 || part > 12) {
            return partOfYear(text, year, part);
        }
        YearMonth month = YearMonth.of(year, part);
        return new Period(text, month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
    }

    private static LocalDate day(String text, int year, int month, int day) {
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        if (!exists) {
            throw new DateTimeException("‘" + text + "’ is a day that no calendar has");
        }
        return LocalDate.of(year, month, day);
    }

    /** Seasons 21–24 are read for the northern hemisphere by whole months; 33–36 are quarters, 40 and 41 halves. */
    private static Period partOfYear(String text, int year, int part) {
        if (part >= 21 && part <= 24) {
            YearMonth first = YearMonth.of(year, 3).plusMonths(3L * (part - 21));
            return months(text, first, 3, Precision.SEASON);
        }
        if (part >= 33 && part <= 36) {
            return months(text, YearMonth.of(year, 1).plusMonths(3L * (part - 33)), 3, Precision.SEASON);
        }
        if (part == 40 || part == 41) {
            return months(text, YearMonth.of(year, part == 40 ? 1 : 7), 6, Precision.HALF_YEAR);
        }
        throw new DateTimeException("‘" + text + "’: a year has months 01 to 12, seasons 21 to 24, quarters 33 to 36 "
                + "and halves 40 and 41");
    }

    private static Period months(String text, YearMonth first, int count, Precision precision) {
        return new Period(text, first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), precision);
    }
}
