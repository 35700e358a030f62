package org.attest.extract.population;

import java.util.Optional;
import java.util.Set;
import org.attest.extract.gazetteer.Gazetteer;

/**
 * Reads what stands directly after a counted noun: what happened to it, the body it belongs to, where it comes from and
 * where it is. Relative clauses are left alone.
 */
final class ComplementReader {
    private final Lexicon lexicon;
    private final PlaceListReader places;
    private final ParticipleReader participles;
    private final BodyReader bodies;
    private final CommonNouns nouns;

    ComplementReader(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.participles = new ParticipleReader(lexicon);
        this.bodies = new BodyReader(lexicon);
        this.nouns = new CommonNouns(lexicon);
        this.places = new PlaceListReader(lexicon, gazetteer);
    }

    Complements read(Words words, NounPhrase noun) {
        Complements found = new Complements(noun.to());
        if (noun.noun().sort() == CountedNoun.Sort.AREA) {
            return found;
        }
        participles.read(words, found);
        int before = -1;
        for (int i = 0; i < 4 && found.end() > before; i++) {
            before = found.end();
            read(words, noun.noun().sort(), found);
        }
        return found;
    }

    private void read(Words words, CountedNoun.Sort sort, Complements found) {
        int at = found.end();
        String lower = words.lower(at);
        int where = lexicon.is("being", lower) ? at + 1 : at;
        if (lexicon.is("where", words.lower(where))) {
            where(words, where, found);
        } else if (lower.equals("from")) {
            places.read(words, at + 1).ifPresentOrElse(found::origins, () -> bodies.read(words, at, found));
        } else if (lower.equals("of") && found.phrase().isEmpty()) {
            of(words, sort, at, found);
        } else if (sort == CountedNoun.Sort.PEOPLE
                && lower.equals("among")
                && found.phrase().isEmpty()) {
            nouns.read(words, at, found);
        } else if (sort == CountedNoun.Sort.INCIDENT && lexicon.is("of-event", lower)) {
            places.read(words, at + 1).ifPresentOrElse(found::places, () -> nouns.read(words, at, found));
        } else if (Set.of("belonging", "loyal", "affiliated", "linked", "allied", "tied")
                        .contains(lower)
                && Set.of("to", "with").contains(words.lower(at + 1))) {
            bodies.linked(words, at, found);
        } else if (found.participle() != null) {
            afar(words, at, found);
        }
    }

    /** The place after the means: {@code killed in a suicide bombing in Kandahar}. */
    private void afar(Words words, int at, Complements found) {
        boolean opens = Set.of("in", "by", "during", "on", "when", "after").contains(words.lower(at));
        boolean means = Set.of("a", "an", "the", "two", "separate", "clashes", "fighting", "air", "suicide")
                .contains(words.lower(at + 1));
        for (int i = at + 2; opens && means && i < at + 9 && words.isWord(i) && !words.isCapitalised(i); i++) {
            Optional<PlaceList> list =
                    lexicon.is("where", words.lower(i)) ? places.read(words, i + 1) : Optional.empty();
            if (list.isPresent()) {
                found.places(list.get());
                return;
            }
        }
    }

    private void where(Words words, int at, Complements found) {
        Optional<PlaceList> list = places.read(words, at + 1);
        if (list.isPresent()) {
            found.places(list.get());
            return;
        }
        int end = bodies.end(words, at + 1);
        boolean town = Set.of("in", "near", "at").contains(words.lower(at));
        if (town && end > at + 1 && end - at <= 3 && words.isCapitalised(at + 1)) {
            found.words(words.text(at, end), end);
        } else if (found.participle() != null) {
            afar(words, at, found);
        }
    }

    private void of(Words words, CountedNoun.Sort sort, int at, Complements found) {
        Optional<PlaceList> list = places.read(words, at + 1);
        if (list.isPresent()) {
            boolean origin =
                    sort.hasOrigin() && !words.lower(at - 1).matches("residents|inhabitants|people|population");
            if (origin) {
                found.origins(list.get());
            } else {
                found.places(list.get());
            }
        } else if (!bodies.read(words, at, found)) {
            nouns.read(words, at, found);
        }
    }
}
