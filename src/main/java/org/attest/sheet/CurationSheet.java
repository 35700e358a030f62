package org.attest.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attest.claim.Assessment;
import org.attest.claim.Correction;
import org.attest.claim.Curation;
import org.attest.claim.Flag;
import org.attest.claim.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * A curation file as read.
 *
 * @param unread ids of flags that are left out because something in them is wrong
 */
public record CurationSheet(
        Located<String> batch,
        LocalDate on,
        ThingId by,
        @Nullable String note,
        List<Located<Flag>> flags,
        List<Located<Correction>> corrections,
        List<Located<Assessment>> assessments,
        Set<String> unread) {
    public CurationSheet {
        flags = List.copyOf(flags);
        corrections = List.copyOf(corrections);
        assessments = List.copyOf(assessments);
        unread = Set.copyOf(unread);
    }

    /** What it says, without the places in the file. */
    public Curation curation() {
        return new Curation(batch.value(), on, by, note, values(flags), values(corrections), values(assessments));
    }

    private static <T> List<T> values(List<Located<T>> entries) {
        return entries.stream().map(Located::value).toList();
    }
}
