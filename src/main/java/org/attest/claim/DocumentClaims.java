package org.attest.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.document.Document;
import org.attest.text.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is recorded of one document.
 *
 * @param things things that only this document's sheet defines
 * @param reference those and the shared ones
 * @param recordedOn when the sheet was written, as it says itself
 * @param recordedBy who wrote it
 */
public record DocumentClaims(
        Document document,
        SourceText text,
        List<Thing> things,
        Reference reference,
        List<Citation> citations,
        List<Claim> claims,
        List<Argument> arguments,
        @Nullable LocalDate recordedOn,
        @Nullable ThingId recordedBy) {
    public DocumentClaims {
        things = List.copyOf(things);
        citations = List.copyOf(citations);
        claims = List.copyOf(claims);
        arguments = List.copyOf(arguments);
    }

    /** The entries to which others can refer: those with an id. */
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        citations.forEach(citation -> entries.add(new Entry(EntryKind.CITATION, citation.id(), citation.passage())));
        for (Claim claim : claims) {
            String id = claim.id();
            if (id != null) {
                entries.add(new Entry(EntryKind.CLAIM, id, claim.passage()));
            }
        }
        arguments.forEach(argument -> entries.add(new Entry(EntryKind.ARGUMENT, argument.id(), null)));
        return entries;
    }
}
