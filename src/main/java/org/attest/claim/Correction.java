package org.attest.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value proposed instead of a printed one. What is printed, and how it was read, stay as they are.
 *
 * @param id unique among the corrections of its batch
 * @param property local name of a property of ours, or a prefixed name such as {@code dcterms:issued}
 * @param printed the value as printed
 * @param evidence what it rests on, never empty
 * @param flag id of the flag of the same batch that it answers
 */
public record Correction(
        String id,
        CurationTarget target,
        String property,
        String printed,
        CorrectedValue corrected,
        List<CurationTarget> evidence,
        @Nullable String comment,
        @Nullable String flag) {
    public Correction {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a correction without evidence is an opinion: " + id);
        }
    }
}
