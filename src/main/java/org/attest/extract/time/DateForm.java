package org.attest.extract.time;

import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One way of printing a date.
 *
 * @param digit whether it begins with a digit; else with a word
 * @param edtf what a match says under the circumstances; null when it is no date
 */
record DateForm(Pattern pattern, boolean digit, BiFunction<Matcher, Circumstances, @Nullable String> edtf) {
    /**
     * What a date may lean on.
     *
     * @param text in which it stands
     * @param monthFirst whether {@code 3/5/2015} is the fifth of March
     * @param year the year of a day or month printed without one; null when there is none to take
     */
    record Circumstances(
            String text, boolean monthFirst, @Nullable Integer year) {
        /** The characters before a match, at most so many. */
        String before(Matcher matcher, int most) {
            return text.substring(Math.max(0, matcher.start() - most), matcher.start());
        }

        boolean afterBetween(Matcher matcher) {
            return before(matcher, 8).matches("(?:.*\\W)?[Bb]etween\\s");
        }
    }

    static DateForm digits(String pattern, BiFunction<Matcher, Circumstances, @Nullable String> edtf) {
        return new DateForm(Pattern.compile(pattern), true, edtf);
    }

    static DateForm words(String pattern, BiFunction<Matcher, Circumstances, @Nullable String> edtf) {
        return new DateForm(Pattern.compile(pattern), false, edtf);
    }

    static String month(int year, int month) {
        return "%04d-%02d".formatted(year, month);
    }

    static String day(int year, int month, int day) {
        return "%04d-%02d-%02d".formatted(year, month, day);
    }

    /** The year printed in a group, else the one to take; null when there is neither. */
    static @Nullable Integer year(Matcher matcher, String group, Circumstances circumstances) {
        String printed = matcher.group(group);
        return printed == null ? circumstances.year() : Integer.valueOf(printed);
    }

    static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }
}
