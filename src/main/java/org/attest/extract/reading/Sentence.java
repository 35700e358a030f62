package org.attest.extract.reading;

import java.util.List;
import java.util.function.Supplier;
import org.attest.text.Passage;

/**
 * A sentence of a text.
 *
 * <p>Rules match on {@link #text()} with offsets in UTF-16 units and turn what they find into passages by {@link #part},
 * which counts code points. In a hard-wrapped text a line break may stand where another has a space.
 */
public final class Sentence {
    private final Passage passage;
    private final String plain;
    private final Block.Kind kind;
    private final int block;
    private final int ordinal;
    private final List<Token> tokens;
    private final Slots slots = new Slots();

    /**
     * A sentence.
     *
     * @param plain its text with spaces for the marks of notes
     */
    Sentence(Passage passage, String plain, Block.Kind kind, int block, int ordinal) {
        this.passage = passage;
        this.plain = plain;
        this.kind = kind;
        this.block = block;
        this.ordinal = ordinal;
        this.tokens = Tokens.of(plain);
    }

    public Passage passage() {
        return passage;
    }

    public String text() {
        return passage.quote();
    }

    /** The text with spaces for the marks of notes, which may follow a number directly: {@code 250,000.4}. */
    public String plain() {
        return plain;
    }

    /** What the block is in which it stands. */
    public Block.Kind kind() {
        return kind;
    }

    /** Index of its block in the reading. */
    public int block() {
        return block;
    }

    /** Index among the sentences of the reading. */
    public int ordinal() {
        return ordinal;
    }

    /** Words, numbers and marks of punctuation; no marks of notes. */
    public List<Token> tokens() {
        return tokens;
    }

    /** What a reader makes of this sentence, made when it is first asked for. */
    public <T> T keep(Slot<T> slot, Supplier<? extends T> make) {
        return slots.keep(slot, make);
    }

    /** The passage between two offsets in UTF-16 units of the sentence's text. */
    public Passage part(int from, int to) {
        String text = passage.quote();
        String quote = text.substring(from, to);
        int start = passage.start() + text.codePointCount(0, from);
        return new Passage(start, start + quote.codePointCount(0, quote.length()), quote);
    }

    @Override
    public String toString() {
        return passage.quote();
    }
}
