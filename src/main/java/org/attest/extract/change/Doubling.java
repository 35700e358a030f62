package org.attest.extract.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.Direction;
import org.attest.extract.clause.Words;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Figure;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>A doubling of attacks</i>, <i>the halving of the garrison</i>. */
final class Doubling implements Rule {
    private static final Set<String> ARTICLE = Set.of("a", "the", "this", "that");

    private final Changes changes;

    Doubling(Changes changes) {
        this.changes = changes;
    }

    @Override
    public RuleId id() {
        return new RuleId("change-doubling-of", 1);
    }

    @Override
    public String rationale() {
        return "A doubling of something that has been counted says a factor";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return changes.in(reading, id(), Doubling::at);
    }

    private static Optional<FoundChange> at(Statement statement, int token) {
        Words words = statement.words();
        Optional<BigDecimal> factor = Factors.ofVerb(words.at(token));
        boolean noun = words.at(token).endsWith("ing") && words.in(token + 1, Set.of("of", "in"));
        int first = token;
        if (words.at(token - 1).equals("near") || words.at(token - 1).equals("virtual")) {
            first--;
        }
        if (factor.isEmpty() || !noun || !words.in(first - 1, ARTICLE) || !Nouns.happened(words, first)) {
            return Optional.empty();
        }
        Hedging.Hedge hedge = Hedging.before(words, first - 1);
        Bound bound = first < token ? Bound.JUST_UNDER : hedge.bound();
        Figure figure = Figure.of(words.passage(first, token + 1).quote(), factor.get(), bound);
        return Optional.of(new FoundChange(
                hedge.first(),
                token + 1,
                List.of(words.passage(token, token + 1)),
                factor.get().compareTo(BigDecimal.ONE) > 0 ? Direction.INCREASE : Direction.DECREASE,
                Proposal.Measure.FACTOR,
                figure,
                first,
                token + 2));
    }
}
