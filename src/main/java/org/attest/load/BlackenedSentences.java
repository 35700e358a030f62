package org.attest.load;

import java.util.List;
import org.attest.check.SentenceCoverage;
import org.attest.claim.Withdrawn;
import org.attest.claim.WithdrawnList;
import org.attest.text.Mention;
import org.attest.text.Passage;

/** Sentences of one document with blocks in place of withdrawn names, and of what only withdrawn claims stood on. */
final class BlackenedSentences {
    private final WithdrawnList list;
    private final List<Withdrawn.Stretch> stretches;

    /**
     * The sentences of a document.
     *
     * @param document its slug
     */
    BlackenedSentences(WithdrawnList list, String document) {
        this.list = list;
        this.stretches = list.stretches(document);
    }

    List<SentenceCoverage> of(List<SentenceCoverage> sentences) {
        return list.isEmpty()
                ? sentences
                : sentences.stream().map(this::blackened).toList();
    }

    private SentenceCoverage blackened(SentenceCoverage sentence) {
        Passage whole = blackened(sentence.sentence());
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

    private Passage blackened(Passage passage) {
        int[] points = list.names().blackened(passage.quote()).codePoints().toArray();
        for (int at = 0; at < points.length; at++) {
            int offset = passage.start() + at;
            if (stretches.stream().anyMatch(stretch -> stretch.meets(offset, offset + 1))) {
                points[at] = '█';
            }
        }
        return new Passage(passage.start(), passage.end(), new String(points, 0, points.length));
    }

    private static Passage part(Passage whole, Passage part) {
        int[] points = whole.quote().codePoints().toArray();
        int from = part.start() - whole.start();
        return new Passage(part.start(), part.end(), new String(points, from, part.end() - part.start()));
    }
}
