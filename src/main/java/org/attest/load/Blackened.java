package org.attest.load;

import java.util.List;
import org.attest.claim.Withdrawn;
import org.attest.claim.WithdrawnList;
import org.attest.text.Passage;

/** Text of one document with blocks in place of withdrawn names, and of what only withdrawn claims stood on. */
final class Blackened {
    private final WithdrawnList list;
    private final List<Withdrawn.Stretch> stretches;

    /**
     * The text of a document.
     *
     * @param document its slug
     */
    Blackened(WithdrawnList list, String document) {
        this.list = list;
        this.stretches = list.stretches(document);
    }

    /** A passage of the document; every character keeps its offset. */
    Passage of(Passage passage) {
        int[] points = list.names().blackened(passage.quote()).codePoints().toArray();
        for (int at = 0; at < points.length; at++) {
            int offset = passage.start() + at;
            if (stretches.stream().anyMatch(stretch -> stretch.meets(offset, offset + 1))) {
                points[at] = '█';
            }
        }
        return new Passage(passage.start(), passage.end(), new String(points, 0, points.length));
    }
}
