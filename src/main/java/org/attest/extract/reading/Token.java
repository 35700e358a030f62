package org.attest.extract.reading;

/**
 * A word, a number or a mark of punctuation.
 *
 * @param from offset of its first UTF-16 unit in the text of its sentence
 * @param to offset after its last
 */
public record Token(int from, int to, String text, Kind kind) {
    /** What a token looks like. */
    public enum Kind {
        /** Letters, with inner hyphens, apostrophes and digits: {@code Franco-German}, {@code don't}, {@code T-72}. */
        WORD,
        /** Digits, with inner thousands marks and a decimal point: {@code 1,500}, {@code 4.25}. */
        NUMBER,
        /** One character that is neither. */
        MARK
    }

    /** The text in lower case. */
    public String lower() {
        return text.toLowerCase(java.util.Locale.ROOT);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || Character.isTitleCase(text.codePointAt(0));
    }
}
