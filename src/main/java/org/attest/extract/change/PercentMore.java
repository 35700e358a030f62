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

/** <i>14 percent more arrivals than a year earlier</i>, <i>a third fewer than in 2012</i>. */
final class PercentMore implements Rule {
    private static final Set<String> MORE = Set.of("more", "higher", "larger", "greater");
    private static final Set<String> FEWER = Set.of("fewer", "less", "lower", "smaller");

    private final Changes changes;

    PercentMore(Changes changes) {
        this.changes = changes;
    }

    @Override
    public RuleId id() {
        return new RuleId("change-percent-more", 1);
    }

    @Override
    public String rationale() {
        return "So many percent more or fewer than at an earlier time is a change; than another group is not";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return changes.in(reading, id(), PercentMore::at);
    }

    private static Optional<FoundChange> at(Statement statement, int token) {
        Words words = statement.words();
        boolean compared = words.in(token + 1, Set.of("on", "from"));
        boolean up = words.in(token, MORE) || (compared && words.at(token).equals("up"));
        if (!up && !words.in(token, FEWER) && !(compared && words.at(token).equals("down"))) {
            return Optional.empty();
        }
        Optional<Amount> amount = statement.endsBefore(token).filter(Amount::isPart);
        int than = words.in(token, Set.of("up", "down"))
                ? (Comparisons.isTime(words, token + 1) ? token + 1 : -1)
                : Comparisons.than(words, token + 1);
        if (amount.isEmpty()
                || than < 0
                || !VerbGroup.happened(words, amount.get().first())) {
            return Optional.empty();
        }
        int first = amount.get().first();
        boolean counted = than > token + 1;
        return Optional.of(new FoundChange(
                first,
                than + 1,
                List.of(words.sentence().part(amount.get().from(), amount.get().to())),
                up ? Direction.INCREASE : Direction.DECREASE,
                Proposal.Measure.PERCENT,
                amount.get().figure(),
                first,
                counted ? token + 1 : -1));
    }
}
