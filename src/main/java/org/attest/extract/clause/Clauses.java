package org.attest.extract.clause;

import java.util.Set;

/**
 * Where the clause around a word begins and ends, told from marks, conjunctions, verbs of saying and commas.
 *
 * <p>There is no parser behind it: a start that is too far left makes a clause longer than it should be, no more.
 */
public final class Clauses {
    /** In tokens; no clause is looked for farther away. */
    private static final int FARTHEST = 120;

    static final WordLists LISTS = WordLists.beside(Clauses.class, "words.tsv");
    private static final Set<String> REPORT = LISTS.list("report");
    private static final Set<String> AUX = LISTS.list("aux");
    private static final Set<String> ASKER = LISTS.list("asker");
    private static final Set<String> SUBORDINATOR = LISTS.list("subordinator");
    private static final Set<String> COORDINATOR = LISTS.list("coordinator");
    private static final Set<String> PREPOSITION = LISTS.list("preposition");
    private static final Set<String> RELATIVE = LISTS.list("relative");
    private static final Set<String> DETERMINER = LISTS.list("determiner");
    private static final Set<String> PRONOUN = LISTS.list("pronoun");
    private static final Set<String> VIEW = LISTS.list("view");
    private static final Set<String> POSSESSIVE = LISTS.list("possessive");
    private static final Set<String> SAYING = LISTS.list("saying");
    private static final Set<String> NOUN_OF_CONTENT = LISTS.list("content");
    private static final Set<String> HARD = Set.of(";", ":", "—", "–", "-", "(", "[", "“", "\"", "«", "?", "!", "…");
    private static final Set<String> CLOSES = Set.of("”", ")", "]", "»");

    private Clauses() {}

    /**
     * The start of a clause.
     *
     * @param token its first token, conjunction and attribution left out
     * @param opener index of the conjunction, verb of saying or mark before it; -1 at the start of the sentence
     */
    public record Start(int token, int opener) {}

    /** Where the clause of a token begins. */
    public static Start startOf(Words words, int token) {
        int j = token - 1;
        boolean inserted = false;
        while (j >= 0 && token - j < FARTHEST) {
            String word = words.at(j);
            if (word.equals(")") || word.equals("]")) {
                j = opening(words, j);
            } else if ((HARD.contains(word) && !isScareQuote(words, j)) || isEndOfSpeech(words, j)) {
                return new Start(j + 1, j);
            } else if (word.equals(",")) {
                int first = j + 1;
                boolean joined = COORDINATOR.contains(words.at(first)) || isConnective(words.at(first));
                int noun = joined ? first + 1 : first;
                if (inserted) {
                    inserted = false;
                } else if (noun < token && beginsNoun(words, noun)) {
                    return new Start(noun, joined ? first : j);
                } else if (!joined) {
                    inserted = true;
                }
            } else if (opens(words, j, token)) {
                return new Start(j + 1, j);
            }
            j--;
        }
        int first = Math.max(0, j + 1);
        return new Start(COORDINATOR.contains(words.at(first)) && token > first + 1 ? first + 1 : first, -1);
    }

    /** The token after the last of a token's clause. */
    public static int endOf(Words words, int token) {
        int limit = Math.min(words.size(), token + FARTHEST);
        for (int i = token + 1; i < limit; i++) {
            String word = words.at(i);
            if (word.equals("[")
                    || (word.equals(".")
                            && (words.isNumber(i + 1) || words.at(i + 1).equals("[")))) {
                return i;
            }
            if (word.equals("(")) {
                int close = closing(words, i);
                if (words.at(close + 1).equals(".") || close + 1 >= words.size()) {
                    return i;
                }
                i = close;
            } else if (HARD.contains(word) || CLOSES.contains(word)) {
                return endsWithComma(words, i) ? i - 1 : i;
            } else if ((word.equals(",") && endsAtComma(words, i)) || (word.equals("but") && i > token + 1)) {
                return i;
            } else if (i == words.size() - 1 && word.equals(".")) {
                return i;
            }
        }
        return limit;
    }

    /** Whether a noun phrase can begin at a token: it is no verb, preposition, participle or conjunction. */
    public static boolean beginsNoun(Words words, int token) {
        String word = words.at(token);
        if (words.isNumber(token) || PRONOUN.contains(word) || DETERMINER.contains(word)) {
            return true;
        }
        return words.isWord(token)
                && !AUX.contains(word)
                && !PREPOSITION.contains(word)
                && !RELATIVE.contains(word)
                && !COORDINATOR.contains(word)
                && !SUBORDINATOR.contains(word)
                && !ASKER.contains(word)
                && (words.isCapitalised(token)
                        || (!word.endsWith("ly") && !word.endsWith("ed") && !word.endsWith("ing")));
    }

