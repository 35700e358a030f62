package org.attest.claim.comparison;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
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

    private static boolean sameEnd(
            @Nullable BigDecimal one, boolean oneIn, @Nullable BigDecimal other, boolean otherIn) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0 && oneIn == otherIn;
    }
}
