package org.attest.extract.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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

/** <i>Its ranks have grown fivefold</i>, <i>a tenfold increase in attacks</i>, <i>rose by a factor of four</i>. */
final class Fold implements Rule {
    private final Changes changes;

    Fold(Changes changes) {
        this.changes = changes;
    }

    @Override
    public RuleId id() {
        return new RuleId("change-fold", 1);
    }

    @Override
    public String rationale() {
        return "A verb or noun of change with fivefold or a factor leaves nothing open";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return changes.in(reading, id(), Fold::at);
    }

    private static Optional<FoundChange> at(Statement statement, int token) {
        Words words = statement.words();
        boolean decimal = words.at(token - 1).equals(".") && words.end(token - 1) == words.start(token);
        Optional<BigDecimal> fold = Factors.ofFold(decimal ? words.printed(token - 2, token + 1) : words.at(token));
        if (fold.isPresent()) {
            boolean up = Nouns.UP.contains(words.at(token + 1));
            if (up || Nouns.DOWN.contains(words.at(token + 1))) {
                return byNoun(words, token, up, fold.get());
            }
            Hedging.Hedge hedge = Hedging.before(words, decimal ? token - 2 : token);
            int verb = hedge.first() - 1;
            while (words.at(verb).endsWith("ly") || words.in(verb, Set.of("by", "some", "a"))) {
                verb--;
            }
            return byVerb(statement, verb, hedge.first(), token + 1, fold.get(), hedge);
        }
        boolean factor = words.areAt(token, "by", "a", "factor", "of");
        int number = factor ? token + 4 : token + 1;
        if (!factor && !(words.at(token).equals("by") && words.at(token - 1).equals("multiplied"))) {
            return Optional.empty();
        }
        return statement
                .beginsAt(number)
                .filter(amount -> !amount.isPart() && amount.figure().low() != null)
                .flatMap(amount -> byAmount(statement, token, amount));
    }

    private static Optional<FoundChange> byAmount(Statement statement, int by, Amount amount) {
        Words words = statement.words();
        int verb = by - 1;
        while (words.at(verb).endsWith("ly")) {
            verb--;
        }
        BigDecimal value = amount.figure().low();
        return value == null
                ? Optional.empty()
                : byVerb(
                        statement,
                        verb,
                        by,
                        amount.end(),
                        value,
                        new Hedging.Hedge(by, amount.figure().bound()));
    }

    private static Optional<FoundChange> byVerb(
            Statement statement, int verb, int first, int end, BigDecimal factor, Hedging.Hedge hedge) {
        Words words = statement.words();
        boolean up = Lists.UP.contains(words.at(verb));
        if ((!up && !Lists.DOWN.contains(words.at(verb))) || !VerbGroup.happened(words, verb)) {
            return Optional.empty();
        }
        BigDecimal value = up ? factor : BigDecimal.ONE.divide(factor, 2, RoundingMode.HALF_UP);
        Figure figure = Figure.of(words.passage(first, end).quote(), value, hedge.bound());
        List<Passage> numbers = new ArrayList<>(List.of(words.passage(first, end)));
        numbers.addAll(Levels.after(statement, end - 1)
                .subList(1, Levels.after(statement, end - 1).size()));
        return Optional.of(new FoundChange(
                verb,
                end,
                numbers,
                up ? Direction.INCREASE : Direction.DECREASE,
                Proposal.Measure.FACTOR,
                figure,
                VerbGroup.first(words, verb),
                -1));
    }

    private static Optional<FoundChange> byNoun(Words words, int fold, boolean up, BigDecimal factor) {
        if (!Nouns.happened(words, fold)) {
            return Optional.empty();
        }
        Hedging.Hedge hedge = Hedging.before(words, words.in(fold - 1, Set.of("a", "an")) ? fold - 1 : fold);
        BigDecimal value = up ? factor : BigDecimal.ONE.divide(factor, 2, RoundingMode.HALF_UP);
        int object = words.in(fold + 2, Set.of("in", "of")) ? fold + 3 : -1;
        return Optional.of(new FoundChange(
                hedge.first(),
                fold + 2,
                List.of(words.passage(fold, fold + 1)),
                up ? Direction.INCREASE : Direction.DECREASE,
                Proposal.Measure.FACTOR,
                Figure.of(words.passage(hedge.first(), fold + 1).quote(), value, hedge.bound()),
                hedge.first(),
                object));
    }
}
