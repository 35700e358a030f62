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

/** <i>The group lost 14 per cent of its territory</i>, <i>had given up a third of its villages</i>. */
final class Lost implements Rule {
    private static final Set<String> LOSE =
            Set.of("lost", "lose", "loses", "losing", "forfeited", "ceded", "surrendered", "abandoned");
    private static final Set<String> BETWEEN =
            Set.of("control", "of", "over", "only", "just", "another", "a", "further", "already");
    private static final Set<String> ITS =
            Set.of("its", "their", "his", "her", "the", "that", "this", "all", "those", "these");

    private static final Set<String> BREAKS = Set.of(";", ".", "but", "while", "said");
    /** In tokens, between the verb and the second share. */
    private static final int FARTHEST = 18;

    private final Changes changes;

    Lost(Changes changes) {
        this.changes = changes;
    }

    @Override
    public RuleId id() {
        return new RuleId("change-lost-share", 1);
    }

    @Override
    public String rationale() {
        return "A share of its own that somebody lost is gone from it";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return changes.in(reading, id(), Lost::at);
    }

    private static Optional<FoundChange> at(Statement statement, int token) {
        Words words = statement.words();
        if (words.at(token).equals("and")) {
            return second(statement, token);
        }
        if (!words.in(token, LOSE)) {
            return Optional.empty();
        }
        int next = token + 1;
        while (words.in(next, BETWEEN) && statement.beginsAt(next).isEmpty()) {
            next++;
        }
        Optional<Amount> amount = statement.beginsAt(next).filter(Amount::isPart);
        if (amount.isEmpty()
                || !words.at(amount.get().end()).equals("of")
                || !words.in(amount.get().end() + 1, ITS)) {
            return Optional.empty();
        }
        int object = amount.get().end() + 1;
        while (words.in(object, ITS)) {
            object++;
        }
        return Optional.of(new FoundChange(
                token,
                amount.get().end(),
                List.of(words.sentence().part(amount.get().from(), amount.get().to())),
                Direction.DECREASE,
                Proposal.Measure.PERCENT,
                amount.get().figure(),
                token,
                object));
    }

    /** <i>lost 40 percent of the land it held in Iraq <b>and 10 percent in Syria</b></i>: the same verb. */
    private static Optional<FoundChange> second(Statement statement, int and) {
        Words words = statement.words();
        Optional<Amount> amount = statement.beginsAt(and + 1).filter(Amount::isPart);
        if (amount.isEmpty() || !words.in(amount.get().end(), Set.of("in", "of"))) {
            return Optional.empty();
        }
        for (int verb = and - 1; verb > and - FARTHEST && verb >= 0 && !words.in(verb, BREAKS); verb--) {
            Optional<FoundChange> first = words.in(verb, LOSE) ? at(statement, verb) : Optional.empty();
            if (first.isPresent()) {
                return Optional.of(new FoundChange(
                        and,
                        amount.get().end(),
                        List.of(words.sentence()
                                .part(amount.get().from(), amount.get().to())),
                        Direction.DECREASE,
                        Proposal.Measure.PERCENT,
                        amount.get().figure(),
                        and,
                        first.get().object()));
            }
        }
        return Optional.empty();
    }
}
