package org.attest.extract.population;

import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the first word of a sentence small where only its place made it large. */
final class Phrases {
    private static final Pattern COMMON = Pattern.compile(
            "[A-Z][a-z]+(?:ed|ing|al|ive|ous|ary|ent|ant|ign|ern|ive|ble|ful|less|ical|icide|ilian|ce|curity|rmer|ew|ly)");

    private Phrases() {}

    static String lowered(Words words, NounPhrase noun, Lexicon lexicon) {
        String phrase = noun.phrase();
        boolean opens = noun.from() == 0 && !phrase.isEmpty() && Character.isUpperCase(phrase.charAt(0));
        if (!opens) {
            return phrase;
        }
        String first = words.token(0).text();
        String small = Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
        boolean head = lexicon.nouns().containsKey(small)
                || lexicon.nouns().containsKey(first.toLowerCase(Locale.ROOT))
                || lexicon.isParticiple(first.toLowerCase(Locale.ROOT));
        boolean common = COMMON.matcher(first).matches();
        return phrase.startsWith(first) && (head || common) ? small : phrase;
    }
}
