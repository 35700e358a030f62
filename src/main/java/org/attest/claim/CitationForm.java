package org.attest.claim;

import java.util.Locale;

/** The form of a reference in a text. */
public enum CitationForm {
    FULL,
    SHORT,
    IBID,
    SEE_ALSO,
    EXAMPLE,
    LOCATOR_ONLY,
    CROSS_REFERENCE;

    public String concept() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
