package org.attest.extract.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.proposal.Counted;

/** The phrase that says what moved, told by the words around it where the lexicon of populations does not know it. */
final class Phrases {
    private static final Set<String> OPENING = Set.of(
            "the", "a", "an", "of", "in", "number", "total", "by", "its", "and", "but", "their", "meanwhile", "then");
    private static final Set<String> PREPOSITION = Set.of(
            "of", "in", "on", "at", "by", "for", "from", "to", "with", "under", "among", "between", "before", "against",
            "across", "during", "since", "after", "through", "near", "within", "over", "into");
    private static final Set<String> SHOWING = Lists.of("showing");
    private static final Set<String> BULLET = Set.of("•", "–", "-", "*", "▪", "·", "—");
    /** In tokens; a longer stretch before the verb is no noun phrase. */
    private static final int LONGEST = 18;

    private Phrases() {}

    static boolean isPreposition(String word) {
        return PREPOSITION.contains(word);
    }

    static boolean isOpening(String word) {
        return OPENING.contains(word);
    }

    /** Where the phrase begins that ends before a token: after what opens the clause, and after an earlier change in it. */
    static int start(Words words, int end) {
        int start = Clauses.startOf(words, Math.max(0, end)).token();
        boolean verb = false;
        for (int i = start; i < end - 1; i++) {
            String word = words.at(i);
            verb |= Clauses.isAuxiliary(word) || Lists.isVerb(word);
            boolean joins = word.equals("and") || word.equals("but") || word.equals("while");
            if (verb && joins && Clauses.beginsNoun(words, i + 1)) {
                return i + 1;
            }
        }
        return afterOpening(words, start, end);
    }

    /** Where the clause of a change begins; what opens it belongs to it. */
    static int clauseStart(Words words, FoundChange change) {
        int opened = Clauses.startOf(words, change.first()).token();
        int end = change.object() >= 0 ? change.first() : change.subjectEnd();
        int start = start(words, end);
        boolean joined = start > 0 && Set.of("and", "but", "while").contains(words.at(start - 1));
        return joined ? start : opened;
    }

    /** After <i>In France</i>, <i>In the second quarter of 2015</i>, <i>Between 1997 and 1999</i>. */
    private static int afterOpening(Words words, int start, int end) {
        if (words.at(start).endsWith("ly") || words.in(start, Set.of("meanwhile", "elsewhere", "however", "then"))) {
            return start + 1;
        }
        if (!PREPOSITION.contains(words.at(start))) {
            return start;
        }
        int after = start;
        for (int i = start + 1; i < end && i < start + 9; i++) {
            boolean year = words.at(i).matches("(1[5-9]|20)\\d\\d");
            if (year && i + 1 < end) {
                after = i + 1;
            } else if (after == start && words.isCapitalised(i) && words.in(i + 1, Set.of("the", "its", "their"))) {
                return i + 1;
            }
        }
        return after;
    }

    /** The words as printed, without article and <i>the number of</i>, up to the first verb. */
    static Optional<Counted> of(Words words, int from, int to) {
        int first = from;
        while (first < to - 1 && (OPENING.contains(words.at(first)) || words.in(first, BULLET))) {
            first++;
        }
        int end = to;
        for (int i = first; i < to; i++) {
            String word = words.at(i);
            boolean verb = i > first && (Clauses.isAuxiliary(word) || Lists.isVerb(word) || SHOWING.contains(word));
            if (word.equals(",") || word.equals("(") || verb) {
                end = verb && Lists.isVerb(word) ? VerbGroup.first(words, i) : i;
                break;
            }
        }
        boolean none = first >= end
                || end - first > LONGEST
                || !words.isWord(first)
                || Lists.of("person-pronoun").contains(words.at(first));
        return none
                ? Optional.empty()
                : Optional.of(new Counted(printed(words, first, end), "item", null, null, List.of(), List.of()));
    }

    private static String printed(Words words, int first, int end) {
        return common(words, first, words.passage(first, end).quote());
    }

    /** A phrase as printed, but a common noun in the plural that opens the sentence begins in lower case. */
    static String common(Words words, int first, String phrase) {
        boolean opens = first == 0 || words.at(first - 1).equals("“");
        String word = words.at(first);
        boolean common = word.endsWith("s") && !word.endsWith("'s") && !words.isCapitalised(first + 1);
        return opens && common ? Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1) : phrase;
    }
}
