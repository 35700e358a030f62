package org.attest.extract.citation;

import org.attest.text.Passage;

/**
 * A stretch of a block.
 *
 * @param from offset in UTF-16 units of its text
 */
record Piece(BlockText in, int from, int to) {
    String text() {
        return in.text().substring(from, to);
    }

    boolean isEmpty() {
        return from >= to;
    }

    Passage passage() {
        return in.passage(from, to);
    }

    /** A stretch of this one by offsets within it. */
    Piece part(int start, int end) {
        return new Piece(in, from + start, from + end).trimmed();
    }

    /** Without white space and stray commas, semicolons and colons around it. */
    Piece trimmed() {
        int start = from;
        int end = to;
        while (start < end && isStray(in.text().charAt(start))) {
            start++;
        }
        while (end > start && isStray(in.text().charAt(end - 1))) {
            end--;
        }
        return new Piece(in, start, end);
    }

    /** Without the full stop that ends a sentence; one within quotation marks or after an abbreviation stays. */
    Piece withoutStop() {
        boolean stop = !isEmpty()
                && in.text().charAt(to - 1) == '.'
                && !text().matches("(?s).*\\b(?:al|[Ii]bid|cit|ed|Jr)\\.");
        return stop ? new Piece(in, from, to - 1).trimmed() : this;
    }

    private static boolean isStray(char c) {
        return Character.isWhitespace(c) || c == ',' || c == ';' || c == ':' || c == '\u00a0';
    }
}
