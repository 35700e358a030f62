package org.attest.extract.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>They will likely leave</i>, <i>was most likely killed</i>. */
final class LikelyAdverb implements Rule {
    private static final Set<String> DEGREE = Set.of("very", "most", "quite", "highly", "more", "than");
    private static final Set<String> REASON = Set.of(
            "because", "due", "owing", "from", "by", "as", "with", "of", "in", "for", "after", "through", "on", "at",
            "near", "an", "a", "the", "between", "more", "fewer", "under", "over");
    private static final Set<String> DETERMINER = Set.of(
            "a", "an", "the", "its", "his", "their", "her", "our", "no", "this", "that", "any", "every", "one", "as",
            "how", "equally", "twice", "times", "less", "so", "and", "or", "of");
    private static final Set<String> PRONOUNS = Set.of("they", "he", "she", "it", "we");
    private static final Set<String> PAST = Lists.of("past");

    private final Judgements judgements;

    LikelyAdverb(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-likely-adverb", 1);
    }

    @Override
    public String rationale() {
        return "Likely beside a verb is an adverb and judges the clause";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), LikelyAdverb::at);
    }

    private static Optional<FoundWording> at(Words words, int token) {
        if (!words.at(token).equals("likely")
                || words.at(token + 1).equals("to")
                || words.at(token + 1).equals("that")
                || words.at(token + 1).equals("than")) {
            return Optional.empty();
        }
        int first = token;
        while (words.in(first - 1, DEGREE)) {
            first--;
        }
        if (!besideVerb(words, first, token + 1) && !besideReason(words, first, token + 1)) {
            return Optional.empty();
        }
        Clauses.Start start = Clauses.startOf(words, first);
        if (!Degree.isFree(words, start.token(), first) && !words.at(first - 1).equals("not")) {
            return Optional.empty();
        }
        boolean not = words.at(first - 1).equals("not");
        int end = words.at(token + 1).equals("not") ? token + 2 : token + 1;
        int from = start.token() == first ? end : start.token();
        int to = Clauses.endOf(words, token);
        return from < to
                ? Optional.of(new FoundWording(not ? first - 1 : first, end, from, to, null))
                : Optional.empty();
    }

    /** <i>will likely hold</i>, <i>was likely killed</i>, <i>the blast likely killed</i>. */
    private static boolean besideVerb(Words words, int first, int next) {
        if (!words.isWord(next) || words.in(first - 1, DETERMINER)) {
            return false;
        }
        String before = words.at(first - 1).equals("not") ? words.at(first - 2) : words.at(first - 1);
        if (Clauses.isAuxiliary(before)) {
            return !Endings.closes(words, next) || REASON.contains(words.at(next));
        }
        boolean past = words.at(next).endsWith("ed") || PAST.contains(words.at(next));
        return past && (words.isWord(first - 1) || words.at(first - 1).equals(",")) && !Linked.BE.contains(before);
    }

    /** <i>, most likely because of</i>, <i>(likely from the east)</i>. */
    private static boolean besideReason(Words words, int first, int next) {
        String before = words.at(first - 1);
        boolean opens = before.equals(",")
                || before.equals("(")
                || before.equals("—")
                || before.equals("–")
                || before.equals(";")
                || first == 0;
        return opens
                && (REASON.contains(words.at(next))
                        || ((first == 0 || before.equals(";"))
                                && words.in(next, PRONOUNS)
                                && Clauses.isAuxiliary(words.at(next + 1)))
                        || (first == 0 && words.at(next).equals(",")));
    }
}
