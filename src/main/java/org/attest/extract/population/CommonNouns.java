package org.attest.extract.population;

import java.util.List;
import java.util.Set;

/** Reads a short phrase of common nouns after a preposition. */
final class CommonNouns {
    private final Lexicon lexicon;

    CommonNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A preposition and a short phrase of common nouns: {@code on the pipeline}. */
    void read(Words words, int at, Complements found) {
        int first = at + 1;
        while (Set.of("the", "a", "an", "its", "their", "this", "that", "his", "our")
                .contains(words.lower(first))) {
            first++;
        }
        int end = first;
        while (end - first < 4 && words.isWord(end) && !lexicon.ends(words.lower(end)) && isPlain(words, end)) {
            boolean excluded = lexicon.noun(words.token(end).text())
                    .filter(noun -> noun.sort() == CountedNoun.Sort.EXCLUDED)
                    .isPresent();
            boolean joinsNothing = List.of("and", "or").contains(words.lower(end)) && !words.isWord(end + 1);
            if (excluded
                    || joinsNothing
                    || lexicon.is("no-name", words.lower(end))
                    || (end > first && lexicon.isParticiple(words.lower(end)))) {
                break;
            }
            end++;
        }
        if (end > first && !lexicon.is("no-name", words.lower(first)) && endsAPhrase(words, end)) {
            found.words(words.text(at, end), end);
        }
    }

    private static boolean isPlain(Words words, int at) {
        return words.place(at).filter(place -> !place.demonym()).isEmpty();
    }

    private boolean endsAPhrase(Words words, int end) {
        return !words.isWord(end)
                || lexicon.ends(words.lower(end))
                || lexicon.isParticiple(words.lower(end))
                || words.place(end).isEmpty();
    }
}
