package org.attest.extract.change;

import java.util.Set;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;

/** Nouns of change: <i>a rise</i>, <i>a drop</i>. */
final class Nouns {
    static final Set<String> UP = Lists.of("up-noun");
    static final Set<String> DOWN = Lists.of("down-noun");
    private static final Set<String> UNREAL = Lists.of("unreal");
    private static final Set<String> WANTED = Lists.of("wanted");

    private Nouns() {}

    /** Whether the clause before a noun neither denies nor only expects the change. */
    static boolean happened(Words words, int noun) {
        Clauses.Start clause = Clauses.startOf(words, noun);
        int start = clause.token();
        if (clause.opener() >= 0 && words.in(clause.opener(), WANTED)) {
            return false;
        }
        for (int i = start; i < noun; i++) {
            String word = words.at(i);
            boolean infinitive = word.equals("to") && !words.in(i + 1, Set.of("a", "an", "the")) && i + 1 < noun;
            boolean unreal = (UNREAL.contains(word) && !word.equals("to")) || (infinitive && words.isWord(i + 1));
            if (unreal || WANTED.contains(word) || word.equals("no")) {
                return false;
            }
        }
        return true;
    }
}
