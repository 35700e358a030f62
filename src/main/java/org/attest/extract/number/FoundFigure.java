package org.attest.extract.number;

import org.attest.extract.proposal.Figure;

/**
 * A number found in a sentence. Offsets are UTF-16 units of the sentence's text.
 *
 * @param from where its bound or hedge begins, or the number when it has none
 * @param to after the number, its percent sign or a bound that follows it ({@code or more})
 * @param coreFrom where the digits or number words begin
 * @param coreTo after them; for a range, after the second
 * @param sort whether it counts things or is a part of a whole
 */
public record FoundFigure(int from, int to, int coreFrom, int coreTo, Figure figure, Sort sort) {
    /** What the number is by its look. */
    public enum Sort {
        COUNT,
        /** {@code 14 percent}, {@code 14 %}. */
        PERCENT,
        /** {@code half}, {@code two-thirds}: the figure holds percent, rounded to two digits. */
        SHARE
    }

    public FoundFigure {
        if (from > coreFrom || coreFrom >= coreTo || coreTo > to) {
            throw new IllegalArgumentException("the number does not lie in its bounds");
        }
    }
}
