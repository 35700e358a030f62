package org.attest.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A batch of curation: what people say about what documents print, signed and dated, apart from the documents.
 *
 * @param batch slug, unique among the batches
 */
public record Curation(
        String batch,
        LocalDate on,
        ThingId by,
        @Nullable String note,
        List<Flag> flags,
        List<Correction> corrections,
        List<Assessment> assessments) {
    public Curation {
        flags = List.copyOf(flags);
        corrections = List.copyOf(corrections);
        assessments = List.copyOf(assessments);
    }
}
