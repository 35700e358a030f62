package org.attest.claim;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody relies on a source, or believes what it says, on the two axes of the Admiralty system. The axes are
 * independent of each other. What cannot be judged is not assessed.
 *
 * @param id unique among the assessments of its batch
 * @param reliability a to f; null when only the information is graded
 * @param credibility 1 to 6; null when only the source is graded
 * @param basis why, in one sentence
 */
public record Assessment(
        String id,
        CurationTarget target,
        @Nullable String reliability,
        @Nullable String credibility,
        String basis,
        ThingId by,
        LocalDate on) {
    public Assessment {
        if (reliability == null && credibility == null) {
            throw new IllegalArgumentException("an assessment has a grade: " + id);
        }
    }
}
