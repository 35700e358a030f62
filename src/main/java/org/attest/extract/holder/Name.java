package org.attest.extract.holder;

import org.attest.extract.proposal.Holder;

/**
 * A name or description of a holder, or a word that points back to one.
 *
 * @param known whether its words are known to name somebody who can hold something
 */
record Name(String printed, Holder.Sort sort, Pointer pointer, boolean known) {
    /** What a word needs before it to say who is meant. */
    enum Pointer {
        NONE,
        /** <i>he</i>, <i>she</i>: a person. */
        PERSON,
        /** <i>it</i>: a body. */
        BODY,
        /** <i>they</i>: several, or a body. */
        SEVERAL,
        /** <i>the report</i>, <i>this survey</i>: whoever spoke last. */
        WORK,
        /** <i>the institute</i>, <i>the officer</i>: a name with this noun, or of its sort. */
        NOUN
    }

    static Name of(String printed, Holder.Sort sort) {
        return new Name(printed, sort, Pointer.NONE, true);
    }

    static Name pointing(String printed, Holder.Sort sort, Pointer pointer) {
        return new Name(printed, sort, pointer, true);
    }

    Name unknown() {
        return new Name(printed, sort, pointer, false);
    }

    boolean points() {
        return pointer != Pointer.NONE;
    }
}
