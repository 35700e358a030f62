package org.attest.extract.population;

/** Reads the name of a body after a counted noun: {@code of the Northern Front}, {@code loyal to the Albu Nimr tribe}. */
final class BodyReader {
    private static final int LONGEST_NAME = 6;

    private final Lexicon lexicon;

    BodyReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A body by its name: {@code of the Northern Front}. */
    boolean read(Words words, int at, Complements found) {
        int first = words.lower(at + 1).equals("the") ? at + 2 : at + 1;
        int end = end(words, first);
        if (end == first || (words.place(first).isPresent() && words.afterPlace(first) == end)) {
            return false;
        }
        if (lexicon.is("body", words.lower(end))) {
            end++;
        }
        found.group(words.text(first, end));
        found.words(words.text(at, end), end);
        return true;
    }

    /** A body after {@code loyal to}, {@code linked with}. */
    void linked(Words words, int at, Complements found) {
        String link = words.text(at, at + 1);
        if (end(words, words.lower(at + 2).equals("the") ? at + 3 : at + 2) > at + 2) {
            found.words(link, at + 1);
            read(words, at + 1, found);
        }
    }

    /** Index after the name that begins at a token; the token itself when none does. */
    int end(Words words, int first) {
        int end = first;
        while (end - first < LONGEST_NAME && isNamePart(words, end, first)) {
            end++;
        }
        while (end > first && words.lower(end - 1).equals("of")) {
            end--;
        }
        return end;
    }

    private boolean isNamePart(Words words, int at, int first) {
        if (!words.isWord(at) || lexicon.is("no-name", words.lower(at))) {
            return false;
        }
        boolean joined = at == first || words.adjoins(at);
        boolean of = words.lower(at).equals("of") && at > first && words.isCapitalised(at + 1);
        String word = words.token(at).text();
        boolean arabic = word.matches("(?:al|el|ash|as|ar|an|ad)[-‑].*");
        return joined && (words.isCapitalised(at) || of || arabic);
    }
}
