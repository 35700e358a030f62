package org.attest.extract.reading;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.attest.text.Passage;

/** Texts with other characters in the place of their note marks, as many as the marks have. */
final class MarkedText {
    private final NavigableMap<Integer, Passage> marks = new TreeMap<>();

    MarkedText(List<NoteMark> marks) {
        marks.forEach(mark -> this.marks.put(mark.passage().start(), mark.passage()));
    }

    /** With closing quotation marks in their place, which belong to the sentence they end. */
    String closing(Passage passage) {
        return with(passage, '”');
    }

    /** With spaces in their place. */
    String without(Passage passage) {
        return with(passage, ' ');
    }

    private String with(Passage passage, char filler) {
        NavigableMap<Integer, Passage> within = marks.subMap(passage.start(), true, passage.end(), false);
        String quote = passage.quote();
        if (within.isEmpty()) {
            return quote;
        }
        StringBuilder text = new StringBuilder(quote);
        int point = passage.start();
        int offset = 0;
        for (Passage mark : within.values()) {
            offset = quote.offsetByCodePoints(offset, mark.start() - point);
            point = mark.start();
            for (int i = 0; i < mark.quote().length() && offset + i < text.length(); i++) {
                text.setCharAt(offset + i, filler);
            }
        }
        return text.toString();
    }
}
