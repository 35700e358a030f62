package org.attest.extract.reading;

import java.util.List;
import org.attest.text.Passage;
import org.attest.text.Sentences;
import org.attest.text.SourceText;

/** The sentences of a block, in which line breaks are spaces; the mark of a note belongs to the sentence it ends. */
final class SentencesOfBlock {
    private SentencesOfBlock() {}

    static List<Passage> of(Passage block, MarkedText marked) {
        String oneLine = marked.closing(block).replace('\n', ' ').replace('\r', ' ');
        SourceText printed = new SourceText(block.quote());
        return Sentences.of(new SourceText(oneLine), "en").stream()
                .map(s -> new Passage(
                        block.start() + s.start(), block.start() + s.end(), printed.slice(s.start(), s.end())))
                .toList();
    }
}
