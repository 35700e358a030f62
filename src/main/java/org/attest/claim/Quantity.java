package org.attest.claim;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as printed and as read: an interval whose ends may be open.
 *
 * @param printed the words and digits of the document
 * @param low lower end; null when there is none
 * @param high upper end; null when there is none
 * @param approximate whether it is hedged (<i>around</i>, <i>nearly</i>)
 * @param unit concept of the scheme {@code unit}, for example {@code person}
 */
public record Quantity(
        String printed,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        BoundKind bound,
        boolean approximate,
        String unit) {
    public Quantity {
        bound.misfit(low, high).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("the low end lies above the high end: " + low + " > " + high);
        }
    }
}
