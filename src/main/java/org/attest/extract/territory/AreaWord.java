package org.attest.extract.territory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.extract.wordlist.WordList;

/**
 * A word for administrative areas of the first level.
 *
 * @param trust how much the word tells by itself
 * @param countries whose first level it names; empty when it names that of any
 */
record AreaWord(String singular, String plural, Trust trust, List<String> countries) {
    /** How much a word tells. */
    enum Trust {
        /** With any name: <i>province</i>. */
        PLAIN,
        /** Only with a name that the gazetteer has: <i>region</i>. */
        LISTED
    }

    private static final List<AreaWord> ALL = read();

    AreaWord {
        countries = List.copyOf(countries);
    }

    /** The word of this singular form, in small letters or with a capital. */
    static Optional<AreaWord> ofSingular(String printed) {
        return ALL.stream().filter(word -> word.singular.equals(small(printed))).findFirst();
    }

    static Optional<AreaWord> ofPlural(String printed) {
        return ALL.stream().filter(word -> word.plural.equals(small(printed))).findFirst();
    }

    /** Its singular with a capital when the printed form has one. */
    String singularLike(String printed) {
        return Character.isUpperCase(printed.charAt(0))
                ? Character.toUpperCase(singular.charAt(0)) + singular.substring(1)
                : singular;
    }

    private static String small(String printed) {
        return printed.equals(printed.toUpperCase(Locale.ROOT)) ? printed : printed.toLowerCase(Locale.ROOT);
    }

    private static List<AreaWord> read() {
        List<AreaWord> words = new ArrayList<>();
        for (List<String> row : WordList.rows(AreaWord.class, "areawords.tsv", 3)) {
            boolean plain = row.get(2).equals("plain");
            boolean listed = row.get(2).equals("listed");
            List<String> countries = plain || listed ? List.of() : WordList.parts(row.get(2));
            words.add(new AreaWord(row.get(0), row.get(1), plain ? Trust.PLAIN : Trust.LISTED, countries));
        }
        return List.copyOf(words);
    }
}
