package org.attest.text;

/**
 * Characters of a document.
 *
 * @param start offset of the first code point, from 0
 * @param end offset after the last code point
 * @param quote the text between the two
 */
public record Passage(int start, int end, String quote) {
    public Passage {
        if (start < 0 || end <= start || quote.codePointCount(0, quote.length()) != end - start) {
            throw new IllegalArgumentException("a passage is as long as its quote: " + start + "–" + end);
        }
    }
}
