package org.attest.extract.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>A raid is possible, though not likely before spring</i>: a second adjective for what the first judges. */
final class SecondLikely implements Rule {
    private static final Set<String> JOINS = Set.of("but", "though", "although", "if", "yet", "or", "even", "albeit");

    private final Judgements judgements;

    SecondLikely(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-second-adjective", 1);
    }

    @Override
    public String rationale() {
        return "An adjective of likelihood joined to another by but or though judges the same clause";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), SecondLikely::at);
    }

    private static Optional<FoundWording> at(Words words, int token) {
        boolean closes = Endings.closes(words, token + 1) || words.at(token + 1).equals("to");
        if (!Likelihoods.isAt(words, token) || !closes) {
            return Optional.empty();
        }
        int first = Degree.first(words, token);
        int before = first - 1;
        while (words.in(before, JOINS) || words.at(before).equals(",")) {
            before--;
        }
        boolean joined = first > 0 && before < first - 1 && words.in(first - 1, JOINS);
        if (!joined || !Likelihoods.isAt(words, before)) {
            return Optional.empty();
        }
        int other = before;
        return IsLikely.at(words, other)
                .or(() -> Considered.at(words, other))
                .map(judged -> new FoundWording(first, token + 1, judged.clauseFirst(), judged.clauseEnd(), null));
    }
}
