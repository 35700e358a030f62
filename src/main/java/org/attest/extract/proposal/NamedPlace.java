package org.attest.extract.proposal;

import org.attest.claim.ThingId;
import org.jspecify.annotations.Nullable;

/**
 * A place that the gazetteer knows.
 *
 * @param label its common English name
 * @param id in the reference data; null for a place that only the gazetteer has
 * @param type local name of its class: {@code Country}, {@code Region}, {@code AdministrativeArea}, {@code City}
 * @param country label of the country it lies in; null for countries, and where it lies in several or in none
 */
public record NamedPlace(
        String label,
        @Nullable ThingId id,
        String type,
        @Nullable String country) {
    public NamedPlace {
        if (label.isBlank() || type.isBlank()) {
            throw new IllegalArgumentException("a place has a label and a type");
        }
    }
}
