package org.attest.extract.population;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.reading.Sentence;
import org.jspecify.annotations.Nullable;

/** Reads what is counted: the noun phrase beside a number, with group, origin and place. */
public final class PopulationReader {
    /** In tokens, before a verb. */
    private static final int FARTHEST = 30;
    /** In tokens, after a number. */
    private static final int LONGEST = 120;

    private static final Set<String> TAILS = Set.of(
            "in", "on", "at", "under", "within", "to", "from", "before", "against", "into", "still", "for", "with",
            "without");
    /** Words that no phrase of a subject holds. */
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "been", "was", "were", "is", "are", "be", "by", "than", "that", "who", "which",
            "said");

    private final Gazetteer gazetteer;
    private final NounPhraseReader nouns;
    private final ComplementReader complements;
    private final Coordination coordination;
    private final SharedPredicate shared;
    private final Lexicon lexicon;

    public PopulationReader(Gazetteer gazetteer) {
        Lexicon lexicon = new Lexicon();
        this.gazetteer = gazetteer;
        this.nouns = new NounPhraseReader(lexicon);
        this.complements = new ComplementReader(lexicon, gazetteer);
        this.coordination = new Coordination(lexicon, nouns);
        this.shared = new SharedPredicate(lexicon, nouns, coordination, complements);
        this.lexicon = lexicon;
    }

    /** The phrase that follows an offset, as in <i>3,000 foreign fighters from Tunisia</i>. */
    public Optional<FoundCounted> after(Sentence sentence, int offset) {
        int at = Words.at(sentence, offset);
        return read(new Words(sentence, gazetteer, at, at + LONGEST), at);
    }

    /** The phrase that ends before an offset, as in <i>the number of fighters in Syria rose by 14 percent</i>. */
    public Optional<FoundCounted> before(Sentence sentence, int offset) {
        int verb = Words.at(sentence, offset);
        Words words = new Words(sentence, gazetteer, Math.max(0, verb - FARTHEST), verb);
        int end = SubjectEnd.of(words);
        for (int at = Math.max(0, end - FARTHEST); at < end; at++) {
            if (opens(words, at)) {
                Optional<FoundCounted> found = read(words, at);
                int read = found.map(f -> Words.at(sentence, f.to())).orElse(0);
                if (read >= end) {
                    return found;
                }
                if (found.isPresent() && isTail(words, read, end)) {
                    return Optional.of(withTail(found.get(), words, read, end));
                }
            }
        }
        return Optional.empty();
    }

    /** The places named at an offset, one after the other: {@code Niger's Diffa region and Chad}. */
    public Optional<FoundPlaces> places(Sentence sentence, int offset) {
        int at = Words.at(sentence, offset);
        Words words = new Words(sentence, gazetteer, at, at + LONGEST);
        return new PlaceListReader(lexicon, gazetteer)
                .read(words, at)
                .map(list -> new FoundPlaces(
                        words.token(at).from(), words.token(list.to() - 1).to(), list.places()));
    }

    /** Whether the words from one token to another go on with a phrase: {@code in the field}, {@code under police watch}. */
    private boolean isTail(Words words, int from, int to) {
        boolean opens = TAILS.contains(words.lower(from)) || words.lower(from).matches("[a-z]+(?:ing|ed)");
        if (!opens || to - from > 6 || to - from < 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!words.isWord(i) || AUXILIARIES.contains(words.lower(i))) {
                return false;
            }
        }
        return true;
    }

    private static FoundCounted withTail(FoundCounted found, Words words, int from, int to) {
        Counted counted = found.counted();
        Counted longer = new Counted(
                counted.phrase() + " " + words.text(from, to),
                counted.unit(),
                counted.kind(),
                counted.group(),
                counted.origins(),
                counted.places());
        return new FoundCounted(found.from(), words.token(to - 1).to(), longer);
    }

    private boolean opens(Words words, int at) {
        boolean first = at == 0 || !words.isWord(at - 1) || lexicon.ends(words.lower(at - 1));
        return first && words.isWord(at) && !words.lower(at).equals("of");
    }

    private Optional<FoundCounted> read(Words words, int at) {
        return nouns.read(words, at)
                .map(noun -> coordination.extend(words, noun))
                .map(noun -> found(words, noun));
    }

    private FoundCounted found(Words words, NounPhrase noun) {
        Complements after = complements.read(words, noun);
        if (noun.noun().sort() == CountedNoun.Sort.AREA) {
            return area(words, noun);
        }
        int end = after.end();
        shared.lend(words, noun, after);
        List<NamedPlace> origins = all(noun.origins(), after.origins());
        List<NamedPlace> places = all(after.places(), noun.places());
        Counted counted = new Counted(
                Phrases.lowered(words, noun, lexicon) + after.phrase(),
                noun.noun().unit(),
                kind(noun, after),
                after.group(),
                origins,
                places);
        return new FoundCounted(words.token(noun.from()).from(), end(words, end), counted);
    }

    /** For an area the land is what is counted: {@code territory} of <i>20,000 square kilometres of territory</i>. */
    private FoundCounted area(Words words, NounPhrase noun) {
        Optional<NounPhrase> land =
                noun.to() + 1 < words.size() && words.lower(noun.to()).equals("of")
                        ? land(words, noun)
                        : Optional.empty();
        NounPhrase whole = land.orElse(noun);
        Complements after = complements.read(words, whole);
        String phrase = land.map(NounPhrase::phrase).orElse("area");
        Counted counted = new Counted(
                phrase, noun.noun().unit(), null, null, after.origins(), all(after.places(), whole.places()));
        return new FoundCounted(words.token(noun.from()).from(), end(words, after.end()), counted);
    }

    private Optional<NounPhrase> land(Words words, NounPhrase noun) {
        int first = noun.to() + 1;
        int end = first;
        while (words.isWord(end) && end - first < 4 && !lexicon.ends(words.lower(end))) {
            end++;
        }
        if (end == first) {
            return Optional.empty();
        }
        CountedNoun land = new CountedNoun(CountedNoun.Sort.PLACE, noun.noun().unit(), null);
        return Optional.of(new NounPhrase(noun.from(), end, land, words.text(first, end), List.of(), List.of()));
    }

    private @Nullable String kind(NounPhrase noun, Complements after) {
        if (noun.noun().sort() != CountedNoun.Sort.PEOPLE) {
            return noun.noun().kind();
        }
        String participle = after.participle();
        return participle == null
                ? noun.noun().kind()
                : lexicon.kindBy(participle).orElse(noun.noun().kind());
    }

    private static List<NamedPlace> all(List<NamedPlace> some, List<NamedPlace> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static int end(Words words, int to) {
        return words.token(to - 1).to();
    }
}
