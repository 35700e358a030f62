package org.attest.claim.relay;

import static org.attest.claim.comparison.ComparedDimension.COUNT_BASIS;
import static org.attest.claim.comparison.ComparedDimension.DEAD;
import static org.attest.claim.comparison.ComparedDimension.GROUP;
import static org.attest.claim.comparison.ComparedDimension.KIND;
import static org.attest.claim.comparison.ComparedDimension.NON_COMBATANTS;
import static org.attest.claim.comparison.ComparedDimension.ORIGIN_BASIS;
import static org.attest.claim.comparison.ComparedDimension.PLACE;
import static org.attest.claim.comparison.ComparedDimension.RETURNEES;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.comparison.ComparedDimension;
import org.attest.claim.comparison.Containment;
import org.attest.claim.comparison.IntervalRelation;
import org.attest.claim.comparison.Span;
import org.jspecify.annotations.Nullable;

/** Finds what a relay relays, and in what the two differ. */
public final class Fidelity {
    private static final List<ComparedDimension> PEOPLE =
            List.of(KIND, GROUP, ORIGIN_BASIS, RETURNEES, DEAD, NON_COMBATANTS);

    /** A claim of an excerpt is what a relay relays when number and people agree in at least as much. */
    private static final int ENOUGH = 5;

    private final Containment containment;

    public Fidelity(Containment containment) {
        this.containment = containment;
    }

    /** Which claim of an excerpt a relay gives; empty when none is near. */
    public Optional<Told> source(Told relay, List<Told> excerpt) {
        return excerpt.stream()
                .filter(source -> likeness(source, relay) >= ENOUGH)
                .max(Comparator.<Told>comparingInt(source -> likeness(source, relay))
                        .thenComparing(source -> source.figure().id(), Comparator.reverseOrder()));
    }

    private int likeness(Told source, Told relay) {
        int number = source.figure().interval().to(relay.figure().interval()) == IntervalRelation.EQUAL
                ? 4
                : Numbers.related(source, relay) ? 3 : 0;
        int people = 0;
        for (ComparedDimension dimension : List.of(KIND, GROUP, PLACE, COUNT_BASIS, ComparedDimension.UNIT)) {
            if (source.figure().of(dimension).equals(relay.figure().of(dimension))) {
                people++;
            }
        }
        if (Objects.equals(source.figure().origin(), relay.figure().origin())) {
            people += 2;
        }
        return number == 0 ? 0 : number + people;
    }

    /** In what a relay differs from what it relays; nothing when it is exact. */
    public Set<Deviation> deviations(Told source, Told relay) {
        Set<Deviation> found = EnumSet.noneOf(Deviation.class);
        Numbers.deviation(source, relay).ifPresent(found::add);
        for (ComparedDimension dimension : PEOPLE) {
            people(
                    dimension,
                    source.figure().of(dimension).orElse(null),
                    relay.figure().of(dimension).orElse(null),
                    found);
        }
        people(PLACE, source.figure().origin(), relay.figure().origin(), found);
        place(source.figure().of(PLACE).orElse(null), relay.figure().of(PLACE).orElse(null), found);
        Optional<String> basis = source.figure().of(COUNT_BASIS);
        Optional<String> told = relay.figure().of(COUNT_BASIS);
        if (basis.isPresent() && told.isPresent() && !basis.equals(told)) {
            found.add(Deviation.COUNT_BASIS_CHANGED);
        }
        Span from = source.figure().asOf();
        Span to = relay.figure().asOf();
        if (from != null && to != null && !from.equals(to) && !covers(from, to) && !covers(to, from)) {
            found.add(Deviation.PERIOD_SHIFTED);
        }
        if (source.hedged() != relay.hedged()) {
            found.add(source.hedged() ? Deviation.HEDGE_DROPPED : Deviation.HEDGE_ADDED);
        }
        if (!relay.holders().containsAll(source.holders())) {
            found.add(Deviation.ATTRIBUTION_LOST);
        }
        return found;
    }

    private void people(ComparedDimension dimension, @Nullable String from, @Nullable String to, Set<Deviation> found) {
        Change change = change(dimension, from, to);
        if (change != Change.NONE) {
            found.add(
                    switch (change) {
                        case WIDER -> Deviation.POPULATION_WIDENED;
                        case NARROWER -> Deviation.POPULATION_NARROWED;
                        default -> Deviation.POPULATION_CHANGED;
                    });
        }
    }

    private void place(@Nullable String from, @Nullable String to, Set<Deviation> found) {
        Change change = change(PLACE, from, to);
        if (change != Change.NONE) {
            found.add(
                    switch (change) {
                        case WIDER -> Deviation.PLACE_WIDENED;
                        case NARROWER -> Deviation.PLACE_NARROWED;
                        default -> Deviation.PLACE_CHANGED;
                    });
        }
    }

    private enum Change {
        NONE,
        WIDER,
        NARROWER,
        OTHER
    }

    /** What is not stated is wider than anything that is. */
    private Change change(ComparedDimension dimension, @Nullable String from, @Nullable String to) {
        if (Objects.equals(from, to)) {
            return Change.NONE;
        }
        if (to == null || (from != null && containment.isPart(dimension, from, to))) {
            return Change.WIDER;
        }
        return from == null || containment.isPart(dimension, to, from) ? Change.NARROWER : Change.OTHER;
    }

    /** Whether every day of the other may be a day of this one: the other is told more exactly, not shifted. */
    private static boolean covers(Span wide, Span narrow) {
        boolean begins = wide.earliest() == null
                || (narrow.earliest() != null && !narrow.earliest().isBefore(wide.earliest()));
        boolean ends = wide.latest() == null
                || (narrow.latest() != null && !narrow.latest().isAfter(wide.latest()));
        return begins && ends;
    }
}
