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
        int left = Math.max(0, from - WIDTH / 2);
        int right = Math.min(points.length, left + WIDTH);
        String shown = new String(points, left, right - left).replace('\t', ' ');
        String head = left > 0 ? "…" : "";
        String tail = right < points.length ? "…" : "";
        int carets = Math.max(1, Math.min(length, right - from));
        return head + shown + tail + "\n" + " ".repeat(from - left + head.length()) + "^".repeat(carets);
    }
}
