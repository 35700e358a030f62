package org.attest.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers that stand in digits in a printed quantity, to hold the ends of its reading against.
 *
 * <p>A thousands mark is a plain, no-break or thin space, a comma or an apostrophe before three digits; a scale word
 * ({@code thousand}, {@code million}, {@code mn} …) multiplies the number before it.
 */
final class PrintedNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,3}(?:[ \u00a0\u2009\u202f,'’]\\d{3})+(?!\\d)|\\d+)(\\.\\d+)?"
                    + "(?:[\\s\u00a0\u2009\u202f]?(thousand|million|billion|mn|bn|m|k)\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "thousand", BigDecimal.valueOf(1_000),
            "k", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "mn", BigDecimal.valueOf(1_000_000),
            "m", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "bn", BigDecimal.valueOf(1_000_000_000));

    /** Abbreviations that may also stand for minutes, metres or kilometres: both readings are supported. */
    private static final Set<String> ABBREVIATED = Set.of("mn", "m", "k");

    /** What the first half of a range may leave out. */
    private static final List<BigDecimal> SHORTENED = List.of(BigDecimal.valueOf(1_000), BigDecimal.valueOf(1_000_000));

    /** Numbers in words, and shares of the form <i>one in 5</i>, which digits alone do not tell. */
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|"
                    + "(?:twen|thir|for|fif|six|seven|eigh|nine)ty|dozens?|half|thirds?|quarters?|fifths?|tenths?)\\b"
                    + "|\\d\\s+(?:in|out\\s+of)\\s+(?:every\\s+)?\\d",
            Pattern.CASE_INSENSITIVE);

    private PrintedNumbers() {}

    /** The numbers in reading order; empty when the quantity, or part of it, is printed in words. */
    static List<BigDecimal> in(String printed) {
        if (IN_WORDS.matcher(printed).find()) {
            return List.of();
        }
        List<BigDecimal> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(printed);
        while (matcher.find()) {
            String fraction = matcher.group(2) == null ? "" : matcher.group(2);
            BigDecimal number = new BigDecimal(matcher.group(1).replaceAll("\\D", "") + fraction);
            String scale = matcher.group(3) == null ? "" : matcher.group(3).toLowerCase(Locale.ROOT);
            numbers.add(number.multiply(SCALES.getOrDefault(scale, BigDecimal.ONE)));
            if (ABBREVIATED.contains(scale)) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    /**
     * Whether an end of the reading is one of the printed numbers. The first half of a shortened range counts as what it
     * stands for: {@code 25-30,000} prints 25,000, which is not above the largest number in full.
     */
    static boolean support(List<BigDecimal> printed, BigDecimal end) {
        BigDecimal largest = printed.stream().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        return printed.stream().anyMatch(number -> {
            boolean shortened =
                    SHORTENED.stream().anyMatch(scale -> number.multiply(scale).compareTo(end) == 0);
            return number.compareTo(end) == 0 || (shortened && end.compareTo(largest) <= 0);
        });
    }
}
