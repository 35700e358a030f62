package org.attest.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers printed in digits, with their thousands marks and scale.
 *
 * <p>A comma, an apostrophe, a space or, twice and more, a point parts thousands. One point before three digits
 * ({@code 1.200}) may be either, so such a number is left out unless a scale or a percent sign settles it.
 */
final class DigitNumerals {
    private static final Pattern DIGITS = Pattern.compile("(?<grouped>\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?"
            + "|\\d{1,3}(?:'\\d{3})++(?:\\.\\d++)?"
            + "|\\d{1,3}(?:\\.\\d{3}){2,}+"
            + "|\\d{1,2}(?:,\\d{2}){1,4},\\d{3}"
            + "|\\d{1,3}(?: \\d{3})++)(?![\\d']|[,.]\\d)"
            + "|(?<single>\\d++(?:[.,]\\d{1,9}(?!\\d))?)");
    private static final Pattern SCALE = Pattern.compile(
            "(?: ?-? ?(?<word>hundred|thousand|million|billion|trillion|lakh|crore|dozen|mln|mn|bn)s?|(?<letter>[km]))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile(" ?(?:%|per ?cent\\b|pct\\b).*");
    /** What may follow digits and a hyphen when they still count: {@code 40-strong}, {@code a 10-member cell}. */
    private static final Pattern COUNTING_COMPOUND =
            Pattern.compile("[-–](?:strong|plus|odd|some|member|man|men|woman|person|nation|country|state)\\b.*");

    private DigitNumerals() {}

    static List<Numeral> in(Line line) {
        List<Numeral> numerals = new ArrayList<>();
        Matcher matcher = DIGITS.matcher(line.text());
        Matcher scale = SCALE.matcher(line.text());
        while (matcher.find()) {
            Numeral numeral = numeral(line, matcher, scale);
            if (numeral != null) {
                numerals.add(numeral);
            }
        }
        return numerals;
    }

    private static @org.jspecify.annotations.Nullable Numeral numeral(Line line, Matcher digits, Matcher scale) {
        int end = digits.end();
        BigDecimal factor = BigDecimal.ONE;
        BigDecimal product = BigDecimal.ONE;
        while (scale.region(end, line.text().length()).lookingAt()) {
            String letter = scale.group("letter");
            factor = Scales.of(letter == null ? scale.group("word") : letter);
            product = product.multiply(factor);
            end = scale.end();
        }
        boolean scaled = end > digits.end();
        String single = digits.group("single");
        String printed = single == null ? digits.group() : single;
        if (!beginsFree(line, digits.start()) || !endsFree(line, end)) {
            return null;
        }
        boolean settled = scaled || PERCENT.matcher(line.after(end)).matches();
        BigDecimal value = single == null ? grouped(printed) : single(printed, settled);
        if (value == null) {
            return null;
        }
        boolean broken = value.scale() > 0 && !settled && single != null && !mayHaveDecimals(line, printed, end);
        if (broken) {
            return null;
        }
        boolean plain = !scaled && single != null && printed.chars().allMatch(Character::isDigit);
        return new Numeral(digits.start(), end, value.multiply(product), factor, plain);
    }

    /** Whether the decimals are not the mark of a note after a full stop: {@code in 2015.9 Wages}. */
    private static boolean mayHaveDecimals(Line line, String printed, int end) {
        boolean year = printed.matches("(?:1[89]|20)\\d\\d\\..*");
        return !year && line.after(end).matches(" ?(?:\\p{Ll}|[-–]).*");
    }

    private static BigDecimal grouped(String printed) {
        int point = printed.lastIndexOf('.');
        boolean decimal = point >= 0 && printed.indexOf('.') == point;
        String whole = decimal ? printed.substring(0, point) : printed;
        String rest = decimal ? printed.substring(point) : "";
        return new BigDecimal(whole.replaceAll("[^0-9]", "") + rest);
    }

    private static @org.jspecify.annotations.Nullable BigDecimal single(String printed, boolean settled) {
        int mark = Math.max(printed.indexOf('.'), printed.indexOf(','));
        if (mark < 0) {
            return new BigDecimal(printed);
        }
        boolean ambiguous = printed.length() - mark == 4 && !printed.startsWith("0");
        boolean comma = printed.charAt(mark) == ',';
        return (ambiguous || comma) && !settled ? null : new BigDecimal(printed.replace(',', '.'));
    }

    /** Whether no letter, hyphened word, mark or longer number runs into the digits: {@code T-72}, {@code 9/11}, {@code SN/HA/6820}. */
    private static boolean beginsFree(Line line, int from) {
        char left = line.left(from);
        char farther = line.left(from - 1);
        return switch (left) {
            case '-' -> !Character.isLetter(farther) || (farther == 'm' && isScale(line, from - 2));
            case '.', ',', ':', '\'' -> !Character.isDigit(farther) && left != '\'';
            case '/', '_', '@', '#', '№', '§', '&', '=', '\\' -> false;
            default -> !Character.isLetterOrDigit(left);
        };
    }

    private static boolean isScale(Line line, int letter) {
        return Character.isDigit(line.left(letter));
    }

    private static boolean endsFree(Line line, int to) {
        char right = line.right(to);
        char farther = line.right(to + 1);
        return switch (right) {
            case '-', '–' ->
                !Character.isLetter(farther)
                        || COUNTING_COMPOUND.matcher(line.after(to)).matches();
            case '.', ',', ':' -> !Character.isDigit(farther);
            case '/', '_', '@', '°', 'º', '\'', '′', '″', '²', '³', '=', '\\' -> false;
            default -> !Character.isLetterOrDigit(right);
        };
    }
}
