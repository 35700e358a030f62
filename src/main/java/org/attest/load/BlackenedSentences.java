package org.attest.load;

import java.util.List;
import org.attest.check.SentenceCoverage;
import org.attest.claim.WithdrawnList;
import org.attest.text.Mention;
import org.attest.text.Passage;

/** Sentences of one document with blocks in place of withdrawn names, and of what only withdrawn claims stood on. */
final class BlackenedSentences {
    private final WithdrawnList list;
    private final Blackened text;

    /**
     * The sentences of a document.
     *
     * @param document its slug
     */
    BlackenedSentences(WithdrawnList list, String document) {
        this.list = list;
        this.text = new Blackened(list, document);
    }

    List<SentenceCoverage> of(List<SentenceCoverage> sentences) {
        return list.isEmpty()
                ? sentences
                : sentences.stream().map(this::blackened).toList();
    }

    private SentenceCoverage blackened(SentenceCoverage sentence) {
        Passage whole = text.of(sentence.sentence());
        List<Mention> open = sentence.open().stream()
                .map(mention -> new Mention(mention.kind(), part(whole, mention.passage())))
                .toList();
        return new SentenceCoverage(
                whole,
                sentence.state(),
                open,
                sentence.claims(),
                sentence.citations(),
                list.names().masked(sentence.reason()));
    }

    private static Passage part(Passage whole, Passage part) {
        int[] points = whole.quote().codePoints().toArray();
        int from = part.start() - whole.start();
        return new Passage(part.start(), part.end(), new String(points, from, part.end() - part.start()));
    }
}
