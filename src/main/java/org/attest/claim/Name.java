package org.attest.claim;

/**
 * A name as somebody writes it.
 *
 * @param language BCP 47 tag, for example {@code en}, {@code ar} or {@code ar-Latn}
 */
public record Name(String value, String language) {
    public Name {
        if (value.isBlank() || language.isBlank()) {
            throw new IllegalArgumentException("a name has letters and a language");
        }
    }
}
