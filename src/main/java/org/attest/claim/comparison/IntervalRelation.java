package org.attest.claim.comparison;

import java.util.Locale;

/** How two intervals lie. */
public enum IntervalRelation {
    EQUAL,
    /** They share a number and are not equal. */
    MEETING,
    DISJOINT;

    /** Name of the concept in the scheme {@code interval-relation}. */
    public String concept() {
        return name().toLowerCase(Locale.ROOT);
    }
}
