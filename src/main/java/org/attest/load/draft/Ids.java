package org.attest.load.draft;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.attest.document.Slug;

/** Ids that are readable and not yet taken: made of words, with a number behind when they were used before. */
final class Ids {
    private static final int LONGEST = 60;

    private final Set<String> taken = new HashSet<>();
    private final Predicate<String> known;

    /**
     * Ids of one kind.
     *
     * @param known whether an id is taken already elsewhere
     */
    Ids(Predicate<String> known) {
        this.known = known;
    }

    /** An id from some words, and a fixed end that is never cut off; an empty end adds nothing. */
    String next(String words, String end) {
        String stem = Slug.from(words);
        if (stem.length() > LONGEST) {
            int hyphen = stem.lastIndexOf('-', LONGEST);
            stem = stem.substring(0, hyphen > 0 ? hyphen : LONGEST);
        }
        String tail = end.isEmpty() ? "" : "-" + end;
        String id = stem + tail;
        for (int number = 2; known.test(id) || !taken.add(id); number++) {
            id = stem + "-" + number + tail;
        }
        return id;
    }
}
