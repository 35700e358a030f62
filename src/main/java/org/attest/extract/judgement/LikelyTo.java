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

/** <i>The town is likely to change hands</i>. */
final class LikelyTo implements Rule {
    private static final Set<String> WITH_INFINITIVE = Set.of("likely", "unlikely", "certain");
    private static final Set<String> COMPARING = Set.of("more", "less", "most", "far", "much", "even");
    private static final Set<String> PEOPLE = Lists.of("people");

    private final Judgements judgements;

    LikelyTo(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-likely-to", 1);
    }

    @Override
    public String rationale() {
        return "Likely with an infinitive says how probable it is that the subject does it";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), LikelyTo::at);
    }

    private static Optional<FoundWording> at(Words words, int token) {
        boolean fits = words.in(token, WITH_INFINITIVE)
                && Likelihoods.isAt(words, token)
                && words.at(token + 1).equals("to")
                && words.isWord(token + 2);
        int first = fits ? Degree.first(words, token) : -1;
        int verb = first < 0 ? -1 : Linked.before(words, first);
        if (verb < 0) {
            return Optional.empty();
        }
        Clauses.Start start = Clauses.startOf(words, verb);
        int end = Clauses.endOf(words, token);
        if (compares(words, start.token(), first, end)) {
            return Optional.empty();
        }
        boolean subjectless = start.token() >= Linked.firstOfVerb(words, verb) && start.opener() >= 0;
        return Optional.of(new FoundWording(first, token + 1, subjectless ? start.opener() : start.token(), end, null));
    }

    /** Whether groups of people are compared: <i>more likely than men to</i>, <i>young men are more likely to</i>. */
    private static boolean compares(Words words, int start, int first, int end) {
        for (int i = first; i < end; i++) {
            if (words.at(i).equals("than")) {
                return true;
            }
        }
        if (words.in(first, COMPARING)) {
            for (int i = start; i < first; i++) {
                if (words.in(i, PEOPLE)) {
                    return true;
                }
            }
        }
        return false;
    }
}
