package org.attest.extract.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a name between spaces and hyphens.
 *
 * @param key without marks, apostrophes and case; the forms of the Arabic article are one, a final -ah is -a
 * @param opensCapital whether it begins with a capital letter
 * @param allCapitals whether it has several letters, all capital: an abbreviation
 */
record NamePart(String key, boolean opensCapital, boolean allCapitals) {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}‘’'`´ʿʾʼʻ.]");
    private static final Pattern BREAKS = Pattern.compile("[\\s\\-‑–]+");
    private static final Set<String> ARTICLES =
            Set.of("al", "el", "ad", "ar", "as", "an", "at", "az", "ash", "ath", "adh", "ed", "er", "es", "ez", "esh");

    /** The parts of a word or name. */
    static List<NamePart> of(String name) {
        List<NamePart> parts = new ArrayList<>();
        String[] words = BREAKS.split(name.strip(), -1);
        for (int i = 0; i < words.length; i++) {
            String plain = plain(words[i]);
            if (!plain.isEmpty()) {
                String lower = plain.toLowerCase(Locale.ROOT);
                boolean article = words.length > 1 && i + 1 < words.length && ARTICLES.contains(lower);
                boolean capital = Character.isUpperCase(plain.codePointAt(0));
                boolean all = plain.length() > 1 && plain.equals(plain.toUpperCase(Locale.ROOT));
                parts.add(new NamePart(article ? "al" : ending(lower), capital, all));
            }
        }
        return parts;
    }

    /** Whether a word is a form of the Arabic article. */
    static boolean isArticle(String word) {
        return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A part as the article. */
    static NamePart article(NamePart part) {
        return new NamePart("al", part.opensCapital(), part.allCapitals());
    }

    /** Whether a printed part may stand for this one of a name: an abbreviation and a capital want theirs. */
    boolean allows(NamePart printed) {
        if (key.equals("al")) {
            return true;
        }
        return allCapitals ? printed.allCapitals : !opensCapital || printed.opensCapital;
    }

    private static String plain(String word) {
        String latin =
                word.replace('ı', 'i').replace('ø', 'o').replace('ł', 'l').replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String ending(String word) {
        return word.length() > 3 && word.endsWith("ah") ? word.substring(0, word.length() - 1) : word;
    }
}
