package org.attest.server.reading;

/**
 * The passage of a claim.
 *
 * @param id last step of the claim's path
 * @param start first code point in the document
 * @param end one after the last
 * @param kind narrowest kind of the claim, such as {@code QuantityClaim}
 * @param propaganda whether its words are quoted from propaganda
 */
public record Mark(String id, int start, int end, String kind, boolean propaganda) {
    public Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a passage has characters: " + start + "–" + end);
        }
    }

    int length() {
        return end - start;
    }

    boolean meets(int from, int to) {
        return start < to && from < end;
    }
}
