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

/** <i>They will probably leave</i>, <i>almost certainly</i>, <i>in all likelihood</i>. */
final class ProbablyAdverb implements Rule {
    private static final Set<String> ADVERBS = Set.of("probably", "possibly", "conceivably", "improbably");
    private static final Set<String> NEARLY = Set.of("almost", "nearly", "virtually", "practically");
    private static final Set<String> DEGREE = Set.of("very", "most", "quite", "highly", "more", "just", "far");
    private static final Set<String> MODAL = Set.of("may", "might", "could", "can", "cannot", "can't", "couldn't");

    private final Judgements judgements;

    ProbablyAdverb(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-probably", 1);
    }

    @Override
    public String rationale() {
        return "An adverb of likelihood judges its clause and has no other sense";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), ProbablyAdverb::at);
    }

    private static Optional<FoundWording> at(Words words, int token) {
        if (words.areAt(token, "in", "all", "probability") || words.areAt(token, "in", "all", "likelihood")) {
            return found(words, token, token + 3);
        }
        boolean certainly = words.at(token).equals("certainly")
                && (words.in(token - 1, NEARLY) || words.areAt(token - 2, "all", "but"));
        if ((!certainly && !words.in(token, ADVERBS)) || words.areAt(token - 1, "as", "possibly")) {
            return Optional.empty();
        }
        int first = token;
        while (words.in(first - 1, certainly ? NEARLY : DEGREE)) {
            first--;
        }
        if (certainly && words.areAt(token - 2, "all", "but")) {
            first = token - 2;
        }
        String before = words.at(first - 1);
        boolean carriedByVerb = words.in(first - 1, MODAL)
                || words.in(token + 1, MODAL)
                || words.areAt(first - 2, "could", "not")
                || words.areAt(first - 2, "can", "not");
        if (carriedByVerb || (before.equals("not") && !certainly) || (before.equals("only") && certainly)) {
            return Optional.empty();
        }
        return found(words, first, words.at(token + 1).equals("not") ? token + 2 : token + 1);
    }

    private static Optional<FoundWording> found(Words words, int first, int end) {
        Clauses.Start start = Clauses.startOf(words, first);
        int to = Clauses.endOf(words, end - 1);
        int from = start.token();
        if (from == first) {
            from = words.at(end).equals(",") ? end + 1 : end;
        }
        return from < to ? Optional.of(new FoundWording(first, end, from, to, null)) : Optional.empty();
    }
}
