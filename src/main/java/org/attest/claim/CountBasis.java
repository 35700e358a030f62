package org.attest.claim;

import java.util.Locale;

/** Whether a number counts who is there or who has ever been. */
public enum CountBasis {
    /** Those present at the time of observation. */
    STOCK,
    /** All who came up to the time of observation, the dead and the returned included. */
    CUMULATIVE;

    public String concept() {
        return name().toLowerCase(Locale.ROOT);
    }
}
