package org.attest.extract.holder;

/** Where a phrase names two: <i>residents and an army officer</i>, but not <i>the Ministry of Health and Population</i>. */
final class Joined {
    private Joined() {}

    /** Position of the conjunction or comma between the first holder and the rest; -1 when the phrase names one. */
    static int split(Line line, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            boolean comma = line.text(i).equals(",");
            if ((comma || line.lower(i).equals("and") || line.lower(i).equals("or"))
                    && (comma || parts(line, from, i, i + 1, to))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean parts(Line line, int from, int and, int next, int to) {
        if (line.is("determiner", next)) {
            return true;
        }
        boolean rightBody = Naming.isBody(line, next, to);
        for (int i = from; i < and; i++) {
            if (line.lower(i).equals("of")
                    || line.lower(i).equals("for")
                    || line.lower(i).equals("on")) {
                return false;
            }
        }
        if (!line.isCapital(next) && !isPerson(line, next)) {
            String head = line.text(and - 1);
            String last = line.text(to - 1);
            return (Words.named("roles", head) || Words.named("bodies", head))
                    && (Words.named("roles", last) || Words.named("bodies", last));
        }
        boolean leftBody = Naming.isBody(line, from, and);
        boolean leftShort = and - from - (line.is("determiner", from) ? 1 : 0) == 1;
        if (rightBody && !leftBody && leftShort && to - next > 1) {
            return false;
        }
        return line.isCapital(and - 1)
                || Words.named("roles", line.text(and - 1))
                || Words.named("bodies", line.text(and - 1));
    }

    private static boolean isPerson(Line line, int i) {
        return line.text(i).matches("(?:al|el)[-‑]\\p{Lu}.*");
    }
}
