package org.attest.evidence.lineage;

/** A part of a query whose solutions cannot be followed to claims. */
public final class Untraceable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * Names it.
     *
     * @param what the part, in words that follow <i>cannot be traced:</i>
     */
    Untraceable(String what) {
        super(what);
    }
}
