package org.attest.extract.number;

import org.jspecify.annotations.Nullable;

/**
 * A number or range before it is known whether it counts anything.
 *
 * @param from where the digits or words begin
 * @param to after them; for a range, after the second
 * @param second the upper end of a range
 * @param innerHedge whether words of approximation stand within the range
 */
record Candidate(
        Line line,
        int from,
        int to,
        Numeral first,
        @Nullable Numeral second,
        boolean innerHedge) {
    static Candidate of(Line line, Numeral numeral) {
        return new Candidate(line, numeral.from(), numeral.to(), numeral, null, false);
    }

    String before() {
        return line.before(from);
    }

    String after() {
        return line.after(to);
    }

    String printed() {
        return line.slice(from, to);
    }

    boolean isRange() {
        return second != null;
    }
}
