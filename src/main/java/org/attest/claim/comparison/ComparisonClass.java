package org.attest.claim.comparison;

import java.util.Locale;

/** How two figures on one topic stand to each other. The scheme {@code comparison} defines each. */
public enum ComparisonClass {
    SAME,
    OVERLAPPING,
    OLDER_VINTAGE,
    NOT_COMPARABLE,
    CANNOT_TELL,
    CONFLICT,
    IMPOSSIBLE;

    /** Name of the concept in the scheme {@code comparison}. */
    public String concept() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
