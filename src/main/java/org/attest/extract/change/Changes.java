package org.attest.extract.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.attest.document.Period;
import org.attest.extract.clause.Assertion;
import org.attest.extract.clause.Clauses;
import org.attest.extract.clause.Words;
import org.attest.extract.holder.HolderReader;
import org.attest.extract.number.NumberReader;
import org.attest.extract.population.PopulationReader;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.proposal.Sources;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.extract.time.AsOfReader;

/** Goes through the running text for one construction and reads what moved, when, and who says so. */
final class Changes {
    /** Longer stretches without a full stop, in tokens, are no sentences: tables and lists run together. */
    private static final int LONGEST = 400;

    private final NumberReader numbers;
    private final Subjects subjects;
    private final Spans spans;
    private final HolderReader holders;

    Changes(NumberReader numbers, PopulationReader populations, AsOfReader asOf, HolderReader holders) {
        this.numbers = numbers;
        this.subjects = new Subjects(populations);
        this.spans = new Spans(asOf);
        this.holders = holders;
    }

    List<Proposal> in(Reading reading, RuleId rule, Construction construction) {
        List<Proposal> found = new ArrayList<>();
        for (Sentence sentence : reading.prose()) {
            if (sentence.tokens().size() <= LONGEST) {
                Statement statement = new Statement(sentence, numbers);
                for (int i = 0; i < statement.words().size(); i++) {
                    construction
                            .at(statement, i)
                            .filter(change -> Assertion.isMade(statement.words(), change.first(), change.end()))
                            .flatMap(change -> proposal(reading, statement, change, rule))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<Proposal> proposal(Reading reading, Statement statement, FoundChange change, RuleId rule) {
        Words words = statement.words();
        Sentence sentence = words.sentence();
        Optional<Counted> counted = subjects.of(reading, statement, change);
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        int from = words.start(change.first());
        int to = words.end(change.end() - 1);
        Optional<Period> span = spans.of(reading, statement, change);
        int start = Math.min(change.first(), Phrases.clauseStart(words, change));
        int end = Math.max(change.end(), Clauses.endOf(words, change.end() - 1));
        return Optional.of(new Proposal.Change(
                words.passage(start, end),
                change.numbers(),
                change.direction(),
                change.measure(),
                change.figure(),
                counted.get(),
                span.orElse(null),
                Sources.of(holders.of(reading, sentence, from, to)),
                rule));
    }
}
