package org.attest.text;

/** Something in a sentence that a reader would ask a source for. */
public record Mention(Kind kind, Passage passage) {
    /** What kinds of mention there are. */
    public enum Kind {
        NUMBER,
        DATE,
        NAME,
        BRACKET
    }
}
