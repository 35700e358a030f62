package org.attest.extract.change;

import java.util.Map;
import org.attest.extract.clause.Words;
import org.attest.extract.proposal.Bound;

/** The words before <i>doubled</i>, <i>a third</i> or <i>fivefold</i> that bound it. */
final class Hedging {
    private static final Map<String, Bound> ONE = Map.ofEntries(
            Map.entry("nearly", Bound.JUST_UNDER),
            Map.entry("almost", Bound.JUST_UNDER),
            Map.entry("about", Bound.ABOUT),
            Map.entry("around", Bound.ABOUT),
            Map.entry("roughly", Bound.ABOUT),
            Map.entry("approximately", Bound.ABOUT),
            Map.entry("some", Bound.ABOUT),
            Map.entry("virtually", Bound.JUST_UNDER),
            Map.entry("practically", Bound.JUST_UNDER),
            Map.entry("over", Bound.MORE_THAN));
    private static final Map<String, Bound> TWO = Map.ofEntries(
            Map.entry("more than", Bound.MORE_THAN),
            Map.entry("just over", Bound.JUST_OVER),
            Map.entry("well over", Bound.MORE_THAN),
            Map.entry("at least", Bound.AT_LEAST),
            Map.entry("up to", Bound.UP_TO),
            Map.entry("less than", Bound.LESS_THAN),
            Map.entry("just under", Bound.JUST_UNDER),
            Map.entry("close to", Bound.ABOUT),
            Map.entry("an estimated", Bound.ABOUT),
            Map.entry("just about", Bound.ABOUT));

    private Hedging() {}

    /** @param first of the hedge, or of what it would stand before */
    record Hedge(int first, Bound bound) {}

    static Hedge before(Words words, int token) {
        String last = words.at(token - 1);
        Bound two = TWO.get(words.at(token - 2) + " " + last);
        if (two != null) {
            return new Hedge(token - 2, two);
        }
        if (last.equals("as") && (words.areAt(token - 3, "as", "much") || words.areAt(token - 3, "as", "many"))) {
            return new Hedge(token - 3, Bound.UP_TO);
        }
        Bound one = ONE.get(last);
        return one == null ? new Hedge(token, Bound.EXACT) : new Hedge(token - 1, one);
    }
}
