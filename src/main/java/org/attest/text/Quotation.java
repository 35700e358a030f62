package org.attest.text;

import org.jspecify.annotations.Nullable;

/**
 * What a sheet says to point at a passage: a quote and, when it occurs more than once, which one.
 *
 * @param quote exact characters
 * @param occurrence 1-based; 0 when not given
 * @param context a longer stretch that occurs once and contains the quote once; null when not given
 */
public record Quotation(
        String quote, int occurrence, @Nullable String context) {
    public Quotation {
        if (quote.isEmpty() || occurrence < 0) {
            throw new IllegalArgumentException("a quotation has a text");
        }
    }
}
