package org.attest.extract.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of a whole in words: {@code half of}, {@code a third of}, {@code two-thirds}, {@code one in five}, {@code three
 * out of four}; in percent, to two digits.
 *
 * <p><i>Half an hour</i>, <i>the first half</i>, <i>the third quarter</i> and <i>a third man</i> are none.
 */
final class Shares {
    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("twelve", 12),
            Map.entry("twenty", 20));
    private static final Map<String, Integer> PARTS = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("third", 3),
            Map.entry("quarter", 4),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("sixth", 6),
            Map.entry("seventh", 7),
            Map.entry("eighth", 8),
            Map.entry("ninth", 9),
            Map.entry("tenth", 10),
            Map.entry("twelfth", 12),
            Map.entry("twentieth", 20));
    private static final String NUMBER = "one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\\d{1,2}";
    private static final String PART = "third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth";
    private static final Pattern SHARE = Pattern.compile(
            "(?<![\\p{L}\\p{Nd}-])(?:"
                    + "(?<over>" + NUMBER + ")(?: |-)(?<parts>" + PART + ")(?<plural>s)?\\b"
                    + "|(?<one>an?) (?<part>" + PART
                    + ")\\b(?= (?:of\\b|were|was|are|is|had|have|come|came|said|women|men|\\p{Lu}\\p{L}+(?<=s|ch|sh|ese)\\b)|[.,;:)])"
                    + "|(?<of>" + NUMBER + ") (?:in|out of)(?: every)? (?<in>" + NUMBER + ")\\b"
                    + "|(?<half>half)\\b(?= (?:of|the|its|their|his|her|our|all|that|those|these|were|was|are|is|had|have|came|come|a|again|as)\\b|[.,;:)]))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME = Pattern.compile(
            "(?: of)?(?: (?:an?|the|this|that|last|every|each|its|his|her|their))?(?: \\p{L}+)? ?(?:an hour|hours?|day|days|week|month|months|year|years|century|decade|dozen|million|billion|time|way|past|\\d{4})\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_HALF = Pattern.compile(
            ".*(?:\\b(?:first|second|third|other|latter|former|better|last|next|later|earlier|early|late|northern|southern|eastern|western|upper|lower|top|bottom|and an?|and|each|either|every|this|by) )$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_AFTER_HALF = Pattern.compile(" (?:a|again|as)\\b.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL_BEFORE = Pattern.compile(
            ".*\\b(?:first|second|third|fourth|last|the|next|this|that|kill\\p{L}*|wound\\p{L}*|injur\\p{L}*|captur\\p{L}*|arrest\\p{L}*) $",
            Pattern.CASE_INSENSITIVE);

    private Shares() {}

    /** A share as a number of percent. */
    record Share(int from, int to, BigDecimal percent) {}

    static List<Share> in(Line line) {
        List<Share> shares = new ArrayList<>();
        Matcher matcher = SHARE.matcher(line.text());
        while (matcher.find()) {
            BigDecimal percent = percent(matcher);
            boolean time = TIME.matcher(line.after(matcher.end())).matches();
            if (percent != null && !time && isShare(line, matcher)) {
                shares.add(new Share(matcher.start(), matcher.end(), percent));
            }
        }
        return shares;
    }

    private static boolean isShare(Line line, Matcher matcher) {
        String before = line.before(matcher.start());
        if (matcher.group("half") != null) {
            return !NOT_HALF.matcher(before).matches()
                    && !NOT_AFTER_HALF.matcher(line.after(matcher.end())).matches();
        }
        if (matcher.group("over") != null) {
            boolean one = matcher.group("over").equalsIgnoreCase("one");
            return one == (matcher.group("plural") == null) && !before.matches(".*\\b(?:the|in) $");
        }
        return matcher.group("of") == null || !ORDINAL_BEFORE.matcher(before).matches();
    }

    private static @org.jspecify.annotations.Nullable BigDecimal percent(Matcher matcher) {
        if (matcher.group("half") != null) {
            return BigDecimal.valueOf(50);
        }
        if (matcher.group("over") != null) {
            return ratio(number(matcher.group("over")), part(matcher.group("parts")));
        }
        if (matcher.group("one") != null) {
            return ratio(1, part(matcher.group("part")));
        }
        int of = number(matcher.group("of"));
        int in = number(matcher.group("in"));
        return of < in && in <= 20 ? ratio(of, in) : null;
    }

    private static BigDecimal ratio(int part, int whole) {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static int part(String word) {
        return PARTS.getOrDefault(word.toLowerCase(Locale.ROOT), 1);
    }

    private static int number(String printed) {
        return Character.isDigit(printed.charAt(0))
                ? Integer.parseInt(printed)
                : WORDS.getOrDefault(printed.toLowerCase(Locale.ROOT), 1);
    }
}
