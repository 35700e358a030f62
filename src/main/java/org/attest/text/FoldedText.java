package org.attest.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text with its differences of typing taken out: letter case, accents, kinds of quotation mark, dash and space, runs of
 * space, and characters that take no room. Each folded character knows where it came from.
 */
final class FoldedText {
    private final int[] points;
    private final int[] origins;

    FoldedText(String text) {
        int[] all = text.codePoints().toArray();
        int[] kept = new int[all.length];
        int[] from = new int[all.length + 1];
        int count = 0;
        for (int at = 0; at < all.length; at++) {
            int folded = fold(all[at]);
            boolean repeatedSpace = folded == ' ' && count > 0 && kept[count - 1] == ' ';
            if (!takesNoRoom(all[at]) && !repeatedSpace) {
                from[count] = at;
                kept[count] = folded;
                count++;
            }
        }
        from[count] = all.length;
        this.points = Arrays.copyOf(kept, count);
        this.origins = Arrays.copyOf(from, count + 1);
    }

    int length() {
        return points.length;
    }

    int point(int index) {
        return points[index];
    }

    /** Offset in the text of the folded character at an index; the length of the text after the last. */
    int origin(int index) {
        return origins[index];
    }

    /** Index at which another folded text first stands in this one; -1 when it does not. */
    int indexOf(FoldedText wanted) {
        for (int start = 0; start + wanted.length() <= length(); start++) {
            if (Arrays.equals(points, start, start + wanted.length(), wanted.points, 0, wanted.length())) {
                return start;
            }
        }
        return -1;
    }

    private static int fold(int point) {
        return switch (point) {
            case '“', '”', '„', '«', '»', '‘', '’', '‚', '\'', '`', '´' -> '"';
            case '–', '—', '‐', '‑', '−' -> '-';
            default -> UCharacter.isUWhiteSpace(point) ? ' ' : base(UCharacter.toLowerCase(point));
        };
    }

    /** The letter without its accents, when its decomposition begins with one. */
    private static int base(int point) {
        String decomposed = Normalizer2.getNFKDInstance().getDecomposition(point);
        return decomposed == null ? point : decomposed.codePointAt(0);
    }

    private static boolean takesNoRoom(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }
}
