package org.attest.claim;

import java.util.List;

/**
 * What a claim is about beside what its proposition names, and how it stands to other claims of its sheet.
 *
 * @param about things it says something of
 * @param contrastsWith ids of claims it is set against
 * @param restates ids of earlier claims that it says again
 * @param qualifiedBy ids of claims that limit it, or that the author grants against it
 */
public record ClaimLinks(
        List<ThingId> about, List<String> contrastsWith, List<String> restates, List<String> qualifiedBy) {
    /** A claim that stands alone. */
    public static final ClaimLinks NONE = new ClaimLinks(List.of(), List.of(), List.of(), List.of());

    public ClaimLinks {
        about = List.copyOf(about);
        contrastsWith = List.copyOf(contrastsWith);
        restates = List.copyOf(restates);
        qualifiedBy = List.copyOf(qualifiedBy);
    }
}
