package org.attest.document;

/** How finely a date is given, in the words of the scheme {@code vocab/precision}. */
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    HALF_YEAR,
    YEAR,
    UNKNOWN;

    /** Name of the concept. */
    public String concept() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
