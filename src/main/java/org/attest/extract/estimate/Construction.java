package org.attest.extract.estimate;

import java.util.List;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** A rule for numbers that is applied to each sentence of running text that has any. */
interface Construction extends Rule {
    /** The sentences it is applied to. */
    Scenes scenes();

    /** What one sentence says. */
    List<Proposal> in(Scene scene);

    @Override
    default List<Proposal> propose(Reading reading) {
        return scenes().of(reading).stream()
                .flatMap(scene -> in(scene).stream())
                .toList();
    }
}
