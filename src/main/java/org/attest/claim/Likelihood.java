package org.attest.claim;

import org.jspecify.annotations.Nullable;

/**
 * How likely the holder calls something. No number: what a word is worth is for the reader's scale to say.
 *
 * @param wording as printed
 * @param term scale and term, for example {@code icd203/likely}; null when no scale has the word
 */
public record Likelihood(String wording, @Nullable String term) {
    public Likelihood {
        if (wording.isBlank()) {
            throw new IllegalArgumentException("a likelihood has words");
        }
    }
}
