package org.attest.extract.holder;

import java.util.List;
import java.util.Optional;

/** Who or what a sentence begins with. */
final class FirstSubject {
    private FirstSubject() {}

    /** The names in the first phrase, after an adverbial set off by a comma; empty when it is nobody who could hold something. */
    static List<Name> of(Line line) {
        int start = 0;
        if (line.text(0).matches("[“\"‘]")) {
            return List.of();
        }
        while (line.isMark(start)) {
            start++;
        }
        if (line.is("link", start) || line.is("weekday", start) || line.is("conjunction", start)) {
            int comma = start;
            while (comma < line.size()
                    && comma < start + 15
                    && !line.text(comma).equals(",")) {
                comma++;
            }
            if (!line.text(comma).equals(",")) {
                return List.of();
            }
            start = comma + 1;
        }
        Optional<Phrase> named = PhraseAfter.at(line, start).filter(phrase -> phrase.from() > phrase.outer());
        if (named.isPresent()) {
            return Naming.of(
                    line, named.orElseThrow().from(), named.orElseThrow().to());
        }
        int end = PhraseAfter.end(line, start);
        if (end == start || (line.is("pronoun", start) && end - start > 1)) {
            return List.of();
        }
        boolean adverb = end - start == 1 && (line.lower(start).endsWith("ly") || line.is("determiner", end));
        boolean verbFollows =
                (line.isWord(end) && !line.isCapital(end)) || line.text(end).matches("[,(]");
        List<Name> names = Naming.of(line, start, end);
        return !adverb && verbFollows && names.stream().allMatch(Name::known) ? names : List.of();
    }
}
