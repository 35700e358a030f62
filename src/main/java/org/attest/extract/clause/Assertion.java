package org.attest.extract.clause;

import java.util.Set;

/** Whether a clause states something, and does not ask, deny, suppose or look for it. */
public final class Assertion {
    private static final Set<String> NOT_STATED = Set.of(
            "whether",
            "if",
            "unless",
            "lest",
            "how",
            "what",
            "why",
            "whatever",
            "whichever",
            "however",
            "wherever",
            "whoever",
            "whenever",
            "who's",
            "than");
    private static final Set<String> DENY = Clauses.LISTS.list("deny");
    private static final Set<String> NEGATION = Clauses.LISTS.list("negation");

    private static final Set<String> PRONOUN = Set.of("which", "who", "where", "when");
    private static final Set<String> ASKING = Clauses.LISTS.list("asking");

    private Assertion() {}

    /** Whether the clause in which words stand is stated, the first and the one after the last given as tokens. */
    public static boolean isMade(Words words, int first, int end) {
        Clauses.Start start = Clauses.startOf(words, first);
        int opener = start.opener();
        if (isQuestion(words, end) || NOT_STATED.contains(words.at(first - 1))) {
            return false;
        }
        if (opener < 0) {
            String opening = words.at(start.token());
            return opening.equals("what") || !NOT_STATED.contains(opening);
        }
        String word = words.at(opener);
        if (word.equals(",") || word.equals("“") || word.equals(";") || word.equals(":")) {
            return true;
        }
        if (word.equals("what") && Set.of("", "“", ",", ";", ":", "that").contains(words.at(opener - 1))) {
            return true;
        }
        boolean asked = PRONOUN.contains(word) && words.in(opener - 1, ASKING);
        return !asked && !NOT_STATED.contains(word) && !isUndone(words, opener);
    }

    /** Whether the words before a clause take back what it says: <i>denied that</i>, <i>no sign that</i>. */
    private static boolean isUndone(Words words, int opener) {
        for (int i = opener; i >= 0 && i > opener - 6; i--) {
            String word = words.at(i);
            if (i < opener && (word.equals(",") || word.equals(";") || word.equals("”"))) {
                return false;
            }
            boolean only = words.at(i + 1).equals("only") || words.at(i + 1).equals("just");
            boolean inDoubt = words.at(i + 1).equals("doubt") || words.at(i + 1).equals("denying");
            if (DENY.contains(word) || (isNegation(word) && !only && !inDoubt)) {
                return true;
            }
            if ((word.equals("so") && i == opener - 1)
                    || (word.equals("order") && words.at(i - 1).equals("in"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word is a negation. */
    public static boolean isNegation(String word) {
        return NEGATION.contains(word) || word.endsWith("n't");
    }

    private static boolean isQuestion(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            String word = words.at(i);
            if (word.equals("?")) {
                return true;
            }
            if (word.equals("”") || word.equals(";")) {
                return false;
            }
        }
        return false;
    }
}
