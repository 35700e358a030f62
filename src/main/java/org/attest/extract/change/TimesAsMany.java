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

/** <i>Three times as many as in March 2020</i>, <i>twice the number recorded in 2013</i>. */
final class TimesAsMany implements Rule {
    private static final Set<String> SIZE = Set.of("many", "much", "high", "large", "big", "numerous");
    private static final Set<String> MORE = Set.of("more", "higher", "larger", "greater", "bigger");
    private static final Set<String> LEVEL =
            Set.of("number", "figure", "total", "level", "toll", "size", "strength", "estimate", "count");

    private final Changes changes;

    TimesAsMany(Changes changes) {
        this.changes = changes;
    }

    @Override
    public RuleId id() {
        return new RuleId("change-times-as-many", 1);
    }

    @Override
    public String rationale() {
        return "So many times as many as at an earlier time is a change; as another group is not";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return changes.in(reading, id(), TimesAsMany::at);
    }

    private static Optional<FoundChange> at(Statement statement, int token) {
        Words words = statement.words();
        Optional<Factors.Times> times = Factors.times(words, token);
        if (times.isEmpty()) {
            return Optional.empty();
        }
        int next = times.get().end();
        boolean asMany = words.areAt(next, "as") && words.in(next + 1, SIZE);
        boolean more = words.in(next, MORE) && !words.at(token).equals("half");
        boolean level = words.areAt(next, "the") && (words.in(next + 1, LEVEL) || words.isNumber(next + 1));
        int from = asMany ? next + 2 : level ? next + 2 : next + 1;
        boolean yearly =
                words.areAt(next, "the") && words.at(next + 1).matches("(?:19|20)\\d\\d") && words.in(next + 2, LEVEL);
        int than = yearly ? next + 2 : asMany || more || level ? Comparisons.than(words, from) : -1;
        Hedging.Hedge hedge = Hedging.before(words, token);
        if (than < 0 || !VerbGroup.happened(words, hedge.first())) {
            return Optional.empty();
        }
        BigDecimal factor = times.get().factor();
        return Optional.of(new FoundChange(
                hedge.first(),
                than + 1,
                List.of(words.passage(token, next)),
                factor.compareTo(BigDecimal.ONE) > 0 ? Direction.INCREASE : Direction.DECREASE,
                Proposal.Measure.FACTOR,
                Figure.of(words.passage(hedge.first(), next).quote(), factor, hedge.bound()),
                hedge.first(),
                asMany && than > from ? from : -1));
    }
}
