package org.attest.claim.relay;

import java.util.Locale;

/** One way in which a relay differs from what it relays, in the order in which they are named. The scheme {@code fidelity} defines each. */
public enum Deviation {
    BOUND_LOST,
    BOUND_CHANGED,
    RANGE_COLLAPSED,
    ROUNDED,
    NUMBER_CHANGED,
    POPULATION_WIDENED,
    POPULATION_NARROWED,
    POPULATION_CHANGED,
    PLACE_WIDENED,
    PLACE_NARROWED,
    PLACE_CHANGED,
    PERIOD_SHIFTED,
    COUNT_BASIS_CHANGED,
    HEDGE_DROPPED,
    HEDGE_ADDED,
    ATTRIBUTION_LOST;

    /** Name of the concept; a relay without a deviation is {@code exact}. */
    public String concept() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
