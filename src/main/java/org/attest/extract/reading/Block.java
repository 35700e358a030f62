package org.attest.extract.reading;

import java.util.List;
import org.attest.text.Passage;

/**
 * A paragraph, heading, list item, note or entry of a reference list.
 *
 * @param index among the blocks of the reading
 */
public record Block(Kind kind, Passage passage, int index, List<Sentence> sentences) {
    /** What a block is. */
    public enum Kind {
        BODY,
        HEADING,
        /** An item of a bulleted or numbered list. */
        ITEM,
        /** A footnote or endnote. */
        NOTE,
        /** An entry of a list of references. */
        REFERENCE;

        /** Whether it is the author's running text. */
        public boolean isProse() {
            return this == BODY || this == ITEM;
        }
    }

    public Block {
        sentences = List.copyOf(sentences);
    }
}
