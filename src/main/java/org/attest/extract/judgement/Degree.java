package org.attest.extract.judgement;

import java.util.Set;
import org.attest.extract.clause.Assertion;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;

/** The words before an adjective of likelihood that strengthen, weaken or turn it round. */
final class Degree {
    private static final Set<String> DEGREE = Lists.of("degree");
    private static final Set<String> PLAIN = Lists.of("filler");

    private Degree() {}

    /**
     * First token of the wording that ends with the adjective at a token.
     *
     * @return -1 when a negation stands in the clause where it cannot be told what it turns round, or the degree compares
     */
    static int first(Words words, int adjective) {
        int first = adjective;
        while (DEGREE.contains(words.at(first - 1)) || words.areAt(first - 2, "all", "but")) {
            first -= words.areAt(first - 2, "all", "but") ? 2 : 1;
        }
        if (isComparing(words, first)) {
            return -1;
        }
        int start = Clauses.startOf(words, first).token();
        int before = first - 1;
        while (PLAIN.contains(words.at(before))) {
            before--;
        }
        if (Assertion.isNegation(words.at(before)) && !isNotOnly(words, before)) {
            String negation = words.at(before);
            boolean turns = negation.equals("not")
                    || negation.endsWith("n't")
                    || negation.equals("hardly")
                    || negation.equals("never")
                    || negation.equals("scarcely");
            return turns && isFree(words, start, before) ? before : -1;
        }
        return isFree(words, start, first) ? first : -1;
    }

    /** Whether no negation stands between two tokens. */
    static boolean isFree(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Assertion.isNegation(words.at(i)) && !isNotOnly(words, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNotOnly(Words words, int not) {
        return words.at(not + 1).equals("only") || words.at(not + 1).equals("just");
    }

    private static boolean isComparing(Words words, int first) {
        String before = words.at(first - 1);
        return (before.equals("as") && !isNaming(words, first - 1))
                || before.equals("equally")
                || before.equals("how")
                || before.equals("so")
                || before.equals("times")
                || before.equals("percent")
                || before.equals("too");
    }

    /** Whether <i>as</i> names what something is held to be: <i>regards it as possible</i>. */
    private static boolean isNaming(Words words, int as) {
        for (int i = as - 1; i >= 0 && i > as - 14; i--) {
            if (words.in(i, Considered.VERBS)) {
                return true;
            }
        }
        return false;
    }
}
