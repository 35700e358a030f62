package org.attest.document;

/** How much of a document's text may be shown to a reader. */
public enum Display {
    /** The whole text. */
    FULL,
    /** Passages with 80 characters on either side. */
    PASSAGES
}
