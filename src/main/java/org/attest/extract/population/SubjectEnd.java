package org.attest.extract.population;

import java.util.Set;

/** Where the subject of a verb ends: before auxiliaries and adverbs, and before an insertion between commas. */
final class SubjectEnd {
    private static final int LONGEST_INSERTION = 6;
    private static final Set<String> BETWEEN = Set.of(
            "has",
            "have",
            "had",
            "been",
            "was",
            "were",
            "is",
            "are",
            "be",
            "nearly",
            "almost",
            "more",
            "than",
            "roughly",
            "about",
            "also",
            "then",
            "by",
            "again",
            "only",
            "alone",
            "there",
            "reportedly",
            "already",
            "since",
            "over",
            "just",
            "would",
            "will",
            "could",
            "may",
            "might",
            "must",
            "probably",
            "likely",
            "further",
            "both",
            "now",
            "thus",
            "however",
            "apparently",
            "therefore",
            "itself",
            "even",
            "soon",
            "later",
            "quickly",
            "steadily");

    private SubjectEnd() {}

    /** Index after the last token of the subject whose verb comes after all these words. */
    static int of(Words words) {
        int end = words.size();
        while (words.has(end - 1) && BETWEEN.contains(words.lower(end - 1))) {
            end--;
        }
        if (words.lower(end - 1).equals(",")) {
            for (int i = end - 2; i > 0 && i >= end - 2 - LONGEST_INSERTION; i--) {
                if (words.lower(i).equals(",")) {
                    return i;
                }
            }
        }
        return end;
    }
}
