package org.attest.extract.change;

import java.util.Set;
import org.attest.extract.clause.WordLists;

/** The word lists of this package. */
final class Lists {
    private static final WordLists LISTS = WordLists.beside(Lists.class, "words.tsv");
    static final Set<String> UP = LISTS.list("up");
    static final Set<String> DOWN = LISTS.list("down");

    private Lists() {}

    static Set<String> of(String name) {
        return LISTS.list(name);
    }

    /** Whether a word is a verb of change. */
    static boolean isVerb(String word) {
        return UP.contains(word) || DOWN.contains(word) || Factors.ofVerb(word).isPresent();
    }
}
