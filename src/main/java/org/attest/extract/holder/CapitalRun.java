package org.attest.extract.holder;

import java.util.regex.Pattern;

/** A proper name at the end of a phrase: capitals with the small words that stand inside names. */
final class CapitalRun {
    private static final Pattern ARTICLE = Pattern.compile("(?:al|ad|an|ar|as|ash|at|el|ul|d|l)[-‑’']\\p{Lu}.*");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");

    private CapitalRun() {}

    /** Where the run that ends a stretch begins; its end when there is none. */
    static int start(Line line, int from, int to) {
        int start = to;
        int i = to - 1;
        while (i >= from) {
            if (isPart(line, i)) {
                start = i;
            } else if (!(start < to && isInside(line, i, from))) {
                break;
            }
            i--;
        }
        return start;
    }

    private static boolean isPart(Line line, int i) {
        String word = line.text(i);
        return line.isCapital(i)
                || (line.isWord(i)
                        && (ARTICLE.matcher(word).matches()
                                || ORDINAL.matcher(word).matches()))
                || (line.isNumber(i) && line.isCapital(i - 1) && word.length() < 4);
    }

    /** A small word between two parts of a name. */
    private static boolean isInside(Line line, int i, int from) {
        if (i <= from) {
            return false;
        }
        if (line.isInner(i)) {
            return true;
        }
        String lower = line.lower(i);
        boolean particle = Words.is("particle", lower);
        if (lower.equals("to")) {
            return Words.named("bodies", line.text(i - 1)) && line.isCapital(i - 1);
        }
        boolean joins = lower.equals("of") || lower.equals("for") || lower.equals("and") || lower.equals("on");
        if (lower.equals("the")) {
            return line.text(i - 1).equals("Save")
                    || ((line.lower(i - 1).equals("of") || line.lower(i - 1).equals("for")) && isPart(line, i - 2));
        }
        return (particle || joins) && (isPart(line, i - 1) || Words.is("particle", line.lower(i - 1)));
    }
}
