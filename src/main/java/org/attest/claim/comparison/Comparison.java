package org.attest.claim.comparison;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes of setting two figures on one topic beside each other.
 *
 * @param differs dimensions that both state and in which they differ
 * @param notStated dimensions that at least one leaves open
 * @param reason why both cannot hold, when the class is {@code IMPOSSIBLE}
 * @param lower id of the figure that lies wholly below the other; null when they meet or are in different units
 * @param factor how many times the lower one goes into the other at least, cut after three decimals; null without a lower one
 * @param gapDays days between their times, 0 when those overlap; null when one gives no time
 */
public record Comparison(
        ComparisonClass kind,
        IntervalRelation intervals,
        Set<ComparedDimension> differs,
        Set<ComparedDimension> notStated,
        String reason,
        @Nullable String lower,
        @Nullable BigDecimal factor,
        @Nullable Long gapDays) {
    public Comparison {
        differs = ordered(differs);
        notStated = ordered(notStated);
        if (kind == ComparisonClass.CONFLICT && !(differs.isEmpty() && notStated.isEmpty())) {
            throw new IllegalArgumentException("figures that differ or leave something open are in no conflict");
        }
    }

    private static Set<ComparedDimension> ordered(Set<ComparedDimension> dimensions) {
        Set<ComparedDimension> sorted = EnumSet.noneOf(ComparedDimension.class);
        sorted.addAll(dimensions);
        return Collections.unmodifiableSet(sorted);
    }

    public Optional<BigDecimal> factorAtLeast() {
        return Optional.ofNullable(factor);
    }

    public OptionalLong gap() {
        return gapDays == null ? OptionalLong.empty() : OptionalLong.of(gapDays);
    }
}
