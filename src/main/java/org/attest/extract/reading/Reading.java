package org.attest.extract.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.attest.text.Passage;
import org.attest.text.SourceText;

/** A text cut into blocks and sentences, once, for all rules. Belongs to one thread, since readers keep things in it. */
public final class Reading {
    private final SourceText text;
    private final List<Block> blocks;
    private final List<Sentence> sentences;
    private final List<NoteMark> marks;
    private final Slots slots = new Slots();

    private Reading(SourceText text, List<Block> blocks, List<NoteMark> marks) {
        this.marks = marks;
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.sentences =
                blocks.stream().flatMap(block -> block.sentences().stream()).toList();
    }

    public static Reading of(SourceText text) {
        List<Block> blocks = new ArrayList<>();
        List<Passage> paragraphs = Paragraphs.of(text);
        List<Block.Kind> kinds =
                BlockKinds.of(paragraphs.stream().map(Passage::quote).toList());
        List<NoteMark> marks = NoteMarks.of(paragraphs, kinds);
        MarkedText marked = new MarkedText(marks);
        int ordinal = 0;
        for (Passage passage : paragraphs) {
            Block.Kind kind = kinds.get(blocks.size());
            List<Sentence> sentences = new ArrayList<>();
            for (Passage sentence : SentencesOfBlock.of(passage, marked)) {
                sentences.add(new Sentence(sentence, marked.without(sentence), kind, blocks.size(), ordinal++));
            }
            blocks.add(new Block(kind, passage, blocks.size(), sentences));
        }
        return new Reading(text, blocks, marks);
    }

    /** What a reader makes of the whole text, made when it is first asked for. */
    public <T> T keep(Slot<T> slot, Supplier<? extends T> make) {
        return slots.keep(slot, make);
    }

    public SourceText text() {
        return text;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The marks of notes in the running text, in reading order. */
    public List<NoteMark> marks() {
        return marks;
    }

    /** All sentences in reading order. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The sentences of running text: no headings, notes and references. */
    public List<Sentence> prose() {
        return sentences.stream().filter(sentence -> sentence.kind().isProse()).toList();
    }

    /** The sentence before another in the same block. */
    public Optional<Sentence> before(Sentence sentence) {
        int before = sentence.ordinal() - 1;
        return before >= 0 && sentences.get(before).block() == sentence.block()
                ? Optional.of(sentences.get(before))
                : Optional.empty();
    }

    /** The sentence in which a code point stands. */
    public Optional<Sentence> at(int point) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Passage passage = sentences.get(middle).passage();
            if (point < passage.start()) {
                high = middle - 1;
            } else if (point >= passage.end()) {
                low = middle + 1;
            } else {
                return Optional.of(sentences.get(middle));
            }
        }
        return Optional.empty();
    }
}
