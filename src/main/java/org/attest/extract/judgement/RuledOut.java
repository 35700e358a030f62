package org.attest.extract.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>A second attack cannot be ruled out</i>, <i>the force cannot exclude that …</i>. */
final class RuledOut implements Rule {
    private static final Set<String> CANNOT = Set.of("cannot", "can't", "couldn't");
    private static final Set<String> EXCLUDED = Set.of("excluded", "discounted");
    private static final int FARTHEST = 4;

    private final Judgements judgements;

    RuledOut(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-not-ruled-out", 1);
    }

    @Override
    public String rationale() {
        return "What cannot be ruled out is held to be possible";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), RuledOut::at);
    }

    private static Optional<FoundWording> at(Words words, int token) {
        int end = endOfExclusion(words, token);
        if (end < 0) {
            return Optional.empty();
        }
        for (int i = token - 1; i >= token - FARTHEST; i--) {
            boolean two = words.areAt(i, "can", "not") || words.areAt(i, "could", "not");
            if (two || words.in(i, CANNOT)) {
                return found(words, i, token, end);
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundWording> found(Words words, int cannot, int token, int end) {
        boolean ofIt = words.at(Clauses.startOf(words, cannot).token()).equals("it")
                && words.at(end).equals("that");
        if (ofIt && end + 1 < Clauses.endOf(words, end + 1)) {
            return Optional.of(new FoundWording(cannot, end, end + 1, Clauses.endOf(words, end + 1), null));
        }
        boolean passive = words.at(token - 1).equals("be") || words.areAt(token - 2, "be", "entirely");
        int from = passive ? Clauses.startOf(words, cannot).token() : end;
        int to = passive ? cannot : Clauses.endOf(words, end);
        if (!passive) {
            while (words.in(from, Set.of("the", "possibility", "that", "of", "a", "chance"))) {
                from++;
            }
        }
        boolean fits = passive || words.at(end).equals("that") || words.areAt(end, "the", "possibility");
        return fits && from < to ? Optional.of(new FoundWording(cannot, end, from, to, null)) : Optional.empty();
    }

    /** After <i>ruled out</i> or <i>excluded</i>; -1 when a token is neither. */
    private static int endOfExclusion(Words words, int token) {
        if (words.areAt(token, "ruled", "out") || words.areAt(token, "rule", "out")) {
            return token + 2;
        }
        if (words.at(token + 1).equals("from")) {
            return -1;
        }
        return words.in(token, EXCLUDED) || words.at(token).equals("exclude") ? token + 1 : -1;
    }
}
