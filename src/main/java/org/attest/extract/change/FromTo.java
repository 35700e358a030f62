package org.attest.extract.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.claim.Direction;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Figure;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;
import org.attest.text.Passage;

/** <i>Fell from 2,000 to 500</i>, <i>rose to 500 from 300 a year earlier</i>. */
final class FromTo implements Rule {
    /** In tokens, from the verb to its first number and from one number to the other. */
    private static final int NEAR = 14;

    private static final int FAR = 14;
    private static final Set<String> TIME = Set.of(
            "a", "the", "last", "this", "that", "earlier", "ago", "year", "now", "today", "one", "two", "three", "just",
            "only", "some", "those", "most", "it", "they", "he", "she");

    private final Changes changes;

    FromTo(Changes changes) {
        this.changes = changes;
    }

    @Override
    public RuleId id() {
        return new RuleId("change-from-to", 1);
    }

    @Override
    public String rationale() {
        return "A verb of change with from and to gives both ends";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return changes.in(reading, id(), FromTo::at);
    }

    private static Optional<FoundChange> at(Statement statement, int token) {
        Words words = statement.words();
        boolean up = Lists.UP.contains(words.at(token)) || words.at(token).equals("up");
        boolean down = Lists.DOWN.contains(words.at(token)) || words.at(token).equals("down");
        boolean even = Lists.of("even").contains(words.at(token));
        if ((!up && !down && !even) || !VerbGroup.happened(words, token)) {
            return Optional.empty();
        }
        for (int i = token + 1; i < token + NEAR && i < words.size(); i++) {
            boolean from = words.at(i).equals("from");
            if (even && !up && !down && words.isWord(i) && !from && !words.in(i, Set.of("up", "down", "to"))) {
                return Optional.empty();
            }
            if (from || words.at(i).equals("to")) {
                Optional<Amount> one = statement.beginsAt(i + 1);
                Optional<Amount> other = one.flatMap(a -> other(statement, a, from ? "to" : "from"));
                if (from && one.isPresent() && one.get().isPart() && isSpan(words, one.get())) {
                    return found(statement, token, new Ends(one.get(), one.get()), up, down);
                }
                if (other.isPresent()) {
                    Ends ends = from ? new Ends(one.get(), other.get()) : new Ends(other.get(), one.get());
                    return found(statement, token, ends, up, down);
                }
            }
            if (words.at(i).equals(";") || Lists.UP.contains(words.at(i)) || Lists.DOWN.contains(words.at(i))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Whether a number is printed as two: <i>25 to 60 percent</i>. */
    private static boolean isSpan(Words words, Amount amount) {
        Figure figure = amount.figure();
        return figure.low() != null
                && figure.high() != null
                && figure.low().compareTo(figure.high()) != 0
                && words.at(amount.first() + 1).equals("to");
    }

    /** The number after the other preposition, not far on and of the same sort. */
    private static Optional<Amount> other(Statement statement, Amount one, String preposition) {
        Words words = statement.words();
        for (int i = one.end(); i < one.end() + FAR && i < words.size(); i++) {
            if (words.at(i).equals(preposition)) {
                boolean shared = i == one.end() && preposition.equals("to");
                Optional<Amount> other =
                        statement.beginsAt(i + 1).filter(a -> a.isPart() == one.isPart() || (shared && a.isPart()));
                if (other.isPresent()) {
                    return other;
                }
            }
            if (words.at(i).equals(";") || words.at(i).equals("while")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundChange> found(Statement statement, int verb, Ends ends, boolean up, boolean down) {
        Words words = statement.words();
        BigDecimal low = ends.from().figure().low() == null
                ? ends.from().figure().high()
                : ends.from().figure().low();
        BigDecimal high = ends.to().figure().high() == null
                ? ends.to().figure().low()
                : ends.to().figure().high();
        if (low == null || high == null) {
            return Optional.empty();
        }
        int way = high.compareTo(low);
        if (way == 0 || (up && way < 0) || (down && way > 0)) {
            return Optional.empty();
        }
        int first = Math.min(ends.from().first(), ends.to().first());
        int end = Math.max(ends.from().end(), ends.to().end());
        boolean span = ends.from().equals(ends.to());
        boolean hedged = !span
                && (ends.from().figure().bound() != Bound.EXACT
                        || ends.to().figure().bound() != Bound.EXACT);
        List<Passage> numbers = span
                ? List.of(words.sentence().part(ends.from().from(), ends.from().to()))
                : List.of(
                        words.sentence().part(ends.from().from(), ends.from().to()),
                        words.sentence().part(ends.to().from(), ends.to().to()));
        int object = objectAfter(words, ends);
        return Optional.of(new FoundChange(
                verb,
                end,
                numbers,
                way > 0 ? Direction.INCREASE : Direction.DECREASE,
                Proposal.Measure.FROM_TO,
                Figure.range(words.passage(first, end).quote(), low, high, hedged),
                subjectEnd(words, verb),
                object));
    }

    /** A counted noun right after one of the numbers: <i>from around 300 fighters to 1,000</i>. */
    private static int objectAfter(Words words, Ends ends) {
        for (Amount amount : List.of(ends.from(), ends.to())) {
            int next = amount.end();
            boolean noun = words.isWord(next)
                    && Clauses.beginsNoun(words, next)
                    && !words.in(next, TIME)
                    && !words.isCapitalised(next);
            if (noun && !amount.isPart()) {
                return next;
            }
        }
        return -1;
    }

    private static int subjectEnd(Words words, int verb) {
        return words.in(verb - 1, Set.of(",", "(")) ? verb - 1 : VerbGroup.first(words, verb);
    }

    /** The two numbers of a change. */
    private record Ends(Amount from, Amount to) {}
}
