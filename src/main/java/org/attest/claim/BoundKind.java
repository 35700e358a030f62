package org.attest.claim;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the printed words bound a number, and which ends that leaves.
 *
 * <p>Nothing is invented: <i>up to</i> has no lower end, <i>more than</i> no upper one, and <i>around</i> gets no
 * tolerance.
 */
public enum BoundKind {
    POINT(End.INCLUDED, End.INCLUDED, false),
    RANGE(End.INCLUDED, End.INCLUDED, false),
    AT_LEAST(End.INCLUDED, End.OPEN, false),
    MORE_THAN(End.EXCLUDED, End.OPEN, false),
    AT_MOST(End.OPEN, End.INCLUDED, false),
    LESS_THAN(End.OPEN, End.EXCLUDED, false),
    APPROXIMATELY(End.INCLUDED, End.INCLUDED, true),
    JUST_UNDER(End.OPEN, End.EXCLUDED, true),
    JUST_OVER(End.EXCLUDED, End.OPEN, true),
    QUALITATIVE(End.OPEN, End.OPEN, false);

    private enum End {
        INCLUDED,
        EXCLUDED,
        OPEN
    }

    private final End low;
    private final End high;
    private final boolean approximate;

    BoundKind(End low, End high, boolean approximate) {
        this.low = low;
        this.high = high;
        this.approximate = approximate;
    }

    /** Name of the concept, for example {@code more-than}. */
    public String concept() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public boolean lowInclusive() {
        return low == End.INCLUDED;
    }

    public boolean highInclusive() {
        return high == End.INCLUDED;
    }

    /** Whether the words themselves say that the number is not exact. */
    public boolean approximate() {
        return approximate;
    }

    /** Why these ends do not fit this kind of bound; empty when they do. */
    public Optional<String> misfit(@Nullable BigDecimal lower, @Nullable BigDecimal upper) {
        if ((lower == null) != (low == End.OPEN)) {
            return Optional.of(concept() + (low == End.OPEN ? " has no low end" : " needs a low end"));
        }
        if ((upper == null) != (high == End.OPEN)) {
            return Optional.of(concept() + (high == End.OPEN ? " has no high end" : " needs a high end"));
        }
        boolean single = this == POINT || this == APPROXIMATELY;
        if (single && lower != null && upper != null && lower.compareTo(upper) != 0) {
            return Optional.of(concept() + " has the same low and high end; two numbers are a range"
                    + (approximate ? " with approximate: true" : ""));
        }
        return Optional.empty();
    }
}
