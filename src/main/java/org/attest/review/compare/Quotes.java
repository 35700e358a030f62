package org.attest.review.compare;

import java.util.Arrays;
import java.util.List;
import org.attest.extract.table.Row;
import org.attest.text.NameKey;
import org.jspecify.annotations.Nullable;

/** Whether the quotes of two rows overlap, and by how much. */
public final class Quotes {
    private Quotes() {}

    /**
     * Whether they share characters of the text. Where one of the rows does not say where it stands, they overlap when
     * half of the words of the shorter stand in the other in one run.
     */
    static boolean overlap(Row one, Row other) {
        Integer start = one.start();
        Integer end = one.end();
        Integer otherStart = other.start();
        Integer otherEnd = other.end();
        if (start != null && end != null && otherStart != null && otherEnd != null) {
            return start < otherEnd && otherStart < end;
        }
        List<String> a = words(one.quote());
        List<String> b = words(other.quote());
        return run(a, b) * 2 >= Math.max(1, Math.min(a.size(), b.size()));
    }

    /** How near two rows stand: code points between their beginnings and between their ends; 0 when one does not say. */
    public static int distance(Row one, Row other) {
        return apart(one.start(), other.start()) + apart(one.end(), other.end());
    }

    /** Words that the subjects of two rows share in one run. */
    public static int sharedSubject(Row one, Row other) {
        return run(words(one.subject()), words(other.subject()));
    }

    private static int apart(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null ? 0 : Math.abs(one - other);
    }

    private static List<String> words(String text) {
        return Arrays.stream(NameKey.of(text).text().split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Length of the longest run of words that stands in both. */
    private static int run(List<String> a, List<String> b) {
        int longest = 0;
        int[] before = new int[b.size() + 1];
        for (String word : a) {
            int[] now = new int[b.size() + 1];
            for (int j = 1; j <= b.size(); j++) {
                now[j] = word.equals(b.get(j - 1)) ? before[j - 1] + 1 : 0;
                longest = Math.max(longest, now[j]);
            }
            before = now;
        }
        return longest;
    }
}
