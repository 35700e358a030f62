package org.attest.claim;

import java.util.Locale;

/** What can be stated of a population. Sheet keys, properties and key lines have the same names. */
public enum Dimension {
    GROUP,
    KIND,
    ORIGIN,
    PLACE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
