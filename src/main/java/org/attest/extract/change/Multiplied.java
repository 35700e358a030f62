package org.attest.extract.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.Direction;
import org.attest.extract.clause.Words;
import org.attest.extract.proposal.Figure;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;
import org.attest.text.Passage;

/** <i>The number of fighters more than doubled</i>, <i>was halved</i>. */
final class Multiplied implements Rule {
    private static final Set<String> ELSE = Set.of("back", "up", "down", "as", "agent", "agents", "every");
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> ARTICLE = Set.of("a", "an");
    private static final Set<String> BE = Set.of("was", "were", "been", "is", "are", "being");
    private static final Set<String> DETERMINER =
            Set.of("the", "its", "their", "his", "her", "our", "this", "these", "that");

    private final Changes changes;

    Multiplied(Changes changes) {
        this.changes = changes;
    }

    @Override
    public RuleId id() {
        return new RuleId("change-multiplied", 1);
    }

    @Override
    public String rationale() {
        return "Doubled, tripled and halved say a factor by themselves; with back, up or as they mean something else";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return changes.in(reading, id(), Multiplied::at);
    }

    private static Optional<FoundChange> at(Statement statement, int token) {
        Words words = statement.words();
        Optional<BigDecimal> factor = Factors.ofVerb(words.at(token));
        if (factor.isEmpty() || words.in(token + 1, ELSE) || words.in(token + 1, OF) || words.in(token - 1, ARTICLE)) {
            return Optional.empty();
        }
        boolean participle = words.at(token).endsWith("ing");
        if ((participle && !words.at(token - 1).equals(",")) || !VerbGroup.happened(words, token)) {
            return Optional.empty();
        }
        Hedging.Hedge hedge = Hedging.before(words, token);
        Figure figure = Figure.of(words.passage(hedge.first(), token + 1).quote(), factor.get(), hedge.bound());
        boolean passive = words.in(token - 1, BE) || words.in(hedge.first() - 1, BE);
        int object = !passive && words.in(token + 1, DETERMINER) && !Rates.isPeriod(words, token + 2) ? token + 1 : -1;
        List<Passage> numbers = Levels.after(statement, token);
        int group = participle ? token - 1 : VerbGroup.first(words, token);
        return Optional.of(new FoundChange(
                hedge.first(),
                token + 1,
                numbers,
                factor.get().compareTo(BigDecimal.ONE) > 0 ? Direction.INCREASE : Direction.DECREASE,
                Proposal.Measure.FACTOR,
                figure,
                group,
                object));
    }
}
