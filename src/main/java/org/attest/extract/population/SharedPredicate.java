package org.attest.extract.population;

import java.util.Optional;
import java.util.Set;
import org.attest.extract.reading.Token;

/**
 * What the last of several counted phrases says of all: <i>31 civilians and nine soldiers had been killed</i>, <i>11 towns
 * and 140 villages in Anbar province</i>.
 */
final class SharedPredicate {
    private static final int MOST_ITEMS = 4;
    private final Lexicon lexicon;
    private final NounPhraseReader nouns;
    private final Coordination coordination;
    private final ComplementReader complements;

    SharedPredicate(Lexicon lexicon, NounPhraseReader nouns, Coordination coordination, ComplementReader complements) {
        this.lexicon = lexicon;
        this.nouns = nouns;
        this.coordination = coordination;
        this.complements = complements;
    }

    /** Adds what a later phrase says to one that says nothing of itself. */
    void lend(Words words, NounPhrase noun, Complements own) {
        if (own.participle() != null || own.end() != noun.to()) {
            return;
        }
        int at = own.end();
        for (int items = 0; items < MOST_ITEMS; items++) {
            int next = afterNumber(words, at);
            Optional<NounPhrase> item = next > at
                    ? nouns.read(words, next).map(read -> coordination.extend(words, read))
                    : Optional.empty();
            if (item.isEmpty() || item.get().from() != next) {
                return;
            }
            Complements said = complements.read(words, item.get());
            if (said.end() > item.get().to()) {
                lend(noun, own, item.get(), said);
                return;
            }
            at = said.end();
        }
    }

    private static void lend(NounPhrase noun, Complements own, NounPhrase other, Complements said) {
        if (noun.noun().sort() == other.noun().sort()) {
            String participle = said.participle();
            if (participle != null) {
                own.participle(participle);
                own.words(participle, own.end());
            }
            own.places(new PlaceList(said.places(), own.end()));
        }
    }

    /** After <i>and</i> or a comma and the number that follows; the token itself when none does. */
    private int afterNumber(Words words, int at) {
        int i = at;
        if (words.lower(i).equals(",")) {
            i++;
        }
        if (Set.of("and", "or").contains(words.lower(i))) {
            i++;
        }
        if (i == at) {
            return at;
        }
        int hedge = i;
        while (i - hedge < 5 && lexicon.is("hedge", words.lower(i))) {
            i++;
        }
        int number = i;
        while (words.has(i) && i - number < 4 && isNumber(words, i)) {
            i++;
        }
        return i > number ? i : at;
    }

    private boolean isNumber(Words words, int i) {
        return words.token(i).kind() == Token.Kind.NUMBER || lexicon.is("cardinal", words.lower(i));
    }
}
