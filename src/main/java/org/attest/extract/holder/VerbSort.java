package org.attest.extract.holder;

/** How a verb ascribes. */
enum VerbSort {
    /** Takes a clause: <i>said</i>, <i>estimates</i>. */
    SAY,
    /** Takes a clause and does not grant it: <i>claimed</i>. */
    ASSERT,
    /** Ascribes only with a clause in <i>that</i>: <i>holds that</i>. */
    THAT,
    /** Takes a number as its object: <i>recorded</i>. */
    GIVE,
    /** What figures and reports do: <i>show</i>. */
    SHOW
}
