package org.attest.extract.judgement;

import java.util.Set;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;

/** The verb that ties a likelihood to its subject: <i>is</i>, <i>remains</i>, <i>is considered</i>. */
final class Linked {
    static final Set<String> BE = Lists.of("be");
    private static final Set<String> LINK = Lists.of("link");
    private static final Set<String> FILLER = Lists.of("filler");
    private static final Set<String> WEAK_MODAL = Set.of("may", "might", "could");
    private static final Set<String> VERBAL = Set.of(
            "will", "would", "is", "are", "was", "were", "has", "have", "had", "been", "be", "not", "should", "must",
            "to");

    private static final Set<String> RELATIVE = Set.of("which", "whom", "whose");
    private static final Set<String> INSERTS =
            Set.of("which", "who", "whom", "whose", "where", "as", "if", "though", "although", "like");
    private static final Set<String> REMARKS =
            Set.of("in", "by", "to", "on", "we", "i", "they", "he", "she", "according");
    static final Set<String> QUOTE = Set.of("‘", "“", "\"", "'");

    private Linked() {}

    /**
     * Index of the verb before a wording.
     *
     * @return -1 when none stands there, or when its own <i>may</i> carries the judgement
     */
    static int before(Words words, int wording) {
        int verb = beforeRemark(words, wording - 1);
        while (words.in(verb, FILLER) || words.at(verb).endsWith("ly") || words.areAt(verb - 1, "to", "be")) {
            verb -= words.areAt(verb - 1, "to", "be") ? 2 : 1;
        }
        if (words.at(verb).equals("as")) {
            verb--;
        }
        boolean passive = words.in(verb, Considered.VERBS) && BE.contains(words.at(verb - 1));
        if (!BE.contains(words.at(verb)) && !words.in(verb, LINK) && !passive) {
            boolean contracted = words.at(wording).endsWith("n't") && BE.contains(words.at(wording));
            if (!contracted) {
                return -1;
            }
            verb = wording;
        }
        for (int i = verb; i >= verb - 3; i--) {
            if (words.in(i, WEAK_MODAL)) {
                return -1;
            }
        }
        return verb;
    }

    /** Where the clause of a verb begins; a clause set between commas before the verb is passed over. */
    static Clauses.Start clauseOf(Words words, int verb) {
        int comma = firstOfVerb(words, verb) - 1;
        if (words.at(comma).equals(",")) {
            for (int i = comma - 2; i > 0 && comma - i < 25; i--) {
                boolean set = words.at(i).equals(",")
                        && (words.in(i + 1, INSERTS) || words.in(i + 2, RELATIVE))
                        && !words.at(i + 1).equals("and");
                if (set) {
                    return Clauses.startOf(words, i);
                }
                if (words.in(i, Set.of(";", ":", "("))) {
                    break;
                }
            }
        }
        return Clauses.startOf(words, verb);
    }

    /** The token before a remark set between commas that ends right before another: <i>is, in our view, </i>. */
    static int beforeRemark(Words words, int token) {
        int last = token;
        if (words.in(last, QUOTE)) {
            last--;
        }
        if (words.at(last).equals(",")) {
            for (int i = last - 2; i > 0 && last - i < 7; i--) {
                if (words.at(i).equals(",") && words.in(i + 1, REMARKS)) {
                    return i - 1;
                }
            }
        }
        return last;
    }

    /** First token of the whole verb: <i>would be</i>, <i>has been considered</i>. */
    static int firstOfVerb(Words words, int verb) {
        int first = verb;
        for (int i = verb - 1; VERBAL.contains(words.at(i)) || words.in(i, FILLER); i--) {
            if (VERBAL.contains(words.at(i))) {
                first = i;
            }
        }
        return first;
    }
}
