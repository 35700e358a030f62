package org.attest.claim;

import java.util.Locale;

/** Which way a number moved. */
public enum Direction {
    INCREASE,
    DECREASE,
    NO_CHANGE;

    public String concept() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
