package org.attest.claim.relay;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.attest.claim.BoundKind;
import org.attest.claim.comparison.Interval;
import org.attest.claim.comparison.IntervalRelation;
import org.jspecify.annotations.Nullable;

/** What became of a number when it was told again. */
final class Numbers {
    private Numbers() {}

    /** Empty when it is the same number with the same bound; the rest of rough and exact is a matter of hedges. */
    static Optional<Deviation> deviation(Told source, Told relay) {
        Interval from = source.figure().interval();
        Interval to = relay.figure().interval();
        if (from.to(to) == IntervalRelation.EQUAL) {
            return Optional.empty();
        }
        BigDecimal single = single(relay.bound(), to);
        if (isOpen(source.bound()) && single != null && single.compareTo(end(from)) == 0) {
            return Optional.of(Deviation.BOUND_LOST);
        }
        if (source.bound() == BoundKind.RANGE && isWithin(from, to)) {
            return Optional.of(Deviation.RANGE_COLLAPSED);
        }
        if (end(from).compareTo(end(to)) == 0 && (isOpen(source.bound()) || isOpen(relay.bound()))) {
            return Optional.of(Deviation.BOUND_CHANGED);
        }
        return Optional.of(isRounded(from, to) ? Deviation.ROUNDED : Deviation.NUMBER_CHANGED);
    }

    /** Whether two numbers are near enough to be the same one told again. */
    static boolean related(Told source, Told relay) {
        return deviation(source, relay)
                .map(deviation -> deviation != Deviation.NUMBER_CHANGED)
                .orElse(true);
    }

    private static boolean isOpen(BoundKind bound) {
        return bound.lowInclusive() != bound.highInclusive() || (!bound.lowInclusive() && !bound.highInclusive());
    }

    private static @Nullable BigDecimal single(BoundKind bound, Interval interval) {
        return bound == BoundKind.POINT || bound == BoundKind.APPROXIMATELY ? interval.low() : null;
    }

    /** The number that is printed where there is one; of a range its low end. */
    private static BigDecimal end(Interval interval) {
        BigDecimal low = interval.low();
        BigDecimal high = interval.high();
        if (low != null) {
            return low;
        }
        return high == null ? BigDecimal.ZERO : high;
    }

    private static boolean isWithin(Interval range, Interval told) {
        BigDecimal low = told.low() == null ? told.high() : told.low();
        BigDecimal high = told.high() == null ? told.low() : told.high();
        return low != null
                && high != null
                && range.low() != null
                && range.high() != null
                && low.compareTo(range.low()) >= 0
                && high.compareTo(range.high()) <= 0;
    }

    private static boolean isRounded(Interval from, Interval to) {
        return isRounded(from.low(), to.low()) && isRounded(from.high(), to.high());
    }

    private static boolean isRounded(@Nullable BigDecimal exact, @Nullable BigDecimal told) {
        if (exact == null || told == null) {
            return exact == null && told == null;
        }
        for (int digits = 1; digits <= exact.precision(); digits++) {
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_UP, RoundingMode.DOWN, RoundingMode.UP}) {
                if (exact.round(new MathContext(digits, mode)).compareTo(told) == 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
