package org.attest.load;

import java.util.List;
import org.attest.document.Document;
import org.attest.extract.proposal.Proposal;
import org.attest.finding.Finding;
import org.attest.load.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What came of one text.
 *
 * @param shown what findings call its file
 * @param size of the file in bytes
 * @param content null when nothing could be read out of it, or nothing needed to be
 * @param findings what is wrong with it
 */
public record ProposedDocument(
        String shown, long size, @Nullable Content content, List<Finding> findings) {
    /**
     * What was read out of a text.
     *
     * @param characters length of the text in code points
     */
    public record Content(Document document, long characters, List<Proposal> proposals, Draft draft) {
        public Content {
            proposals = List.copyOf(proposals);
        }
    }

    public ProposedDocument {
        findings = List.copyOf(findings);
    }
}
