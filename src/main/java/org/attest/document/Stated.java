package org.attest.document;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact about a document, and where it was verified when the document's own text does not print it.
 *
 * @param value the fact
 * @param from where it was verified, in our own words; null when the text itself prints it
 */
public record Stated<T>(T value, @Nullable String from) {
    public Optional<String> verifiedIn() {
        return Optional.ofNullable(from);
    }
}
