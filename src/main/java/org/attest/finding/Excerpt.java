package org.attest.finding;

/**
 * One line of the input with the stretch that a finding is about.
 *
 * @param line the text of the line, without its line break
 * @param start 0-based offset of the stretch in code points
 * @param length number of code points, at least 1
 */
public record Excerpt(String line, int start, int length) {
    private static final int WIDTH = 110;

    public Excerpt {
        if (start < 0 || length < 1) {
            throw new IllegalArgumentException("an excerpt marks at least one character: " + start + "+" + length);
        }
    }

    /** The line, cut to a readable width around the stretch, and under it carets that mark the stretch. */
    public String withCarets() {
        int[] points = line.codePoints().toArray();
        int from = Math.min(start, points.length);
        int left = Math.max(0, Math.min(from - WIDTH / 2, points.length - WIDTH));
        int right = Math.min(points.length, left + WIDTH);
        String shown = new String(points, left, right - left).replaceAll("\\p{Cntrl}", " ");
        String head = left > 0 ? "…" : "";
        String tail = right < points.length ? "…" : "";
        int until = Math.min(right, from + length);
        int indent = head.length() + columns(points, left, from);
        int carets = Math.max(1, columns(points, from, until));
        return head + shown + tail + "\n" + " ".repeat(indent) + "^".repeat(carets);
    }

    /** Columns of a terminal: a combining mark takes none, an East Asian character or a pictograph two. */
    private static int columns(int[] points, int from, int to) {
        int columns = 0;
        for (int at = from; at < to; at++) {
            columns += isMark(points[at]) ? 0 : isWide(points[at]) ? 2 : 1;
        }
        return columns;
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isWide(int point) {
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL -> true;
            default -> point >= 0x1F300 && point <= 0x1FAFF;
        };
    }
}
