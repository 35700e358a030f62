package org.attest.claim;

import java.util.Locale;

/** In what sense a claim is put forward. */
public enum Modality {
    ASSERTED,
    ASSUMED,
    CONCEDED,
    POSSIBLE,
    MAY,
    COULD,
    WOULD_CONDITIONAL,
    SHOULD,
    NEGATIVE,
    QUESTION;

    public String concept() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
