package org.attest.extract.citation;

import java.util.List;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.reading.Reading;

/** Ties claims to the references given for them: the bracket or note mark that ends their sentence or clause. */
public final class CitationLinks {
    /** The proposals with their references. */
    public List<Proposal> link(Reading reading, List<Proposal> proposals) {
        return proposals;
    }
}
