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

/** <i>Diplomats consider a march on the capital highly unlikely</i>. */
final class Considered implements Rule {
    static final Set<String> VERBS = Lists.of("attitude");
    private static final Set<String> MAKING = Set.of("make", "makes", "made", "making", "find", "finds", "found");
    private static final int FARTHEST = 25;

    private final Judgements judgements;

    Considered(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-considered-likely", 1);
    }

    @Override
    public String rationale() {
        return "A verb of holding with its object and an adjective of likelihood says who judges what";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), Considered::at);
    }

    static Optional<FoundWording> at(Words words, int token) {
        if (!Likelihoods.isAt(words, token) || !Endings.closes(words, token + 1)) {
            return Optional.empty();
        }
        int first = Degree.first(words, token);
        if (first < 0 || (Linked.before(words, first) >= 0 && !words.in(Linked.before(words, first), VERBS))) {
            return Optional.empty();
        }
        int end = objectEnd(words, words.in(first - 1, Linked.QUOTE) ? first - 1 : first);
        int start = Clauses.startOf(words, first).token();
        int relative = relativeBefore(words, end - 1);
        if (relative > 1) {
            int from = Clauses.startOf(words, relative - 2).token();
            return from < relative - 1
                    ? Optional.of(new FoundWording(first, token + 1, from, relative - 1, null))
                    : Optional.empty();
        }
        for (int verb = end - 2; verb >= Math.max(0, start - 1) && verb > end - FARTHEST; verb--) {
            if (words.in(verb, VERBS)) {
                boolean passive = Linked.BE.contains(words.at(verb - 1));
                boolean unfit = words.at(token).equals("possible") && words.in(verb, MAKING);
                boolean fits = !passive && !unfit && Clauses.beginsNoun(words, verb + 1);
                return fits && Degree.isFree(words, Clauses.startOf(words, verb).token(), verb)
                        ? Optional.of(new FoundWording(first, token + 1, verb + 1, end, null))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The <i>which</i> after a comma that is the object of a verb: <i>, which analysts consider unlikely</i>; else -1. */
    private static int relativeBefore(Words words, int verb) {
        if (!words.in(verb, VERBS) || words.in(verb, MAKING)) {
            return -1;
        }
        for (int i = verb - 1; i > verb - 5; i--) {
            if (words.at(i).equals("which")) {
                return i < verb - 1 && words.at(i - 1).equals(",") ? i : -1;
            }
            if (!words.isWord(i) || Linked.BE.contains(words.at(i))) {
                return -1;
            }
        }
        return -1;
    }

    /** The object's end: before <i>as</i> or <i>to be</i>, where they stand. */
    private static int objectEnd(Words words, int first) {
        if (words.areAt(first - 2, "to", "be")) {
            return first - 2;
        }
        return words.at(first - 1).equals("as") ? first - 1 : first;
    }
}
