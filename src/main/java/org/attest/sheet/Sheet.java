package org.attest.sheet;

import java.time.LocalDate;
import java.util.List;
import org.attest.claim.Citation;
import org.attest.claim.Claim;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * A claim sheet as read against the text of its document.
 *
 * @param things things that only this sheet defines
 * @param nothingClaimed stretches marked as claiming nothing
 */
public record Sheet(
        @Nullable LocalDate recordedOn,
        @Nullable ThingId recordedBy,
        List<Thing> things,
        List<Located<Citation>> citations,
        List<Located<Claim>> claims,
        List<Located<NothingClaimed>> nothingClaimed) {
    public Sheet {
        things = List.copyOf(things);
        citations = List.copyOf(citations);
        claims = List.copyOf(claims);
        nothingClaimed = List.copyOf(nothingClaimed);
    }
}
