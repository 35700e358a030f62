package org.attest.extract.estimate;

import java.util.List;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** A rule for numbers that is applied to each sentence of running text that has any. */
interface Construction extends Rule {
    Readers readers();

    /** What one sentence says. */
    List<Proposal> in(Scene scene);

    @Override
    default List<Proposal> propose(Reading reading) {
        return reading.prose().stream()
                .map(sentence -> new Scene(reading, sentence, readers()))
                .filter(scene -> !scene.figures().isEmpty())
                .flatMap(scene -> in(scene).stream())
                .toList();
    }
}
