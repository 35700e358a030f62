package org.attest.extract.citation;

import java.util.List;
import org.attest.claim.CitationForm;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.RuleId;
import org.attest.extract.proposal.Work;
import org.jspecify.annotations.Nullable;

/**
 * What was made out of a piece of text.
 *
 * @param work what it says of the publication; null for an <i>Ibid.</i> that says nothing else
 */
record Parsed(Piece piece, CitationForm form, @Nullable Work work) {
    /** As a proposal. */
    Proposal.Reference reference(RuleId rule) {
        Work named = work;
        List<Work> works = named == null ? List.of() : List.of(named);
        return new Proposal.Reference(piece.passage(), form, works, List.of(), List.of(), rule);
    }
}
