package org.attest.claim.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a figure allows. An end that is null is open: nothing bounds the figure there.
 *
 * @param low lower end
 * @param lowIncluded whether the lower end itself is allowed
 * @param high upper end
 * @param highIncluded whether the upper end itself is allowed
 */
public record Interval(
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal high,
        boolean highIncluded) {

    /** Decimals of {@link #factorBelow}, which is cut there, so that <i>at least</i> stays true. */
    private static final int DECIMALS = 3;

    private static final Pattern FORM = Pattern.compile("([\\[(])\\s*(-?[\\d.]*)\\s*,\\s*(-?[\\d.]*)\\s*([\\])])");

    /** Whether neither end is bounded: the words give no number. */
    public boolean isUnbounded() {
        return low == null && high == null;
    }

    /** Whether every number of this one is smaller than every number of the other. */
    public boolean isBelow(Interval other) {
        if (high == null || other.low == null) {
            return false;
        }
        int order = high.compareTo(other.low);
        return order < 0 || (order == 0 && !(highIncluded && other.lowIncluded));
    }

    public IntervalRelation to(Interval other) {
        if (isBelow(other) || other.isBelow(this)) {
            return IntervalRelation.DISJOINT;
        }
        boolean equal = sameEnd(low, lowIncluded, other.low, other.lowIncluded)
                && sameEnd(high, highIncluded, other.high, other.highIncluded);
        return equal ? IntervalRelation.EQUAL : IntervalRelation.MEETING;
    }

    /** How many times this one goes into a higher one at least; empty when nothing is known or this one may be zero. */
    public Optional<BigDecimal> factorBelow(Interval higher) {
        if (high == null || higher.low == null || high.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(higher.low.divide(high, DECIMALS, RoundingMode.DOWN));
    }

    /** All sums of one number of each; an end that one of them leaves open is open in the sum. */
    public Interval plus(Interval other) {
        return new Interval(
                low == null || other.low == null ? null : low.add(other.low),
                lowIncluded && other.lowIncluded,
                high == null || other.high == null ? null : high.add(other.high),
                highIncluded && other.highIncluded);
    }

    /** All differences of a number of this one and one of the other. */
    public Interval minus(Interval other) {
        return plus(new Interval(
                other.high == null ? null : other.high.negate(),
                other.highIncluded,
                other.low == null ? null : other.low.negate(),
                other.lowIncluded));
    }

    /**
     * How many percent of the other this one is, rounded outwards to two decimals so that what is said stays true.
     *
     * @throws ArithmeticException an end below zero, or a whole that may be zero
     */
    public Interval percentOf(Interval whole) {
        if (isNegative(low) || isNegative(high) || (whole.low != null && whole.low.signum() <= 0)) {
            throw new ArithmeticException("a share is one of numbers above zero");
        }
        return new Interval(
                low == null || whole.high == null ? null : percent(low, whole.high, RoundingMode.FLOOR),
                lowIncluded && whole.highIncluded,
                high == null || whole.low == null ? null : percent(high, whole.low, RoundingMode.CEILING),
                highIncluded && whole.lowIncluded);
    }

    private static boolean isNegative(@Nullable BigDecimal end) {
        return end != null && end.signum() < 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole, RoundingMode rounding) {
        return part.movePointRight(2).divide(whole, 2, rounding);
    }

    /** Interval notation of ISO 80000-2: {@code [1500,3000]}, {@code (200000,)}; an open end has no number. */
    public String text() {
        return (low == null ? "(" : (lowIncluded ? "[" : "(") + plain(low))
                + ","
                + (high == null ? ")" : plain(high) + (highIncluded ? "]" : ")"));
    }

    /**
     * Reads what {@link #text()} writes.
     *
     * @throws IllegalArgumentException it is no interval, or its ends are the wrong way round
     */
    public static Interval parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            throw new IllegalArgumentException("‘" + text + "’ is no interval such as [1500,3000] or (200000,)");
        }
        BigDecimal from = form.group(2).isEmpty() ? null : new BigDecimal(form.group(2));
        BigDecimal to = form.group(3).isEmpty() ? null : new BigDecimal(form.group(3));
        if (from != null && to != null && from.compareTo(to) > 0) {
            throw new IllegalArgumentException("‘" + text + "’ ends before it begins");
        }
        return new Interval(
                from,
                from != null && form.group(1).equals("["),
                to,
                to != null && form.group(4).equals("]"));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static boolean sameEnd(
            @Nullable BigDecimal one, boolean oneIn, @Nullable BigDecimal other, boolean otherIn) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0 && oneIn == otherIn;
    }
}
