package org.attest.claim.comparison;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a comparison needs it. Values are names that are equal when they mean the same: slugs, codes or IRIs.
 *
 * @param id what names the figure; two figures of one comparison have different ones
 * @param stated what it says that it counts, of all dimensions but {@code PERIOD} and {@code VALUE}
 * @param origin where those counted come from; null when that is not stated
 * @param asOf days for which it holds; null when that is not stated
 * @param published last day on which its source can have appeared: nothing later can be in it; null when not known
 * @param source name of what it appeared in
 */
public record Figure(
        String id,
        Interval interval,
        Map<ComparedDimension, String> stated,
        @Nullable String origin,
        @Nullable Span asOf,
        @Nullable LocalDate published,
        String source) {

    /** Value of the dimensions of inclusion, and of the count basis. */
    public static final String INCLUDED = "included";

    public static final String EXCLUDED = "excluded";
    public static final String STOCK = "stock";
    public static final String CUMULATIVE = "cumulative";

    public Figure {
        Map<ComparedDimension, String> known = new EnumMap<>(ComparedDimension.class);
        known.putAll(stated);
        stated = Collections.unmodifiableMap(known);
    }

    /** What it says of a dimension. */
    public Optional<String> of(ComparedDimension dimension) {
        return Optional.ofNullable(stated.get(dimension));
    }

    /**
     * What it says of a dimension, or what its count basis implies: by definition those present at one time are neither
     * dead nor home, and all who ever came include them.
     */
    Optional<String> ofOrImplied(ComparedDimension dimension) {
        boolean bound = dimension == ComparedDimension.RETURNEES || dimension == ComparedDimension.DEAD;
        return of(dimension)
                .or(() -> bound
                        ? of(ComparedDimension.COUNT_BASIS).map(basis -> basis.equals(CUMULATIVE) ? INCLUDED : EXCLUDED)
                        : Optional.empty());
    }

    /**
     * The days for which it can hold. One that does not say when it holds cannot hold for a time after it was published.
     */
    Span possible() {
        return asOf != null ? asOf : new Span(null, published);
    }

    /** Whether it gives a time that begins after its source had appeared. */
    boolean foretells() {
        return asOf != null
                && asOf.earliest() != null
                && published != null
                && asOf.earliest().isAfter(published);
    }
}
