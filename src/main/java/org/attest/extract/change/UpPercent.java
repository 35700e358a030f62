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

/** <i>5,130 incidents, up 19 percent on the year before</i>, <i>deaths were down by a third</i>. */
final class UpPercent implements Rule {
    private final Changes changes;

    UpPercent(Changes changes) {
        this.changes = changes;
    }

    @Override
    public RuleId id() {
        return new RuleId("change-up-percent", 1);
    }

    @Override
    public String rationale() {
        return "Up or down with a percentage after a form of be or a comma compares with an earlier count";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return changes.in(reading, id(), UpPercent::at);
    }

    private static Optional<FoundChange> at(Statement statement, int token) {
        Words words = statement.words();
        boolean up = words.at(token).equals("up");
        if ((!up && !words.at(token).equals("down")) || !introduces(words, token)) {
            return Optional.empty();
        }
        int first = words.at(token + 1).equals("by") ? token + 2 : token + 1;
        while (words.in(first, Set.of("only", "just"))) {
            first++;
        }
        Optional<Amount> amount = statement
                .beginsAt(first)
                .filter(Amount::isPart)
                .filter(a -> !words.at(a.end()).equals("of") && !Rates.follow(words, a.end()));
        if (amount.isEmpty()) {
            return Optional.empty();
        }
        int end = token;
        while (words.in(end - 1, Set.of(",", "(", "—", "–"))) {
            end--;
        }
        int group = end < token ? end : VerbGroup.first(words, token);
        return Optional.of(new FoundChange(
                token,
                amount.get().end(),
                List.of(words.sentence().part(amount.get().from(), amount.get().to())),
                up ? Direction.INCREASE : Direction.DECREASE,
                Proposal.Measure.PERCENT,
                amount.get().figure(),
                group,
                -1));
    }

    private static boolean introduces(Words words, int token) {
        int before = token - 1;
        while (words.at(before).endsWith("ly")
                || words.in(before, Set.of("now", "also", "still", "already", "again"))) {
            before--;
        }
        boolean be = words.in(before, Set.of("is", "are", "was", "were", "been"));
        return words.in(token - 1, Set.of(",", "(", "—", "–")) || (be && VerbGroup.happened(words, token));
    }
}
