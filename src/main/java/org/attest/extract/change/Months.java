package org.attest.extract.change;

import java.util.Set;

/** The names of the months. */
final class Months {
    private static final Set<String> NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Months() {}

    static boolean isName(String word) {
        return NAMES.contains(word);
    }
}
