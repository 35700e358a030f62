package org.attest.extract.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Assertion;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>A sudden collapse is not likely</i>, <i>an attempt on the dam is possible before winter</i>. */
final class IsLikely implements Rule {
    private static final Set<String> PERSON = Set.of("he", "she", "they", "we", "i", "you", "who");
    private static final Set<String> PAST = Set.of("was", "were", "became", "wasn't", "weren't");

    private final Judgements judgements;

    IsLikely(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-is-likely", 1);
    }

    @Override
    public String rationale() {
        return "An adjective of likelihood that ends its predicate judges the subject";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), IsLikely::at);
    }

    static Optional<FoundWording> at(Words words, int token) {
        boolean fits = Likelihoods.isAt(words, token) && Endings.closes(words, token + 1);
        int first = fits ? Degree.first(words, token) : -1;
        int verb = first < 0 ? -1 : Linked.before(words, first);
        if (verb < 0 || comparesAfter(words, token)) {
            return Optional.empty();
        }
        Clauses.Start start = Linked.clauseOf(words, verb);
        int subject =
                words.at(start.token()).equals("that") && start.token() + 2 < verb ? start.token() + 1 : start.token();
        int subjectEnd = subjectEnd(words, verb, start.token());
        if (subject >= subjectEnd || refuses(words, token, first, verb, subject, start)) {
            return Optional.empty();
        }
        return Optional.of(new FoundWording(first, token + 1, subject, subjectEnd, null));
    }

    private static boolean refuses(Words words, int token, int first, int verb, int subject, Clauses.Start start) {
        if (words.at(token).equals("doubtful")) {
            return words.in(subject, PERSON);
        }
        if (!words.at(token).equals("possible")) {
            return false;
        }
        boolean reported = start.opener() >= 0
                && (words.at(start.opener()).equals("that") || Clauses.isOfSaying(words.at(start.opener())));
        boolean negated = Assertion.isNegation(words.at(first));
        return negated || words.at(first - 1).equals("only") || (words.in(verb, PAST) && !reported);
    }

    private static boolean comparesAfter(Words words, int token) {
        for (int i = token + 1; i < Clauses.endOf(words, token); i++) {
            if (words.at(i).equals("than")) {
                return !words.at(i + 1).equals("not");
            }
        }
        return false;
    }

    /** A clause set between commas before the verb is no part of what is judged. */
    private static int subjectEnd(Words words, int verb, int subject) {
        int end = Linked.firstOfVerb(words, verb);
        if (words.at(end - 1).equals(",")) {
            for (int i = subject + 1; i < end - 1; i++) {
                if (words.at(i).equals(",")) {
                    return i;
                }
            }
        }
        return end;
    }
}
