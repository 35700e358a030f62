package org.attest.extract.change;

import java.util.Set;
import org.attest.extract.clause.Words;

/** Tells a comparison with an earlier time from one with another group. */
final class Comparisons {
    private static final Set<String> BEFORE = Lists.of("before");
    private static final Set<String> AT = Set.of("in", "at", "during", "on", "by", "before", "last");
    private static final Set<String> JOINS = Set.of(
            "than",
            "as",
            "of",
            "recorded",
            "seen",
            "reported",
            "compared",
            "counted",
            "registered",
            "killed",
            "held",
            "estimated",
            "known");
    private static final int FARTHEST = 9;

    private Comparisons() {}

    /** Index of the <i>than</i>, <i>as</i> or <i>of</i> after which an earlier time is named; -1 when none is. */
    static int than(Words words, int from) {
        for (int i = from; i < from + FARTHEST && i < words.size(); i++) {
            boolean joins = words.in(i, JOINS) || (words.areAt(i, "in") && words.isNumber(i + 1));
            if (joins && namesTime(words, i)) {
                return i;
            }
            if (!words.isWord(i) && !words.isNumber(i)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether words after a preposition name an earlier time. */
    static boolean isTime(Words words, int preposition) {
        return namesTime(words, preposition);
    }

    private static boolean namesTime(Words words, int than) {
        for (int i = than + 1; i < than + 8 && i < words.size(); i++) {
            if (words.in(i, BEFORE) || words.at(i).matches("(1[5-9]|20)\\d\\d")) {
                return true;
            }
            if (i == than + 1 && words.in(i, AT) && !words.at(i).equals("by")) {
                boolean place = words.isCapitalised(i + 1) && !Months.isName(words.at(i + 1));
                if (!place
                        && (words.isNumber(i + 1)
                                || Months.isName(words.at(i + 1))
                                || words.in(i, Set.of("before", "last")))) {
                    return true;
                }
            }
            if (!words.isWord(i) && !words.isNumber(i)) {
                return false;
            }
        }
        return false;
    }
}
