package org.attest.claim;

import java.util.List;
import org.attest.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * One reference in a text.
 *
 * @param id unique in the sheet
 * @param publication what it cites; null for an <i>Ibid.</i> and for a reference nobody could identify
 * @param refersBackTo id of the citation it repeats
 * @param mayReferBackTo ids of the citations it may repeat, none or at least two
 * @param locator pages or another place within the publication, as printed
 * @param proposed by which rule; null when a person put it in the sheet or accepted it
 */
public record Citation(
        String id,
        Passage passage,
        CitationForm form,
        @Nullable ThingId publication,
        @Nullable String refersBackTo,
        List<String> mayReferBackTo,
        @Nullable String locator,
        @Nullable String note,
        @Nullable Proposed proposed) {
    public Citation {
        mayReferBackTo = List.copyOf(mayReferBackTo);
        if (mayReferBackTo.size() == 1) {
            throw new IllegalArgumentException("one antecedent is not a choice: refersBackTo " + mayReferBackTo);
        }
    }
}
