package org.attest.extract.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>They might retake the towns</i>; not military might. */
final class MightModal implements Rule {
    private static final Set<String> OF_NOUN = Set.of(
            "the",
            "of",
            "with",
            "their",
            "its",
            "his",
            "her",
            "our",
            "your",
            "all",
            "military",
            "naval",
            "economic",
            "industrial",
            "financial",
            "political",
            "armed",
            "air",
            "sheer",
            "full",
            "and",
            "as");

    private final Judgements judgements;

    MightModal(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-might", 1);
    }

    @Override
    public String rationale() {
        return "Might before a verb says that something is possible; the noun stands after an article or adjective";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), MightModal::at);
    }

    private static Optional<FoundWording> at(Words words, int token) {
        if (!words.at(token).equals("might") || words.in(token - 1, OF_NOUN)) {
            return Optional.empty();
        }
        boolean idiom = words.in(token - 1, Set.of("you", "one"))
                && words.in(token + 1, Set.of("say", "think", "expect", "ask", "call", "add", "argue"));
        if (idiom) {
            return Optional.empty();
        }
        int verb = Modals.verbAfter(words, token);
        return verb < 0 ? Optional.empty() : Modals.found(words, token, verb);
    }
}