    /** Whether a word is a verb of saying or thinking. */
    public static boolean isOfSaying(String word) {
        return REPORT.contains(word);
    }

    /** Whether a word is an auxiliary or modal verb. */
    public static boolean isAuxiliary(String word) {
        return AUX.contains(word);
    }

    private static boolean opens(Words words, int j, int token) {
        String word = words.at(j);
        boolean roomFor = j + 1 < token;
        if (word.equals("that")) {
            return roomFor && isComplementizer(words, j);
        }
        if (ASKER.contains(word) || SUBORDINATOR.contains(word) || word.equals("who") || word.equals("which")) {
            return !(word.equals("however") && words.at(j + 1).equals(","));
        }
        if (COORDINATOR.contains(word)) {
            return roomFor
                    && PRONOUN.contains(words.at(j + 1))
                    && !words.at(j + 1).equals("that");
        }
        if (roomFor && VIEW.contains(word) && isPossessive(words.at(j - 1))) {
            return beginsNoun(words, j + 1);
        }
        return REPORT.contains(word) && roomFor && beginsNoun(words, j + 1) && isFinite(words, j);
    }

    /** Whether a verb of saying is not a participle or noun in its place: <i>the reported attack</i>, <i>a claim</i>. */
    private static boolean isFinite(Words words, int j) {
        boolean participle = words.at(j).endsWith("ing") && !SAYING.contains(words.at(j));
        return j > 0 && !participle && !DETERMINER.contains(words.at(j - 1)) && !PREPOSITION.contains(words.at(j - 1));
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("s'") || POSSESSIVE.contains(word);
    }

    private static boolean isComplementizer(Words words, int that) {
        String before = words.at(that - 1);
        return that == 0
                || REPORT.contains(before)
                || NOUN_OF_CONTENT.contains(before)
                || (beginsNoun(words, that + 1) && (before.equals(",") || before.equals("”")))
                || DETERMINER.contains(words.at(that + 1))
                || (PRONOUN.contains(words.at(that + 1)) && !words.at(that + 1).equals("that"));
    }

    private static boolean isConnective(String word) {
        return SUBORDINATOR.contains(word) || ASKER.contains(word);
    }

    private static boolean isScareQuote(Words words, int quote) {
        return (words.at(quote).equals("“") || words.at(quote).equals("\""))
                && words.isWord(quote - 1)
                && !REPORT.contains(words.at(quote - 1));
    }

    private static boolean isEndOfSpeech(Words words, int quote) {
        return words.at(quote).equals("”") && Set.of(",", ".", "!", "?").contains(words.at(quote - 1));
    }

    private static boolean endsWithComma(Words words, int quote) {
        return CLOSES.contains(words.at(quote))
                && (words.at(quote - 1).equals(",") || words.at(quote - 1).equals("."));
    }

    private static boolean endsAtComma(Words words, int comma) {
        String next = words.at(comma + 1);
        if (next.equals("according")
                || next.equals("”")
                || (RELATIVE.contains(next) && !next.equals("that"))
                || SUBORDINATOR.contains(next)
                || next.equals("but")
                || REPORT.contains(next)) {
            return true;
        }
        int first = COORDINATOR.contains(next) ? comma + 2 : comma + 1;
        return beginsNoun(words, first) && verbFollows(words, first, first == comma + 1);
    }

    /** Whether a verb stands a few words after a noun phrase began: any auxiliary, or only one of saying. */
    private static boolean verbFollows(Words words, int first, boolean onlyOfSaying) {
        for (int i = first + 1; i < first + 8 && i < words.size(); i++) {
            String word = words.at(i);
            if (word.equals(",") || HARD.contains(word)) {
                return false;
            }
            if (REPORT.contains(word) || (!onlyOfSaying && AUX.contains(word))) {
                return true;
            }
        }
        return false;
    }

    private static int opening(Words words, int closing) {
        for (int i = closing - 1; i >= 0 && closing - i < FARTHEST; i--) {
            if (words.at(i).equals("(") || words.at(i).equals("[")) {
                return i;
            }
        }
        return closing;
    }

    private static int closing(Words words, int opening) {
        for (int i = opening + 1; i < words.size() && i - opening < FARTHEST; i++) {
            if (words.at(i).equals(")") || words.at(i).equals("]")) {
                return i;
            }
        }
        return opening;
    }
}
