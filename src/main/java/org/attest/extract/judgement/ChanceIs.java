package org.attest.extract.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.number.NumberReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>The chance of a revival is remote</i>, <i>puts the probability of war at 30 percent</i>. */
final class ChanceIs implements Rule {
    private static final Set<String> SIZES = Lists.of("chance-predicate");
    private static final Set<String> DEGREE = Set.of(
            "very", "extremely", "vanishingly", "quite", "fairly", "now", "still", "even", "rather", "increasingly");
    private static final Set<String> AT = Set.of("at", "is", "was", "be", "of", "as", "are");
    private static final Set<String> PRONOUNS = Set.of("they", "he", "she", "it", "we");
    private static final int FARTHEST = 30;

    private final Judgements judgements;
    private final NumberReader numbers;

    ChanceIs(NumberReader numbers, HolderReader holders) {
        this.numbers = numbers;
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-chance-is", 1);
    }

    @Override
    public String rationale() {
        return "A chance, probability or prospect that is called small, great or so many percent is a judgement";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), this::at);
    }

    private Optional<FoundWording> at(Words words, int token) {
        if (words.in(token, SIZES) && Endings.closes(words, token + 1)) {
            int first = token;
            while (words.in(first - 1, DEGREE)) {
                first--;
            }
            return called(words, first, token);
        }
        return words.in(token, Chances.NOUNS) ? numbered(words, token) : Optional.empty();
    }

    private static Optional<FoundWording> called(Words words, int first, int token) {
        int verb = Linked.before(words, first);
        if (verb < 0) {
            return Optional.empty();
        }
        Clauses.Start start = Linked.clauseOf(words, verb);
        int to = Linked.firstOfVerb(words, verb);
        boolean not = words.at(first - 1).equals("not");
        boolean that = start.opener() > 0 && words.at(start.opener()).equals("that");
        if (that
                && words.in(start.opener() - 1, Chances.NOUNS)
                && Degree.isFree(words, start.token(), to)
                && hasVerb(words, start.token(), to)) {
            return Optional.of(new FoundWording(
                    not ? first - 1 : first, token + 1, start.token(), lastOfClause(words, start.token(), to), null));
        }
        for (int i = start.token(); i < to && i < start.token() + 4; i++) {
            if (words.in(i, Chances.NOUNS) && Degree.isFree(words, start.token(), not ? first - 1 : first)) {
                return Optional.of(new FoundWording(not ? first - 1 : first, token + 1, start.token(), to, null));
            }
        }
        return Optional.empty();
    }

    /** Whether the clause that the chance is of has a verb of its own: not in <i>a chance that the decline is real</i>. */
    private static boolean hasVerb(Words words, int from, int to) {
        if (words.in(from, PRONOUNS) && to - from > 1) {
            return true;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (Clauses.isAuxiliary(words.at(i))) {
                return true;
            }
        }
        return false;
    }

    /** A comma before the verb does not belong to the clause. */
    private static int lastOfClause(Words words, int from, int to) {
        return to - 1 > from && words.at(to - 1).equals(",") ? to - 1 : to;
    }

    /** <i>the odds of a truce at 30 percent</i>, <i>a probability of 30 percent</i>. */
    private Optional<FoundWording> numbered(Words words, int noun) {
        boolean opens = words.in(noun + 1, Set.of("of", "that", "is", "was", "at", "as"));
        if (!opens) {
            return Optional.empty();
        }
        for (Chances.Percent percent : Chances.all(words, numbers)) {
            int first = percent.first();
            boolean near = first > noun && first < noun + FARTHEST && words.in(first - 1, AT);
            if (near && Degree.isFree(words, noun, first)) {
                boolean direct = first == noun + 2;
                int from = direct ? after(words, percent.end()) : noun + 2;
                int to = direct ? Clauses.endOf(words, percent.end()) : first - 1;
                return from > 0 && from < to
                        ? Optional.of(new FoundWording(first, percent.end(), from, to, percent.figure()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static int after(Words words, int next) {
        return words.at(next).equals("that") || words.at(next).equals("of") ? next + 1 : -1;
    }
}
