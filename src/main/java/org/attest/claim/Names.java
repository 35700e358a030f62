package org.attest.claim;

import java.util.List;

/**
 * The names of a thing.
 *
 * @param label the one that is displayed, in English or in the form most used
 * @param translated the preferred name in other languages, at most one a language
 * @param aliases other names, as printed somewhere
 * @param hidden misspellings: found by search, never displayed
 */
public record Names(String label, List<Name> translated, List<Name> aliases, List<Name> hidden) {
    public Names {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a thing has a label");
        }
        translated = List.copyOf(translated);
        aliases = List.copyOf(aliases);
        hidden = List.copyOf(hidden);
    }
}
