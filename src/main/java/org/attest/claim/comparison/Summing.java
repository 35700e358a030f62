package org.attest.claim.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attest.claim.comparison.Sum.Offence;
import org.jspecify.annotations.Nullable;

/** Adds figures, unless they count unlike things or somebody twice. The canned query {@code sum} has the same rules. */
public final class Summing {
    private static final Interval ZERO = Interval.parse("[0,0]");

    private final Containment containment;

    public Summing(Containment containment) {
        this.containment = containment;
    }

    /** The sum, or every pair that keeps them apart. */
    public Sum of(List<Figure> figures) {
        List<Offence> offences = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure one = figures.get(i);
            for (Figure other : figures.subList(i + 1, figures.size())) {
                offence(one, other).ifPresent(why -> offences.add(new Offence(one.id(), other.id(), why)));
            }
        }
        return offences.isEmpty() ? new Sum.Of(forced(figures)) : new Sum.Refused(offences);
    }

    /** The sum of their ends, whatever they count. */
    public Interval forced(List<Figure> figures) {
        return figures.stream().map(Figure::interval).reduce(ZERO, Interval::plus);
    }

    private Optional<String> offence(Figure one, Figure other) {
        if (!one.of(ComparedDimension.UNIT).equals(other.of(ComparedDimension.UNIT))) {
            return Optional.of("another unit");
        }
        if (!one.of(ComparedDimension.COUNT_BASIS).equals(other.of(ComparedDimension.COUNT_BASIS))) {
            return Optional.of("another count basis");
        }
        if (one.asOf() != null && other.asOf() != null && one.asOf().gapTo(other.asOf()) > 0) {
            return Optional.of("another time");
        }
        String here = one.origin();
        String there = other.origin();
        if (Objects.equals(here, there)) {
            boolean alike = one.stated().equals(other.stated());
            return Optional.of(alike ? "the same people" : "people who can be in both");
        }
        return origins(here, there);
    }

    private Optional<String> origins(@Nullable String here, @Nullable String there) {
        if (there == null || (here != null && containment.isPart(ComparedDimension.PLACE, here, there))) {
            return Optional.of("its whole");
        }
        if (here == null || containment.isPart(ComparedDimension.PLACE, there, here)) {
            return Optional.of("a part of it");
        }
        if (containment.overlap(here, there)) {
            return Optional.of("people of both regions");
        }
        boolean wide = containment.isRegion(there);
        return wide == containment.isRegion(here)
                ? Optional.empty()
                : Optional.of(wide ? "a region that may contain it" : "what may be a part of it");
    }
}
