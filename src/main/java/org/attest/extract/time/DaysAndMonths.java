package org.attest.extract.time;

import static org.attest.extract.time.DateForm.day;
import static org.attest.extract.time.DateForm.month;
import static org.attest.extract.time.DateForm.number;
import static org.attest.extract.time.DateForm.year;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Days and months, with their year or without: {@code 3 May 2015}, {@code May 3-5, 2015}, {@code 26/01/2015}, {@code March–June 2014}. */
final class DaysAndMonths {
    static final String YEAR = "(?<year>1\\d{3}|20\\d{2})(?![\\d%]|,\\d{3}(?!\\d))";
    private static final String DAY = "(?<day>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String LAST = "(?<last>0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?";
    private static final String NAME = "(?<month>(?i:" + Months.NAME + "))";
    private static final String START = "(?<![\\p{L}\\d/$€£-]|\\d[.,:])";
    private static final String TO = "(?:\\s?[-–—]\\s?|\\s(?:to|and|until|through)\\s)";
    private static final String GAP = "[\\s,]{1,3}";
    /** A month without a year is one only after such a word, since May may and troops march. */
    private static final String DATED =
            "(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Tt]hrough|last|this|of"
                    + "|[Ee]arly|[Mm]id|[Ll]ate|[Bb]efore|[Aa]fter|[Aa]n?|[Ii]ts|[Tt]he)[\\s-])";

    private DaysAndMonths() {}

    static List<DateForm> forms() {
        return List.of(
                DateForm.digits(
                        START + "(?<year>1\\d{3}|20\\d{2})([-/.])(?<month>\\d{2})\\2(?<day>\\d{2})(?![\\d/-])",
                        (m, c) -> day(number(m, "year"), number(m, "month"), number(m, "day"))),
                DateForm.digits(
                        START + "(?<day>\\d{1,2})([-/.])(?<month>\\d{1,2})\\2(?<year>1\\d{3}|20\\d{2})(?![\\d/-])",
                        DaysAndMonths::numeric),
                DateForm.digits(
                        START + DAY + TO + LAST + "\\s(?:of\\s)?" + NAME + "(?!\\p{L})(?:" + GAP + YEAR + ")?",
                        DaysAndMonths::days),
                DateForm.words(
                        START + NAME + "\\s" + DAY + TO + LAST + "(?![\\p{L}\\d])(?:" + GAP + YEAR + ")?",
                        DaysAndMonths::days),
                DateForm.digits(
                        START + DAY + "\\s" + NAME + TO + LAST + "\\s(?<until>" + Months.NAME + ")(?!\\p{L})(?:" + GAP
                                + YEAR + ")?",
                        (m, c) -> days(m, "until", c)),
                DateForm.words(
                        START + NAME + "\\s" + DAY + TO + "(?<until>" + Months.NAME + ")\\s" + LAST
                                + "(?![\\p{L}\\d])(?:" + GAP + YEAR + ")?",
                        (m, c) -> days(m, "until", c)),
                DateForm.digits(
                        START + DAY + "\\s?(?:day\\s)?(?:of\\s)?" + NAME + "(?!\\p{L})(?:" + GAP + YEAR + ")?",
                        DaysAndMonths::oneDay),
                DateForm.words(
                        START + NAME + "\\s" + DAY
                                + "(?![\\p{L}\\d%]|[.:]\\d|,\\d{3}(?!\\d)|\\s(?:people|percent|per\\s))(?:" + GAP + YEAR
                                + ")?",
                        DaysAndMonths::oneDay),
                DateForm.words(
                        "(?<![\\p{L}\\d])(?<month>" + Months.NAME + ")" + TO + "(?<until>" + Months.NAME
                                + ")(?!\\p{L})(?:(?:\\sof)?" + GAP + YEAR + ")?",
                        DaysAndMonths::months),
                DateForm.words(
                        "(?<![\\p{L}\\d])(?<month>" + Months.NAME + ")(?:\\sof)?" + GAP + YEAR,
                        (m, c) -> month(number(m, "year"), Months.number(m.group("month")))),
                DateForm.words(
                        DATED + "(?<month>" + Months.NAME + ")(?![\\p{L}\\d]|\\s\\d)",
                        (m, c) -> c.year() == null ? null : month(c.year(), Months.number(m.group("month")))));
    }

    private static String numeric(Matcher m, DateForm.Circumstances circumstances) {
        int first = number(m, "day");
        int second = number(m, "month");
        boolean swap = second > 12 || (circumstances.monthFirst() && first <= 12);
        return day(number(m, "year"), swap ? first : second, swap ? second : first);
    }

    private static @Nullable String oneDay(Matcher m, DateForm.Circumstances circumstances) {
        Integer year = year(m, "year", circumstances);
        return year == null || isVerb(m) ? null : day(year, Months.number(m.group("month")), number(m, "day"));
    }

    private static @Nullable String days(Matcher m, DateForm.Circumstances circumstances) {
        return days(m, "month", circumstances);
    }

    private static @Nullable String days(Matcher m, String until, DateForm.Circumstances circumstances) {
        Integer year = year(m, "year", circumstances);
        if (year == null || isVerb(m)) {
            return null;
        }
        if (m.group().contains(" and ") && !circumstances.afterBetween(m)) {
            return null;
        }
        int month = Months.number(m.group("month"));
        int last = Months.number(m.group(until));
        return day(year, month, number(m, "day")) + "/" + day(year, last, number(m, "last"));
    }

    private static @Nullable String months(Matcher m, DateForm.Circumstances circumstances) {
        Integer year = year(m, "year", circumstances);
        boolean listed = m.group().contains(" and ") && !circumstances.afterBetween(m);
        return year == null || listed
                ? null
                : month(year, Months.number(m.group("month"))) + "/" + month(year, Months.number(m.group("until")));
    }

    /** {@code 20 may 2 …}: in small letters a month is one only with its year. */
    private static boolean isVerb(Matcher m) {
        return m.group("year") == null && Character.isLowerCase(m.group("month").charAt(0));
    }
}
