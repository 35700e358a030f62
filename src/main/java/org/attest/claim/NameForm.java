package org.attest.claim;

import org.jspecify.annotations.Nullable;

/**
 * One form of a person's name as a document prints it, and which kind of name it is.
 *
 * @param name the form as printed
 * @param part concept of the scheme {@code name-part}, for example {@code nisba}
 * @param pointsTo the place that a nisba points to by its word alone; it says nothing of where the person comes from
 */
public record NameForm(Name name, String part, @Nullable ThingId pointsTo) {
    /** The part that may point to a place. */
    public static final String NISBA = "nisba";

    public NameForm {
        if (part.isBlank()) {
            throw new IllegalArgumentException("a name form is some part of a name");
        }
        if (pointsTo != null && !part.equals(NISBA)) {
            throw new IllegalArgumentException("only a nisba points to a place");
        }
    }
}
