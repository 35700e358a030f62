package org.attest.extract.population;

import java.util.Set;
import org.attest.extract.reading.Token;

/** Reads what is said to have happened to what is counted: {@code killed or wounded}, {@code had been destroyed}. */
final class ParticipleReader {
    private final Lexicon lexicon;

    ParticipleReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void read(Words words, Complements found) {
        int verb = afterInsertion(words, found.end());
        boolean passive = lexicon.is("passive", words.lower(verb)) || lexicon.is("perfect", words.lower(verb));
        int at = passive ? passiveEnd(words, verb) : found.end();
        while (lexicon.is("adverb", words.lower(at))) {
            at++;
        }
        int end = participleEnd(words, at);
        if (end == at) {
            return;
        }
        if (Set.of("or", "and").contains(words.lower(end))) {
            int second = participleEnd(words, end + 1);
            end = second > end + 1 ? second : end;
        }
        if (passive || !takesObject(words, end)) {
            found.participle(words.lowerKey(at, end).replaceAll(" (?:or|and) .*", ""));
            found.words(words.text(passive ? at : found.end(), end), end);
        }
    }

    /** After <i>, including 10 policemen,</i> when a verb follows; else the same token. */
    private int afterInsertion(Words words, int at) {
        if (!words.lower(at).equals(",") || !lexicon.is("inserted", words.lower(at + 1))) {
            return at;
        }
        for (int i = at + 2; i < at + 14 && words.has(i); i++) {
            boolean verb = lexicon.is("passive", words.lower(i + 1)) || lexicon.is("perfect", words.lower(i + 1));
            if (words.lower(i).equals(",") && verb) {
                return i + 1;
            }
        }
        return at;
    }

    /** After {@code were}, {@code had been}; the first token itself when no passive begins there. */
    private int passiveEnd(Words words, int at) {
        int end = lexicon.is("perfect", words.lower(at)) ? at + 1 : at;
        while (lexicon.is("adverb", words.lower(end))) {
            end++;
        }
        return lexicon.is("passive", words.lower(end)) ? end + 1 : at;
    }

    private int participleEnd(Words words, int at) {
        for (int to = Math.min(at + 4, words.size()); to > at; to--) {
            if (lexicon.isParticiple(words.lowerKey(at, to))) {
                return to;
            }
        }
        return at;
    }

    /** Whether the participle is a verb in the past tense after all: {@code killed three}, {@code seized the town}. */
    private boolean takesObject(Words words, int at) {
        if (!words.has(at)) {
            return false;
        }
        boolean number = words.token(at).kind() == Token.Kind.NUMBER;
        boolean determiner = lexicon.is("opens-object", words.lower(at));
        boolean name = words.isCapitalised(at) || words.place(at).isPresent();
        return number || determiner || name || lexicon.noun(words.lower(at)).isPresent();
    }
}
