package org.attest.claim;

import java.util.List;

/**
 * A remark that something printed is wrong or doubtful. It may stand without a correction.
 *
 * @param id unique among the flags of its batch
 * @param type a concept of the scheme {@code flag}
 * @param comment what is the matter, in our own words
 * @param evidence what it rests on; empty when the target shows it
 */
public record Flag(String id, CurationTarget target, String type, String comment, List<CurationTarget> evidence) {
    public Flag {
        evidence = List.copyOf(evidence);
        if (comment.isBlank()) {
            throw new IllegalArgumentException("a flag says what is the matter: " + id);
        }
    }
}
