package org.attest.extract.population;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.extract.wordlist.WordList;
import org.jspecify.annotations.Nullable;

/** The nouns that a number may count, what may be said of them, and the words that end a noun phrase. */
final class Lexicon {
    /** Plurals of words for who does something: {@code smugglers}, {@code archivists}. */
    private static final Pattern DOER =
            Pattern.compile("[a-z-]{2,}(?:[b-df-hj-np-tv-z]ers|[ct]ors|ists|women|[b-df-hj-np-tv-z]men|ees)");

    private final Map<String, CountedNoun> nouns = new HashMap<>();
    private final Map<String, @Nullable String> participles = new HashMap<>();
    private final Set<String> enders = new HashSet<>();
    private final Map<String, Set<String>> parts = new HashMap<>();

    Lexicon() {
        rows("counted.tsv", 4).forEach(this::addNouns);
        rows("excluded.tsv", 1)
                .forEach(row -> WordList.parts(row.get(0))
                        .forEach(word -> nouns.put(word, new CountedNoun(CountedNoun.Sort.EXCLUDED, "none", null))));
        rows("participles.tsv", 2)
                .forEach(row -> participles.put(row.get(0), row.get(1).isEmpty() ? null : row.get(1)));
        rows("parts.tsv", 2).forEach(row -> parts.put(row.get(0), Set.copyOf(WordList.parts(row.get(1)))));
        rows("enders.tsv", 1).forEach(row -> enders.addAll(List.of(row.get(0).split(" ", -1))));
    }

    private static List<List<String>> rows(String file, int columns) {
        return WordList.rows(Lexicon.class, file, columns);
    }

    private void addNouns(List<String> row) {
        CountedNoun.Sort sort = CountedNoun.Sort.valueOf(row.get(0).toUpperCase(Locale.ROOT));
        CountedNoun noun = new CountedNoun(sort, row.get(1), row.get(2).isEmpty() ? null : row.get(2));
        WordList.parts(row.get(3)).forEach(form -> nouns.put(form, noun));
    }

    /** What is counted by these words; the last of them may be an unknown word for who does something. */
    Optional<CountedNoun> noun(String words) {
        CountedNoun known = nouns.get(words);
        if (known == null) {
            known = nouns.get(words.toLowerCase(Locale.ROOT));
        }
        if (known == null && DOER.matcher(words).matches()) {
            known = new CountedNoun(CountedNoun.Sort.PEOPLE, "person", null);
        }
        return Optional.ofNullable(known);
    }

    boolean isParticiple(String words) {
        return participles.containsKey(words);
    }

    /** What people are of whom a participle is said; empty when it leaves their kind as it is. */
    Optional<String> kindBy(String participle) {
        return Optional.ofNullable(participles.get(participle));
    }

    /** Whether a word cannot stand between a number and what it counts. */
    boolean ends(String word) {
        return enders.contains(word);
    }

    /** Whether a word plays a part of {@code parts.tsv}. */
    boolean is(String part, String word) {
        return parts.getOrDefault(part, Set.of()).contains(word);
    }

    Map<String, CountedNoun> nouns() {
        return nouns;
    }
}
