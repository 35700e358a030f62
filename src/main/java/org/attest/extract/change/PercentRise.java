package org.attest.extract.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.Direction;
import org.attest.extract.clause.Words;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>A 14 percent rise in kidnappings</i>, <i>an increase of a third</i>. */
final class PercentRise implements Rule {
    private final Changes changes;

    PercentRise(Changes changes) {
        this.changes = changes;
    }

    @Override
    public RuleId id() {
        return new RuleId("change-percent-rise", 1);
    }

    @Override
    public String rationale() {
        return "A rise or drop with its percentage names the change outright";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return changes.in(reading, id(), PercentRise::at);
    }

    private static Optional<FoundChange> at(Statement statement, int token) {
        Words words = statement.words();
        boolean up = Nouns.UP.contains(words.at(token));
        if ((!up && !Nouns.DOWN.contains(words.at(token))) || words.in(token + 1, Set.of("rate", "rates", "target"))) {
            return Optional.empty();
        }
        Optional<Amount> amount = statement.endsBefore(token).filter(Amount::isPart);
        int end = token + 1;
        if (amount.isEmpty() && words.isWord(token - 1) && !words.at(token - 1).equals("of")) {
            amount = statement.endsBefore(token - 1).filter(Amount::isPart);
        }
        if (amount.isEmpty() && words.at(token + 1).equals("of")) {
            amount = statement.beginsAt(token + 2).filter(Amount::isPart);
            end = amount.map(Amount::end).orElse(end);
        }
        if (amount.isEmpty() || !Nouns.happened(words, token) || Rates.follow(words, end)) {
            return Optional.empty();
        }
        int first = Math.min(amount.get().first(), token);
        int object = words.in(end, Set.of("in", "of")) && !words.isNumber(end + 1) ? end + 1 : -1;
        return Optional.of(new FoundChange(
                first,
                end,
                List.of(words.sentence().part(amount.get().from(), amount.get().to())),
                up ? Direction.INCREASE : Direction.DECREASE,
                Proposal.Measure.PERCENT,
                amount.get().figure(),
                words.in(first - 1, Set.of("a", "an", "the")) ? first - 1 : first,
                object));
    }
}
