package org.attest.extract.population;

import java.util.ArrayList;
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
    private static final int FARTHEST = 30;
    /** Words that may part a noun phrase from its verb, or a verb from the figure. */
    private static final Set<String> AUXILIARIES = Set.of(
            "has",
            "have",
            "had",
            "been",
            "was",
            "were",
            "is",
            "are",
            "be",
            "nearly",
            "almost",
            "more",
            "than",
            "roughly",
            "about",
            "also",
            "then",
            "by",
            "again",
            "only",
            "alone",
            "there",
            "reportedly",
            "already",
            "since",
            "over",
            "just",
            "would",
            "will",
            "could",
            "may",
            "might",
            "must",
            "probably",
            "likely",
            "further",
            "both",
            "now");

    private final Gazetteer gazetteer;
    private final NounPhraseReader nouns;
    private final ComplementReader complements;
    private final Coordination coordination;

    public PopulationReader(Gazetteer gazetteer) {
        Lexicon lexicon = new Lexicon();
        this.gazetteer = gazetteer;
        this.nouns = new NounPhraseReader(lexicon);
        this.complements = new ComplementReader(lexicon, gazetteer);
        this.coordination = new Coordination(lexicon, nouns);
        this.lexicon = lexicon;
    }

    private final Lexicon lexicon;

    /** The phrase that follows an offset, as in <i>3,000 foreign fighters from Tunisia</i>. */
    public Optional<FoundCounted> after(Sentence sentence, int offset) {
        Words words = new Words(sentence, gazetteer, sentence.text().length());
        return read(words, words.at(offset));
    }

    /** The phrase that ends before an offset, as in <i>the number of fighters in Syria rose by 14 percent</i>. */
    public Optional<FoundCounted> before(Sentence sentence, int offset) {
        Words words = new Words(sentence, gazetteer, offset);
        int end = words.size();
        while (end > 0 && AUXILIARIES.contains(words.lower(end - 1))) {
            end--;
        }
        for (int at = Math.max(0, end - FARTHEST); at < end; at++) {
            if (opens(words, at)) {
                Optional<FoundCounted> found = read(words, at);
                if (found.isPresent() && words.at(found.get().to()) >= end) {
                    return found;
                }
            }
        }
        return Optional.empty();
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
        List<NamedPlace> origins = all(noun.origins(), after.origins());
        List<NamedPlace> places = all(after.places(), noun.places());
        Counted counted = new Counted(
                noun.phrase() + after.phrase(), noun.noun().unit(), kind(noun, after), after.group(), origins, places);
        return new FoundCounted(words.token(noun.from()).from(), end(words, after.end()), counted);
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
        List<NamedPlace> places = new ArrayList<>();
        while (words.isWord(end) && end - first < 4 && !lexicon.ends(words.lower(end))) {
            words.place(end).ifPresent(mention -> places.add(mention.place()));
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
