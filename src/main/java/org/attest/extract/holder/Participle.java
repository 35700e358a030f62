package org.attest.extract.holder;

/** A participle after a noun: <i>a hospital official reached by phone</i>. */
final class Participle {
    private Participle() {}

    /** Where the words after the noun begin; the end when there are none. */
    static int cut(Line line, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean noun = Words.named("roles", line.text(i - 1))
                    || Words.named("bodies", line.text(i - 1))
                    || Words.named("publications", line.text(i - 1));
            if (noun && !line.isCapital(i) && line.lower(i).matches("\\p{L}{3,}(?:ed|ing)|known|seen|met|held|found")) {
                return i;
            }
        }
        return end;
    }
}
