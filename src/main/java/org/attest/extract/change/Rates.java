package org.attest.extract.change;

import java.util.Set;
import org.attest.extract.clause.Words;

/** A percentage for each year or month is a rate, not a change that came about once. */
final class Rates {
    private static final Set<String> PERIOD =
            Set.of("year", "month", "week", "day", "decade", "quarter", "years", "months");
    private static final Set<String> BACK = Set.of("earlier", "ago", "before", "later", "previously", "on");

    private Rates() {}

    /** Whether <i>a year</i>, <i>per month</i>, <i>annually</i> follow from a token on. */
    static boolean follow(Words words, int token) {
        boolean each = words.in(token, Set.of("a", "per", "each", "every"));
        return words.at(token).equals("annually")
                || (each && words.in(token + 1, PERIOD) && !words.in(token + 2, BACK));
    }

    static boolean isPeriod(Words words, int token) {
        return words.in(token, PERIOD) || words.in(token, BACK);
    }
}
