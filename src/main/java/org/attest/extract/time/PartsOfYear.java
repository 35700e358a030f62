package org.attest.extract.time;

import static org.attest.extract.time.DateForm.month;
import static org.attest.extract.time.DateForm.number;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Seasons, halves, quarters and vaguer parts of a year: {@code second half of 2014}, {@code Q1 2015}, {@code mid-2014}. */
final class PartsOfYear {
    private static final String YEAR = DaysAndMonths.YEAR;
    private static final String START = "(?<![\\p{L}\\d])";
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("1st", 1),
            Map.entry("second", 2),
            Map.entry("2nd", 2),
            Map.entry("latter", 2),
            Map.entry("third", 3),
            Map.entry("3rd", 3),
            Map.entry("fourth", 4),
            Map.entry("4th", 4),
            Map.entry("last", -1),
            Map.entry("final", -1));
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");
    private static final String ORDINAL =
            "(?<ordinal>(?i:first|second|third|fourth|1st|2nd|3rd|4th|latter|last|final))";

    private PartsOfYear() {}

    static List<DateForm> forms() {
        return List.of(
                DateForm.words(
                        START + ORDINAL + "[\\s-](?:calendar\\s)?(?<part>half|quarter)(?:\\sof|,)?\\s(?:the\\syear\\s)?"
                                + YEAR,
                        (m, c) -> part(m.group("ordinal"), m.group("part").equals("half") ? 6 : 3, number(m, "year"))),
                DateForm.words(
                        START + "(?:H(?<half>[12])|Q(?<quarter>[1-4]))(?:\\sof)?[\\s/-]?" + YEAR,
                        (m, c) -> m.group("half") != null
                                ? stretch(number(m, "year"), 6, number(m, "half"))
                                : stretch(number(m, "year"), 3, number(m, "quarter"))),
                DateForm.words(
                        START + ORDINAL + "\\s(?<count>two|three|four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})"
                                + "\\smonths\\sof\\s(?:the\\syear\\s)?" + YEAR,
                        PartsOfYear::someMonths),
                DateForm.words(
                        START + ORDINAL + "\\s(?<count>two|three|2|3)\\s(?<part>quarters)\\sof\\s" + YEAR,
                        PartsOfYear::someMonths),
                DateForm.words(
                        START + "(?<vague>(?i:early|mid|late))[\\s-](?:in\\s|to\\s(?:mid|late)[\\s-])?" + "(?:(?<month>"
                                + Months.NAME + ")\\s(?:of\\s)?)?" + YEAR + "(?!s)",
                        PartsOfYear::vague),
                DateForm.words(
                        START + "(?<edge>(?i:end|close|start|beginning|middle|turn)|year-end|(?:mid-)?point)"
                                + "(?:[\\s-]of[\\s-]|[\\s-])(?:the\\syear\\s|the\\s)?(?:(?<month>" + Months.NAME
                                + ")\\s(?:of\\s)?)?" + YEAR + "(?!s)",
                        PartsOfYear::edge),
                DateForm.words(
                        START + "(?<season>" + Months.SEASON + ")(?:\\s?(?:of|,)\\s?|\\s)" + YEAR
                                + "(?:[-–/](?:20)?\\d{2}(?!\\d))?",
                        (m, c) -> m.group("year") + "-" + Months.season(m.group("season"))));
    }

    private static @Nullable String part(String ordinal, int months, int year) {
        int place = ORDINALS.getOrDefault(ordinal.toLowerCase(Locale.ROOT), 0);
        int last = 12 / months;
        int which = place < 0 ? last : place;
        return which > last ? null : stretch(year, months, which);
    }

    private static String stretch(int year, int months, int place) {
        return month(year, (place - 1) * months + 1) + "/" + month(year, place * months);
    }

    private static @Nullable String someMonths(Matcher m, DateForm.Circumstances circumstances) {
        String printed = m.group("count");
        int count = Character.isDigit(printed.charAt(0)) ? Integer.parseInt(printed) : NUMBERS.indexOf(printed);
        int months = m.group().contains("quarters") ? count * 3 : count;
        int place = ORDINALS.getOrDefault(m.group("ordinal").toLowerCase(Locale.ROOT), 0);
        int year = number(m, "year");
        if (months > 12 || (place != 1 && place != -1)) {
            return null;
        }
        return place == 1
                ? month(year, 1) + "/" + month(year, months)
                : month(year, 13 - months) + "/" + month(year, 12);
    }

    private static String vague(Matcher m, DateForm.Circumstances circumstances) {
        int year = number(m, "year");
        if (m.group("month") != null) {
            return month(year, Months.number(m.group("month")));
        }
        return switch (m.group("vague").toLowerCase(Locale.ROOT)) {
            case "early" -> month(year, 1) + "/" + month(year, 4);
            case "mid" -> month(year, 5) + "/" + month(year, 8);
            default -> month(year, 9) + "/" + month(year, 12);
        };
    }

    private static String edge(Matcher m, DateForm.Circumstances circumstances) {
        int year = number(m, "year");
        if (m.group("month") != null) {
            return month(year, Months.number(m.group("month")));
        }
        return switch (m.group("edge").toLowerCase(Locale.ROOT)) {
            case "start", "beginning", "turn" -> month(year, 1);
            case "middle", "mid-point", "point" -> month(year, 6);
            default -> month(year, 12);
        };
    }
}
