package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.reading.Block;
import org.attest.extract.reading.Reading;
import org.attest.extract.rule.Rule;

/** A rule that reads references block by block. */
abstract class CitationRule implements Rule {
    private final RuleId id;
    private final String rationale;

    CitationRule(String name, int version, String rationale) {
        this.id = new RuleId(name, version);
        this.rationale = rationale;
    }

    @Override
    public RuleId id() {
        return id;
    }

    @Override
    public String rationale() {
        return rationale;
    }

    @Override
    public List<Proposal> propose(Reading reading) {
        List<Proposal> proposals = new ArrayList<>();
        Function<Block, List<Parsed>> reader = reader(reading);
        for (Block block : reading.blocks()) {
            reader.apply(block).forEach(parsed -> proposals.add(parsed.reference(id)));
        }
        return proposals;
    }

    /** What reads the blocks of a text, with what it needs to know of the whole. */
    abstract Function<Block, List<Parsed>> reader(Reading reading);
}
