package org.attest.extract.proposal;

import org.attest.claim.Mode;

/**
 * Who is said to hold something.
 *
 * @param name as printed, without function and title
 * @param mode how it is ascribed
 * @param sort what sort of holder the words name
 */
public record Holder(String name, Mode mode, Sort sort) {
    /** What sort of holder the words name. */
    public enum Sort {
        PERSON,
        BODY,
        /** A description without a name: <i>officials</i>, <i>a security source</i>. */
        UNNAMED
    }

    public Holder {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a holder has a name or a description");
        }
    }
}
