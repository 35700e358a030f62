package org.attest.claim;

import java.util.Locale;

/** How a claim is ascribed to its holder. */
public enum Mode {
    /** In the holder's own words, between quotation marks. */
    QUOTED,
    /** In the document's words. */
    PARAPHRASED,
    /** Said to be held, at second hand. */
    REPORTED,
    /** Worked out by the holder from other figures. */
    COMPUTED,
    /** Not said, but needed for what is said. */
    IMPLIED,
    /** Put forward by the holder as such. */
    ASSERTED;

    public String concept() {
        return name().toLowerCase(Locale.ROOT);
    }
}
