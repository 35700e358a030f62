package org.attest.extract.proposal;

import org.attest.claim.BoundKind;

/** How the words around a number bound it: finer than the table of extraction, which has one word for several. */
public enum Bound {
    EXACT("exact", BoundKind.POINT, true, true),
    RANGE("range", BoundKind.RANGE, true, true),
    AT_LEAST("atleast", BoundKind.AT_LEAST, true, false),
    MORE_THAN("morethan", BoundKind.MORE_THAN, true, false),
    JUST_OVER("morethan", BoundKind.JUST_OVER, true, false),
    /** <i>up to</i>, <i>as many as</i>. */
    UP_TO("upto", BoundKind.AT_MOST, false, true),
    /** <i>at most</i>, <i>no more than</i>. */
    AT_MOST("atmost", BoundKind.AT_MOST, false, true),
    LESS_THAN("atmost", BoundKind.LESS_THAN, false, true),
    ABOUT("approx", BoundKind.APPROXIMATELY, true, true),
    /** <i>nearly</i>, <i>almost</i>. */
    JUST_UNDER("approx", BoundKind.JUST_UNDER, true, true);

    private final String word;
    private final BoundKind kind;
    private final boolean low;
    private final boolean high;

    Bound(String word, BoundKind kind, boolean low, boolean high) {
        this.word = word;
        this.kind = kind;
        this.low = low;
        this.high = high;
    }

    /** The word of the table. */
    public String word() {
        return word;
    }

    /** The bound of a claim. */
    public BoundKind kind() {
        return kind;
    }

    /** Whether the table shows a low end. */
    public boolean hasLow() {
        return low;
    }

    /** Whether the table shows a high end. */
    public boolean hasHigh() {
        return high;
    }
}
