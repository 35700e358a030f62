package org.attest.extract.holder;

/** Whether a verb of saying is followed by what is said, or stands apart from it: <i>…, the ministry said on Friday.</i> */
final class Complement {
    private Complement() {}

    /**
     * Whether the words of ascription stand apart.
     *
     * @param outer where its subject begins
     */
    static boolean isStandingApart(Line line, int outer, int verb) {
        boolean opens = outer == 0
                || (outer == 1 && line.lower(0).equals("as"))
                || (outer == 1 && line.isMark(0) && !line.text(0).matches("[“\"]"));
        int i = overAdverbials(line, verb + 1);
        String mark = line.text(i);
        boolean closes = !line.has(i) || (mark.matches("[,.;:?!”)—–]") && !line.isInner(i)) || line.is("contrast", i);
        if (opens) {
            return false;
        }
        return closes && !mark.equals(":");
    }

    /** After whom it was said to, when and on what occasion. */
    static int overAdverbials(Line line, int from) {
        int i = from;
        while (line.has(i)) {
            int next = one(line, i);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private static int one(Line line, int i) {
        String lower = line.lower(i);
        if (line.is("listener", i)
                || line.is("weekday", i)
                || line.is("adverb", i)
                || (lower.endsWith("ly") && lower.length() > 4)) {
            return i + 1;
        }
        if (lower.matches("last|this|earlier|late|early") && line.isWord(i + 1)) {
            return lower.equals("earlier") && line.lower(i + 1).equals("this") ? i + 3 : i + 2;
        }
        if (lower.equals("the") && line.isCapital(i + 1) && line.lower(from(i)).matches("told|tells|telling")) {
            int end = PhraseAfter.end(line, i);
            return line.lower(end).equals("that") || line.isNumber(end) ? i : end;
        }
        if (line.is("link", i) || lower.equals("during") || lower.equals("after")) {
            return prepositional(line, i);
        }
        if (line.isCapital(i) && line.lower(i - 1).matches("told|tells|telling")) {
            return PhraseAfter.end(line, i);
        }
        return i;
    }

    private static int from(int i) {
        return i - 1;
    }

    private static int prepositional(Line line, int link) {
        int i = link + 1;
        if (line.isTime(i) || (line.isNumber(i) && line.isTime(i + 1))) {
            while (line.isTime(i) || line.isNumber(i) || (line.text(i).equals(".") && line.isTime(i - 1))) {
                i++;
            }
            boolean year = line.text(i).equals(",")
                    && line.text(i + 1).matches("(?:19|20)\\d\\d")
                    && line.text(i - 1).length() <= 2;
            return year ? i + 2 : i;
        }
        if (line.isNumber(i) && line.text(i).length() == 4) {
            return i + 1;
        }
        int end = i;
        while (line.is("determiner", end)) {
            end++;
        }
        int noun = end;
        while (line.isWord(noun) && noun < end + 4 && !line.is("occasion", noun)) {
            noun++;
        }
        if (line.is("occasion", noun) && noun < end + 4) {
            return noun + 1;
        }
        if (line.isCapital(i) && line.lower(link).matches("in|at|from|to|near|on")) {
            int close = i;
            while (line.isCapital(close)) {
                close++;
            }
            return close;
        }
        return link;
    }
}
