package org.attest.claim.comparison;

import static org.attest.claim.comparison.ComparedDimension.COUNT_BASIS;
import static org.attest.claim.comparison.ComparedDimension.PERIOD;
import static org.attest.claim.comparison.ComparedDimension.VALUE;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Compares figures that are on one topic; which those are, {@link Topics} says. */
public final class Comparer {
    private final Impossible impossible;

    public Comparer(Containment containment) {
        this.impossible = new Impossible(containment);
    }

    /** How two figures stand to each other; the order of the two makes no difference. */
    public Comparison compare(Figure one, Figure other) {
        Set<ComparedDimension> differs = EnumSet.noneOf(ComparedDimension.class);
        Set<ComparedDimension> open = EnumSet.noneOf(ComparedDimension.class);
        for (ComparedDimension dimension : ComparedDimension.values()) {
            switch (dimension) {
                case PERIOD -> period(one, other, differs, open);
                case VALUE -> {
                    if (one.interval().isUnbounded() || other.interval().isUnbounded()) {
                        open.add(VALUE);
                    }
                }
                default -> stated(dimension, one, other, differs, open);
            }
        }
        IntervalRelation intervals = one.interval().to(other.interval());
        Optional<String> reason = impossible.why(one, other);
        ComparisonClass kind =
                reason.isPresent() ? ComparisonClass.IMPOSSIBLE : kind(one, other, intervals, differs, open);
        boolean oneBelow = one.interval().isBelow(other.interval());
        Figure lower = oneBelow ? one : other;
        Figure higher = oneBelow ? other : one;
        // Numbers in different units are not larger or smaller than each other.
        boolean apart = intervals == IntervalRelation.DISJOINT && !differs.contains(ComparedDimension.UNIT);
        Long gap = one.asOf() == null || other.asOf() == null
                ? null
                : (Long) one.asOf().gapTo(other.asOf());
        return new Comparison(
                kind,
                intervals,
                differs,
                open,
                reason.orElse(""),
                apart ? lower.id() : null,
                apart ? lower.interval().factorBelow(higher.interval()).orElse(null) : null,
                gap);
    }

    private static void stated(
            ComparedDimension dimension,
            Figure one,
            Figure other,
            Set<ComparedDimension> differs,
            Set<ComparedDimension> open) {
        if (one.of(dimension).isEmpty() && other.of(dimension).isEmpty()) {
            // Where neither tells people apart, both describe the same ones; how they count is never a matter of
            // course.
            if (dimension == COUNT_BASIS) {
                open.add(dimension);
            }
            return;
        }
        Optional<String> a = one.ofOrImplied(dimension);
        Optional<String> b = other.ofOrImplied(dimension);
        if (a.isPresent() && b.isPresent()) {
            if (!a.equals(b)) {
                differs.add(dimension);
            }
        } else {
            open.add(dimension);
        }
    }

    /** Times differ when no day is in both; also when one figure does not say, and was published before the other begins. */
    private static void period(Figure one, Figure other, Set<ComparedDimension> differs, Set<ComparedDimension> open) {
        boolean apart =
                one.possible().isBefore(other.possible()) || other.possible().isBefore(one.possible());
        if (apart) {
            differs.add(PERIOD);
        } else if (one.asOf() == null || other.asOf() == null) {
            open.add(PERIOD);
        }
    }

    private static ComparisonClass kind(
            Figure one,
            Figure other,
            IntervalRelation intervals,
            Set<ComparedDimension> differs,
            Set<ComparedDimension> open) {
        if (differs.equals(EnumSet.of(PERIOD))) {
            return isVintage(one, other) ? ComparisonClass.OLDER_VINTAGE : ComparisonClass.NOT_COMPARABLE;
        }
        if (!differs.isEmpty()) {
            return ComparisonClass.NOT_COMPARABLE;
        }
        if (open.contains(VALUE)) {
            return ComparisonClass.CANNOT_TELL;
        }
        return switch (intervals) {
            case EQUAL -> ComparisonClass.SAME;
            case MEETING -> ComparisonClass.OVERLAPPING;
            case DISJOINT -> open.isEmpty() ? ComparisonClass.CONFLICT : ComparisonClass.CANNOT_TELL;
        };
    }

    /** Whether the figure with the earlier time also appeared earlier, and elsewhere. */
    private static boolean isVintage(Figure one, Figure other) {
        boolean oneFirst = one.possible().isBefore(other.possible());
        Figure earlier = oneFirst ? one : other;
        Figure later = oneFirst ? other : one;
        return !earlier.source().equals(later.source())
                && earlier.published() != null
                && later.published() != null
                && earlier.published().isBefore(later.published());
    }

    /** Whether the count basis is said to be this one. */
    static boolean counts(Figure figure, String basis) {
        return figure.of(COUNT_BASIS).filter(basis::equals).isPresent();
    }
}
