package org.attest.claim.comparison;

import static org.attest.claim.comparison.ComparedDimension.COUNT_BASIS;
import static org.attest.claim.comparison.ComparedDimension.DEAD;
import static org.attest.claim.comparison.ComparedDimension.KIND;
import static org.attest.claim.comparison.ComparedDimension.PERIOD;
import static org.attest.claim.comparison.ComparedDimension.PLACE;
import static org.attest.claim.comparison.ComparedDimension.RETURNEES;
import static org.attest.claim.comparison.ComparedDimension.VALUE;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Pairs that count different things or times and still cannot both hold. Each reason needs all that it rests on stated. */
final class Impossible {
    private static final Set<ComparedDimension> BASIS = EnumSet.of(COUNT_BASIS, RETURNEES, DEAD);

    private final Containment containment;

    Impossible(Containment containment) {
        this.containment = containment;
    }

    /** Why both cannot hold; empty when they can, as far as this goes. */
    Optional<String> why(Figure one, Figure other) {
        if (one.foretells() || other.foretells()) {
            return Optional.of("A figure is said to hold for a time after its source had appeared.");
        }
        return above(one, other).or(() -> above(other, one));
    }

    private Optional<String> above(Figure larger, Figure smaller) {
        if (!smaller.interval().isBelow(larger.interval())) {
            return Optional.empty();
        }
        if (isPartOf(larger, smaller)) {
            return Optional.of("A part is larger than its whole at the same time.");
        }
        if (agree(larger, smaller, BASIS)
                && Comparer.counts(larger, Figure.STOCK)
                && Comparer.counts(smaller, Figure.CUMULATIVE)
                && isNotAfter(larger, smaller)) {
            return Optional.of("More are there at one time than had ever come until then or later.");
        }
        if (agree(larger, smaller, EnumSet.noneOf(ComparedDimension.class))
                && Comparer.counts(larger, Figure.CUMULATIVE)
                && Comparer.counts(smaller, Figure.CUMULATIVE)
                && larger.asOf() != null
                && smaller.asOf() != null
                && larger.asOf().isBefore(smaller.asOf())) {
            return Optional.of("Fewer had ever come at the later time than at the earlier one.");
        }
        return Optional.empty();
    }

    /** Whether one counts a narrower kind or place than the other, and the same in all else, at times that overlap. */
    private boolean isPartOf(Figure part, Figure whole) {
        EnumSet<ComparedDimension> narrower = EnumSet.noneOf(ComparedDimension.class);
        for (ComparedDimension dimension : EnumSet.of(KIND, PLACE)) {
            Optional<String> a = part.of(dimension);
            Optional<String> b = whole.of(dimension);
            if (a.isPresent() && b.isPresent() && containment.isPart(dimension, a.get(), b.get())) {
                narrower.add(dimension);
            }
        }
        return !narrower.isEmpty()
                && agree(part, whole, narrower)
                && part.of(COUNT_BASIS).isPresent()
                && part.asOf() != null
                && part.asOf().equals(whole.asOf());
    }

    /** Whether both say the same of every dimension but the time and these, or neither says anything. */
    private static boolean agree(Figure one, Figure other, Set<ComparedDimension> but) {
        for (ComparedDimension dimension : ComparedDimension.values()) {
            if (dimension != PERIOD
                    && dimension != VALUE
                    && !but.contains(dimension)
                    && !one.ofOrImplied(dimension).equals(other.ofOrImplied(dimension))) {
                return false;
            }
        }
        return Objects.equals(one.origin(), other.origin());
    }

    private static boolean isNotAfter(Figure stock, Figure cumulative) {
        Span at = stock.possible();
        Span until = cumulative.asOf();
        if (until == null) {
            return false;
        }
        return until.equals(stock.asOf())
                || (at.latest() != null
                        && until.earliest() != null
                        && !at.latest().isAfter(until.earliest()));
    }
}
