package org.attest.extract.number;

/**
 * The text of a sentence in one spelling of spaces, hyphens and apostrophes, with the offsets of the original.
 *
 * <p>A line break or a narrow space becomes a space, a non-breaking hyphen a hyphen, a minus or figure dash an en dash.
 */
record Line(String text) {
    private static final int NEAR = 64;

    static Line of(String printed) {
        char[] chars = printed.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            chars[i] = plain(chars[i]);
        }
        return new Line(new String(chars));
    }

    private static char plain(char c) {
        return switch (c) {
            case '\n', '\r', '\t', '\u2028', '\u2029', '\u0085', '\u200b' -> ' ';
            case '\u2010', '\u2011' -> '-';
            case '\u2012', '\u2013', '\u2212' -> '–';
            case '’', '‘', 'ʼ', '\u00b4' -> '\'';
            default -> Character.isSpaceChar(c) ? ' ' : c;
        };
    }

    /** The characters just before an offset: enough for any phrase that bears on a number. */
    String before(int at) {
        return text.substring(Math.max(0, at - NEAR), at);
    }

    /** The characters from an offset on, as many. */
    String after(int at) {
        return text.substring(at, Math.min(text.length(), at + NEAR));
    }

    /** The character before an offset; a space at the beginning. */
    char left(int at) {
        return at > 0 ? text.charAt(at - 1) : ' ';
    }

    /** The character at an offset; a space at the end. */
    char right(int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    String slice(int from, int to) {
        return text.substring(from, to);
    }
}
