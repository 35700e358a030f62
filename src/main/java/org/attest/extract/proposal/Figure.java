package org.attest.extract.proposal;

import java.math.BigDecimal;
import org.attest.claim.BoundKind;
import org.attest.claim.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed and as read.
 *
 * @param printed the words and digits with their bound, as they stand in the text
 * @param low lower end; null when the bound has none
 * @param high upper end; null when the bound has none; equal to the low end for a single number, less than it only when
 *     a change goes from a higher to a lower one
 * @param approximate whether it is hedged, whatever its bound
 */
public record Figure(
        String printed, @Nullable BigDecimal low, @Nullable BigDecimal high, Bound bound, boolean approximate) {
    public Figure {
        if ((low != null) != bound.hasLow() || (high != null) != bound.hasHigh()) {
            throw new IllegalArgumentException("the ends do not fit " + bound + ": " + printed);
        }
        if (bound != Bound.RANGE && low != null && high != null && low.compareTo(high) != 0) {
            throw new IllegalArgumentException("one number has one value: " + printed);
        }
    }

    /** A single number under a bound. */
    public static Figure of(String printed, BigDecimal value, Bound bound) {
        boolean approximate = bound.kind().approximate();
        return new Figure(printed, bound.hasLow() ? value : null, bound.hasHigh() ? value : null, bound, approximate);
    }

    /** Two ends. */
    public static Figure range(String printed, BigDecimal low, BigDecimal high, boolean approximate) {
        return new Figure(printed, low, high, Bound.RANGE, approximate);
    }

    /**
     * The figure as a claim has it. <i>Nearly</i> leaves only the upper end, as {@link BoundKind} says.
     *
     * @param unit concept of the scheme {@code unit}
     */
    public Quantity quantity(String unit) {
        BigDecimal lower = bound == Bound.JUST_UNDER ? null : low;
        return new Quantity(printed, lower, high, bound.kind(), approximate, unit);
    }
}
