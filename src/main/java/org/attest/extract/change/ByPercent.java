package org.attest.extract.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.Direction;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;
import org.attest.text.Passage;

/** <i>Attacks rose by 14 percent</i>, <i>fell more than a third</i>, <i>cut its staff by half</i>. */
final class ByPercent implements Rule {
    private static final Set<String> EVEN = Lists.of("even");
    private static final Set<String> BETWEEN = Lists.of("between");
    private static final int FARTHEST = 14;

    private final Changes changes;

    ByPercent(Changes changes) {
        this.changes = changes;
    }

    @Override
    public RuleId id() {
        return new RuleId("change-by-percent", 1);
    }

    @Override
    public String rationale() {
        return "A verb of change with by and a percentage or share says how far its subject moved";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return changes.in(reading, id(), ByPercent::at);
    }

    private static Optional<FoundChange> at(Statement statement, int token) {
        Words words = statement.words();
        boolean up = Lists.UP.contains(words.at(token));
        boolean down = Lists.DOWN.contains(words.at(token));
        int after = token + 1;
        if (words.in(token, EVEN) && words.in(token + 1, Set.of("up", "down"))) {
            up = words.at(token + 1).equals("up");
            down = !up;
            after++;
        }
        if ((!up && !down) || !VerbGroup.happened(words, token) || isAdjective(words, token)) {
            return Optional.empty();
        }
        Optional<Amount> amount = amount(statement, token, after);
        if (amount.isEmpty() || Rates.follow(words, amount.get().end())) {
            return Optional.empty();
        }
        return Optional.of(found(statement, token, after, amount.get(), up));
    }

    private static FoundChange found(Statement statement, int verb, int after, Amount amount, boolean up) {
        Words words = statement.words();
        List<Passage> numbers = new ArrayList<>();
        numbers.add(words.sentence().part(amount.from(), amount.to()));
        List<Passage> levels = Levels.after(statement, amount.end() - 1);
        numbers.addAll(levels.subList(1, levels.size()));
        boolean passive = words.in(verb - 1, Set.of("was", "were", "been", "is", "are"));
        boolean object = !passive
                && Lists.of("transitive").contains(words.at(verb))
                && Clauses.beginsNoun(words, after)
                && amount.first() > after + 1;
        return new FoundChange(
                verb,
                amount.end(),
                numbers,
                up ? Direction.INCREASE : Direction.DECREASE,
                Proposal.Measure.PERCENT,
                amount.figure(),
                isTrailing(words, verb) ? verb - 1 : VerbGroup.first(words, verb),
                object ? after : -1);
    }

    /** The percentage that a verb takes: directly after it, or after <i>by</i> a few words on. */
    private static Optional<Amount> amount(Statement statement, int verb, int after) {
        Words words = statement.words();
        int direct = after;
        while (words.in(direct, BETWEEN) && statement.beginsAt(direct).isEmpty()) {
            direct++;
        }
        for (int by = verb + 1; by < verb + FARTHEST && by < words.size(); by++) {
            if (by > verb + 1 && ends(words, by)) {
                break;
            }
            if (words.at(by).equals("by")) {
                int first = by + 1;
                while (words.in(first, BETWEEN) && statement.beginsAt(first).isEmpty()) {
                    first++;
                }
                Optional<Amount> amount = statement.beginsAt(first).filter(Amount::isPart);
                if (amount.isPresent()) {
                    return amount;
                }
            }
        }
        Optional<Amount> amount = statement.beginsAt(direct).filter(Amount::isPart);
        return amount.filter(a -> !words.at(a.end()).equals("of"));
    }

    private static boolean ends(Words words, int token) {
        return words.at(token).equals(";")
                || Lists.UP.contains(words.at(token))
                || Lists.DOWN.contains(words.at(token))
                || words.at(token).equals("that")
                || words.at(token).equals("to");
    }

    /** <i>the reduced garrison</i>, and participles that no comma sets off. */
    private static boolean isAdjective(Words words, int verb) {
        boolean participle = words.at(verb).endsWith("ing")
                && !isTrailing(words, verb)
                && !words.in(verb - 1, Set.of("after", "while"));
        return participle || words.in(verb - 1, Set.of("the", "a", "an", "its", "their", "this", "of"));
    }

    private static boolean isTrailing(Words words, int verb) {
        return words.at(verb).endsWith("ing") && words.at(verb - 1).equals(",");
    }
}
