package org.attest.extract.citation;

import org.attest.extract.reading.Block;
import org.attest.text.Passage;

/** The text of a block on one line, with the way back to code points of the document. */
final class BlockText {
    private final Block block;
    private final String text;
    private final int @org.jspecify.annotations.Nullable [] points;

    BlockText(Block block) {
        this.block = block;
        String quote = block.passage().quote();
        this.text = quote.replace('\n', ' ').replace('\r', ' ');
        boolean plain =
                quote.length() == block.passage().end() - block.passage().start();
        this.points = plain ? null : points(quote);
    }

    private static int[] points(String quote) {
        int[] points = new int[quote.length() + 1];
        int point = 0;
        for (int i = 0; i < quote.length(); i++) {
            points[i] = point;
            point += Character.isHighSurrogate(quote.charAt(i)) ? 0 : 1;
        }
        points[quote.length()] = point;
        return points;
    }

    Block block() {
        return block;
    }

    /** Line breaks are spaces in it. */
    String text() {
        return text;
    }

    /** The passage between two offsets in UTF-16 units of the text. */
    Passage passage(int from, int to) {
        int start = block.passage().start();
        int[] index = points;
        int first = index == null ? from : index[from];
        int last = index == null ? to : index[to];
        return new Passage(start + first, start + last, block.passage().quote().substring(from, to));
    }

    Piece piece(int from, int to) {
        return new Piece(this, from, to).trimmed();
    }
}
