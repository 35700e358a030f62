package org.attest.extract.rule;

import java.util.List;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Reading;

/**
 * Reads one construction.
 *
 * <p>A rule is deterministic, keeps no state and knows no other rule. Its examples, texts that it reads and texts that it
 * must leave alone, stand in {@code src/test/resources/extract/rules}.
 */
public interface Rule {
    RuleId id();

    /** Why the construction can be trusted, in one line. */
    String rationale();

    /** What the text says by this construction, in reading order. */
    List<Proposal> propose(Reading reading);
}
