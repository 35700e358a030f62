package org.attest.load.draft;

import java.util.List;
import org.attest.claim.DocumentClaims;
import org.attest.finding.Finding;

/**
 * A claim sheet made of proposals.
 *
 * @param yaml the sheet in canonical form
 * @param claims the same as read back from it
 * @param findings proposals that could not be put into it
 */
public record Draft(String yaml, DocumentClaims claims, List<Finding> findings) {
    public Draft {
        findings = List.copyOf(findings);
    }
}
