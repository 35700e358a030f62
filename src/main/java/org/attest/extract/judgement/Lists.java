package org.attest.extract.judgement;

import java.util.Set;
import org.attest.extract.clause.WordLists;

/** The word lists of this package. */
final class Lists {
    private static final WordLists LISTS = WordLists.beside(Lists.class, "words.tsv");

    private Lists() {}

    static Set<String> of(String name) {
        return LISTS.list(name);
    }
}
