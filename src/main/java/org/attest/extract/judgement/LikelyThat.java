package org.attest.extract.judgement;

import java.util.List;
import java.util.Optional;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>It is highly unlikely that …</i>, <i>she thinks it probable that …</i>, <i>it is doubtful whether …</i>. */
final class LikelyThat implements Rule {
    /** In tokens: room for <i>, she said,</i> between the adjective and its clause. */
    private static final int INSERTION = 8;

    private final Judgements judgements;

    LikelyThat(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-likely-that", 1);
    }

    @Override
    public String rationale() {
        return "An adjective of likelihood with a clause of content has nothing else to judge";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), LikelyThat::at);
    }

    private static Optional<FoundWording> at(Words words, int token) {
        if (!Likelihoods.isAt(words, token)) {
            return Optional.empty();
        }
        int first = Degree.first(words, token);
        if (first < 0) {
            return Optional.empty();
        }
        int verb = Linked.before(words, first);
        boolean ofIt = words.at(first - 1).equals("it") && !words.at(token + 1).equals("to");
        boolean linked = verb >= 0 && isImpersonal(words, verb);
        int clause = clauseAfter(words, token, linked);
        if ((!ofIt && !linked) || clause < 0 || clause >= words.size() - 1) {
            return Optional.empty();
        }
        return Optional.of(new FoundWording(first, token + 1, clause, Clauses.endOf(words, clause), null));
    }

    /** Whether the subject is <i>it</i>, or none is printed: <i>it remains likely</i>, <i>more likely is that</i>. */
    private static boolean isImpersonal(Words words, int verb) {
        String subject = words.at(Linked.firstOfVerb(words, verb) - 1);
        String printed = words.at(verb);
        return subject.equals("it")
                || printed.equals("it's")
                || subject.equals("seems")
                || subject.equals("and")
                || subject.equals("but");
    }

    /** First token of the clause of content; -1 when none follows. */
    private static int clauseAfter(Words words, int token, boolean linked) {
        boolean open = words.at(token).equals("doubtful");
        int next = token + 1;
        if (words.at(next).equals(",")) {
            for (int i = next + 1; i < next + INSERTION; i++) {
                if (words.areAt(i, ",", "that")) {
                    return i + 2;
                }
            }
            return -1;
        }
        if (words.at(next).equals("that")
                || (open && (words.at(next).equals("whether") || words.at(next).equals("if")))) {
            return next + 1;
        }
        return linked && Clauses.beginsNoun(words, next) && words.isWord(next) && hasVerbSoon(words, next) ? next : -1;
    }

    /** Whether a clause without <i>that</i> begins: <i>it is likely the group will …</i>. */
    private static boolean hasVerbSoon(Words words, int first) {
        for (int i = first + 1; i < first + 9; i++) {
            if (Clauses.isAuxiliary(words.at(i))) {
                return true;
            }
            if (!words.isWord(i)) {
                return false;
            }
        }
        return false;
    }
}
