package org.attest.load.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.text.Passage;
import org.attest.text.SourceText;

/** Which occurrence of its quote a passage is. */
final class Occurrences {
    private final SourceText text;
    private final Map<String, List<Integer>> known = new HashMap<>();

    Occurrences(SourceText text) {
        this.text = text;
    }

    /** Writes the quote of a passage, with its number when the words stand at several places. */
    Entry write(Entry entry, Passage passage) {
        List<Integer> starts = known.computeIfAbsent(passage.quote(), text::occurrences);
        int index = starts.indexOf(passage.start());
        if (index < 0) {
            throw new IllegalArgumentException("the text has no ‘" + passage.quote() + "’ at " + passage.start());
        }
        entry.put("quote", passage.quote());
        return starts.size() == 1 ? entry : entry.put("occurrence", Integer.toString(index + 1));
    }
}
