package org.attest.claim.comparison;

import java.util.Locale;

/** What two figures are set beside each other in, in the order in which findings name them. */
public enum ComparedDimension {
    KIND,
    COUNT_BASIS,
    GROUP,
    ORIGIN_BASIS,
    RETURNEES,
    DEAD,
    NON_COMBATANTS,
    PLACE,
    PERIOD,
    UNIT,
    /** The number itself, which words such as <i>most</i> leave open. It never differs: that is what is compared. */
    VALUE;

    /** Name of the concept in the scheme {@code compared-dimension}. */
    public String concept() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
