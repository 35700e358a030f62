package org.attest.extract.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins the two ends of a range: {@code 1500-3000}, {@code 20,000 to 31,500}, {@code between 3 and 5}, {@code two or
 * three}.
 *
 * <p>The lower end takes the scale of the upper where it must ({@code 25-30,000}, {@code 1.2–1.5 million}). After a verb
 * of change, {@code from … to} are two numbers. A dash between falling numbers ({@code 2-1}, {@code 2014-15}) leaves
 * nothing.
 */
final class Ranges {
    private static final String PART = "(?<percent> ?(?:%|per ?cent\\b|pct\\b))?";
    private static final String HEDGE =
            "(?<hedge>(?:(?:about|around|some|roughly|approximately|nearly|almost|perhaps|possibly|maybe|even|over|"
                    + "more than|as many as|up to|at most|well over|an estimated|close to) )*)";
    private static final Pattern DASH = Pattern.compile(PART + "(?: ?[-–] ?| ?(?<![ ])—(?! ) ?)");
    private static final Pattern TO = Pattern.compile(PART + " (?:and )?(?:to|through) " + HEDGE);
    private static final Pattern AND = Pattern.compile(PART + " and " + HEDGE);
    private static final Pattern OR = Pattern.compile(PART + " or " + HEDGE);
    private static final Pattern BETWEEN = Pattern.compile("\\bbetween " + HEDGE + "$", Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE = Pattern.compile(
            "\\b" + Phrases.anyIn("change-words.txt") + "\\b[^.;()]{0,50}\\bfrom " + HEDGE.replace("hedge", "fromhedge")
                    + "$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile(" ?(?:%|per ?cent\\b|pct\\b).*");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Ranges() {}

    static List<Candidate> join(Line line, List<Numeral> numerals) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < numerals.size(); i++) {
            Numeral low = numerals.get(i);
            Numeral high = i + 1 < numerals.size() ? numerals.get(i + 1) : null;
            boolean dashed = high != null && isGap(DASH, line, low, high);
            if (dashed && followedByDash(line, numerals, i + 1)) {
                i = endOfChain(line, numerals, i + 1);
            } else if (dashed) {
                Candidate range = high == null ? null : dashed(line, low, high);
                if (range != null) {
                    candidates.add(range);
                }
                i++;
            } else {
                Candidate range = high == null ? null : worded(line, low, high);
                candidates.add(range == null ? Candidate.of(line, low) : range);
                i += range == null ? 0 : 1;
            }
        }
        return candidates;
    }

    private static boolean isGap(Pattern gap, Line line, Numeral low, Numeral high) {
        return high.from() - low.to() <= 40
                && gap.matcher(line.slice(low.to(), high.from())).matches();
    }

    private static boolean followedByDash(Line line, List<Numeral> numerals, int i) {
        return i + 1 < numerals.size() && isGap(DASH, line, numerals.get(i), numerals.get(i + 1));
    }

    private static int endOfChain(Line line, List<Numeral> numerals, int i) {
        int end = i;
        while (followedByDash(line, numerals, end)) {
            end++;
        }
        return end;
    }

    private static @Nullable Candidate dashed(Line line, Numeral low, Numeral high) {
        return range(line, low, high, DASH, false);
    }

    private static @Nullable Candidate worded(Line line, Numeral low, Numeral high) {
        if (low.isYearLike()
                && !high.isYearLike()
                && low.value().remainder(BigDecimal.TEN).signum() != 0) {
            return null;
        }
        if (isGap(TO, line, low, high)
                && !CHANGE.matcher(line.before(low.from())).find()) {
            return range(line, low, high, TO, true);
        }
        if (isGap(AND, line, low, high)
                && BETWEEN.matcher(line.before(low.from())).find()) {
            return range(line, low, high, AND, true);
        }
        if (isGap(OR, line, low, high)) {
            Candidate range = range(line, low, high, OR, true);
            boolean near = range != null
                    && range.second() != null
                    && range.second().value().compareTo(range.first().value().multiply(BigDecimal.valueOf(3))) <= 0;
            return near ? range : null;
        }
        return null;
    }

    /** The range, when its ends rise. */
    private static @Nullable Candidate range(Line line, Numeral low, Numeral high, Pattern gap, boolean hedges) {
        Matcher matcher = gap.matcher(line.slice(low.to(), high.from()));
        if (!matcher.matches()) {
            return null;
        }
        boolean percentAfter = PERCENT.matcher(line.after(high.to())).matches();
        if (matcher.group("percent") != null && !percentAfter) {
            return null;
        }
        Numeral scaled = scaled(line, low, high);
        if (scaled.value().compareTo(high.value()) >= 0) {
            return null;
        }
        boolean hedged = hedges && !matcher.group("hedge").isEmpty();
        return new Candidate(line, low.from(), high.to(), scaled, high, hedged);
    }

    /** The lower end with the scale that only the upper one prints. */
    private static Numeral scaled(Line line, Numeral low, Numeral high) {
        if (low.isScaled() || low.value().compareTo(THOUSAND) >= 0) {
            return low;
        }
        if (high.isScaled()) {
            return low.value().compareTo(high.mantissa()) < 0 ? low.times(high.scale()) : low;
        }
        boolean thousands = low.plain()
                && high.value().remainder(THOUSAND).signum() == 0
                && line.slice(high.from(), high.to()).matches(".*[, '].*");
        Numeral abbreviated = low.times(THOUSAND);
        boolean fits = thousands
                && abbreviated.value().compareTo(high.value()) < 0
                && high.value().compareTo(abbreviated.value().multiply(BigDecimal.TEN)) <= 0;
        return fits ? abbreviated : low;
    }
}
