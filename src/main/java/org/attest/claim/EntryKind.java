package org.attest.claim;

import java.util.Locale;

/** The kinds of entry that a sheet gives an id, and to which curation can refer. */
public enum EntryKind {
    CLAIM,
    CITATION,
    ARGUMENT;

    /** {@code claim} and so on, as references write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
