package org.attest.extract.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.proposal.NamedPlace;

/** Joins nouns that one number counts together: {@code soldiers, policemen and civilians}. */
final class Coordination {
    private static final Set<String> JOINING = Set.of("and", "or");

    private final Lexicon lexicon;
    private final NounPhraseReader nouns;

    Coordination(Lexicon lexicon, NounPhraseReader nouns) {
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** The phrase with what is coordinated to it; itself when nothing is. */
    NounPhrase extend(Words words, NounPhrase first) {
        NounPhrase joined = first;
        NounPhrase open = first;
        for (int i = 0; i < 6; i++) {
            boolean comma = words.lower(open.to()).equals(",");
            int next = comma ? open.to() + 1 : open.to();
            boolean last = JOINING.contains(words.lower(next));
            if (!comma && !last) {
                break;
            }
            Optional<NounPhrase> item = item(words, last ? next + 1 : next, first);
            if (item.isEmpty()) {
                break;
            }
            open = join(words, open, item.get());
            if (last) {
                joined = open;
                break;
            }
        }
        return joined;
    }

    private Optional<NounPhrase> item(Words words, int at, NounPhrase first) {
        boolean plain = words.isWord(at)
                && !lexicon.ends(words.lower(at))
                && !lexicon.isParticiple(words.lower(at))
                && !words.lower(at).equals("of");
        return plain
                ? nouns.read(words, at)
                        .filter(item -> item.from() == at && item.to() - item.from() <= 4)
                        .filter(item -> item.noun().unit().equals(first.noun().unit()))
                : Optional.empty();
    }

    private static NounPhrase join(Words words, NounPhrase one, NounPhrase other) {
        String between = words.text(one.to(), other.from());
        String glue = between.startsWith(",") ? between : " " + between;
        String kind = one.noun().kind();
        boolean same = kind != null && kind.equals(other.noun().kind());
        CountedNoun noun = new CountedNoun(one.noun().sort(), one.noun().unit(), same ? kind : null);
        List<NamedPlace> origins = new ArrayList<>(one.origins());
        other.origins().stream().filter(place -> !origins.contains(place)).forEach(origins::add);
        List<NamedPlace> places = new ArrayList<>(one.places());
        other.places().stream().filter(place -> !places.contains(place)).forEach(places::add);
        String phrase = one.phrase() + glue + " " + other.phrase();
        return new NounPhrase(one.from(), other.to(), noun, phrase, origins, places);
    }
}
