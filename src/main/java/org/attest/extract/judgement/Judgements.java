package org.attest.extract.judgement;

import java.util.ArrayList;
import java.util.List;
import org.attest.extract.clause.Assertion;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.proposal.Sources;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.text.Passage;

/** Goes through the running text for one construction and leaves out what is asked, denied or only supposed. */
final class Judgements {
    /** Longer stretches without a full stop, in tokens, are no sentences: tables and lists run together. */
    private static final int LONGEST = 400;

    private final HolderReader holders;

    Judgements(HolderReader holders) {
        this.holders = holders;
    }

    List<Proposal> in(Reading reading, RuleId rule, Construction construction) {
        List<Proposal> found = new ArrayList<>();
        for (Sentence sentence : reading.prose()) {
            if (sentence.tokens().size() <= LONGEST) {
                Words words = new Words(sentence);
                for (int i = 0; i < words.size(); i++) {
                    construction
                            .at(words, i)
                            .filter(wording -> Assertion.isMade(words, wording.first(), wording.end()))
                            .ifPresent(wording -> found.add(proposal(reading, words, wording, rule)));
                }
            }
        }
        return found;
    }

    private Proposal proposal(Reading reading, Words words, FoundWording wording, RuleId rule) {
        Sentence sentence = words.sentence();
        Passage clause = words.passage(wording.clauseFirst(), wording.clauseEnd());
        Passage word = words.passage(wording.first(), wording.end());
        Sources sources =
                Sources.of(holders.of(reading, sentence, words.start(wording.first()), words.end(wording.end() - 1)));
        return new Proposal.Judgement(
                sentence.passage(), clause, word, wording(words, wording), wording.chance(), sources, rule);
    }

    /** In lower case; <i>isn’t likely</i> is worded <i>not likely</i>. */
    private static String wording(Words words, FoundWording wording) {
        String printed = words.printed(wording.first(), wording.end());
        return printed.replaceFirst("^[a-z]+n't ", "not ");
    }
}
