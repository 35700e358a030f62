package org.attest.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds names of which only digests are known, as whole words in any spelling that {@link NameDigest} folds alike. */
public final class HiddenNames {
    /** What is written instead of a name where the length of a text does not matter. */
    public static final String MARK = "[withdrawn]";

    private static final String BLOCK = "█";

    private final Set<NameDigest> digests;
    private final Set<Integer> lengths = new HashSet<>();
    private final int longest;

    public HiddenNames(Collection<NameDigest> digests) {
        this.digests = Set.copyOf(digests);
        digests.forEach(digest -> lengths.add(digest.letters()));
        this.longest = lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** A stretch of a text in UTF-16 units, end exclusive. */
    public record Stretch(int start, int end) {}

    public boolean isEmpty() {
        return digests.isEmpty();
    }

    /** Whether one of the names stands in a text. */
    public boolean standIn(String text) {
        return !stretches(text).isEmpty();
    }

    /** Where the names stand, by position; of two that begin at one word the longer counts. */
    public List<Stretch> stretches(String text) {
        List<Stretch> found = new ArrayList<>();
        if (digests.isEmpty()) {
            return found;
        }
        List<NameDigest.Word> words = NameDigest.words(text);
        int at = 0;
        while (at < words.size()) {
            int last = lastWord(text, words, at);
            if (last >= at) {
                found.add(new Stretch(words.get(at).start(), words.get(last).end()));
                at = last;
            }
            at++;
        }
        return found;
    }

    /** Index of the last word of the longest name that begins at a word; -1 when none does. */
    private int lastWord(String text, List<NameDigest.Word> words, int first) {
        StringBuilder folded = new StringBuilder();
        int last = -1;
        for (int at = first; at < words.size() && folded.length() < longest; at++) {
            if (!NameDigest.isArticle(text, words, at)) {
                folded.append(words.get(at).folded());
                boolean fits = lengths.contains(folded.length());
                if (fits && digests.contains(NameDigest.ofFolded(folded.toString()))) {
                    last = at;
                }
            }
        }
        return last;
    }

    /** A text with a mark in place of each name. */
    public String masked(String text) {
        return masked(text, MARK);
    }

    /** A text with a mark of the caller's in place of each name. */
    public String masked(String text, String mark) {
        StringBuilder masked = new StringBuilder();
        int from = 0;
        for (Stretch name : stretches(text)) {
            masked.append(text, from, name.start()).append(mark);
            from = name.end();
        }
        return from == 0 ? text : masked.append(text.substring(from)).toString();
    }

    /** A text in which each character of a name is a block, so that every other character keeps its offset. */
    public String blackened(String text) {
        StringBuilder blackened = new StringBuilder();
        int from = 0;
        for (Stretch name : stretches(text)) {
            blackened.append(text, from, name.start());
            blackened.append(BLOCK.repeat(text.codePointCount(name.start(), name.end())));
            from = name.end();
        }
        return from == 0 ? text : blackened.append(text.substring(from)).toString();
    }
}
