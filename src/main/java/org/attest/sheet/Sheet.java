package org.attest.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attest.claim.Argument;
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
 * @param unread ids of citations, claims and arguments that are left out because something in them is wrong
 */
public record Sheet(
        @Nullable LocalDate recordedOn,
        @Nullable ThingId recordedBy,
        List<Thing> things,
        List<Located<Citation>> citations,
        List<Located<Claim>> claims,
        List<Located<Argument>> arguments,
        List<Located<NothingClaimed>> nothingClaimed,
        Set<String> unread) {
    public Sheet {
        things = List.copyOf(things);
        citations = List.copyOf(citations);
        claims = List.copyOf(claims);
        arguments = List.copyOf(arguments);
        nothingClaimed = List.copyOf(nothingClaimed);
        unread = Set.copyOf(unread);
    }
}
