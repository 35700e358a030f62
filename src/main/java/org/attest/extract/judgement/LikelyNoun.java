package org.attest.extract.judgement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Assertion;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** <i>He is the most likely successor</i>, <i>the probable cause was a short circuit</i>. */
final class LikelyNoun implements Rule {
    private static final Set<String> ADJECTIVES = Set.of("likely", "unlikely", "probable");
    private static final Set<String> DEGREE =
            Set.of("most", "more", "very", "highly", "quite", "less", "least", "increasingly");
    private static final Set<String> ARTICLE = Set.of("a", "an", "the", "another", "one", "its", "his", "their", "her");
    private static final Set<String> FIXED = Set.of(
            "voter",
            "voters",
            "story",
            "lad",
            "electorate",
            "caucus-goers",
            "caucusgoers",
            "suspects",
            "cases",
            "case");
    private static final Set<String> IS = Set.of(
            "is",
            "are",
            "was",
            "were",
            "remains",
            "remained",
            "remain",
            "seems",
            "seemed",
            "appears",
            "appeared",
            "be",
            "been",
            "becomes",
            "became",
            "as",
            "looks",
            "considered");
    private static final int FARTHEST = 8;

    private final Judgements judgements;

    LikelyNoun(HolderReader holders) {
        this.judgements = new Judgements(holders);
    }

    @Override
    public RuleId id() {
        return new RuleId("judgement-likely-noun", 1);
    }

    @Override
    public String rationale() {
        return "A likely or probable something judges only where a verb says that it is one";
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        return judgements.in(reading, id(), LikelyNoun::at);
    }

    private static Optional<FoundWording> at(Words words, int token) {
        if (!words.in(token, ADJECTIVES)
                || !words.isWord(token + 1)
                || FIXED.contains(words.at(token + 1))
                || Clauses.isAuxiliary(words.at(token + 1))
                || words.at(token + 1).equals("to")) {
            return Optional.empty();
        }
        int first = token;
        while (words.in(first - 1, DEGREE)) {
            first--;
        }
        if (!words.in(first - 1, ARTICLE)) {
            return Optional.empty();
        }
        Clauses.Start start = Clauses.startOf(words, first);
        if (!Degree.isFree(words, start.token(), first)) {
            return Optional.empty();
        }
        boolean predicate = IS.contains(words.at(first - 2));
        boolean subject =
                !words.at(token).equals("unlikely") && start.token() == first - 1 && isFollowedByIs(words, token + 1);
        return predicate || subject
                ? Optional.of(new FoundWording(first, token + 1, start.token(), Clauses.endOf(words, token), null))
                : Optional.empty();
    }

    private static boolean isFollowedByIs(Words words, int from) {
        for (int i = from; i < from + FARTHEST && words.isWord(i); i++) {
            if (Linked.BE.contains(words.at(i))
                    || (IS.contains(words.at(i)) && !words.at(i).equals("as"))) {
                return !Assertion.isNegation(words.at(i)) && !words.at(i + 1).equals("not");
            }
        }
        return false;
    }
}
