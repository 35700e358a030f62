package org.attest.extract.holder;

import java.util.Optional;

/** The phrase that begins at a position: what follows <i>according to</i>, or a verb before its subject. */
final class PhraseAfter {
    private static final int LONGEST = 25;

    private PhraseAfter() {}

    static Optional<Phrase> at(Line line, int from) {
        int end = end(line, from);
        if (end == from) {
            return Optional.empty();
        }
        boolean function = !line.isCapital(end - 1);
        for (int i = from; i < end; i++) {
            function |= !line.isCapital(i) && Words.named("roles", line.text(i));
        }
        if (line.text(end).equals(",") && function && isPersonAfter(line, end + 1)) {
            int name = end(line, end + 1);
            if (line.text(name).matches("[,.;”]|") && CapitalRun.start(line, end + 1, name) == end + 1) {
                return Optional.of(new Phrase(end + 1, name, from, name));
            }
        }
        return Optional.of(Phrase.of(from, end));
    }

    private static boolean isPersonAfter(Line line, int i) {
        return line.isCapital(i) && !line.isTime(i) && !Countries.contains(line.text(i));
    }

    static int end(Line line, int from) {
        int i = from;
        while (i < line.size() && i - from < LONGEST && isPart(line, i, from)) {
            i++;
        }
        while (i - 1 > from && isLoose(line, i - 1) && hasHead(line, from, i - 1)) {
            i--;
        }
        while (i > from
                && ((line.is("link", i - 1) && !line.isCapital(i - 1))
                        || line.lower(i - 1).matches("and|or|the|an?"))) {
            i--;
        }
        return EtAlii.after(line, i);
    }

    /** Whether a word is no name and no noun for a holder, and so may be the verb that follows. */
    private static boolean isLoose(Line line, int i) {
        return line.isWord(i)
                && !line.isCapital(i)
                && !line.is("link", i)
                && !isHolderNoun(line, i)
                && !Words.named("publications", line.text(i))
                && !Words.named("outlets", line.text(i))
                && CapitalRun.start(line, i, i + 1) > i;
    }

    private static boolean hasHead(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            if (line.isCapital(i) || isHolderNoun(line, i) || Words.named("publications", line.text(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(Line line, int i, int from) {
        if (line.isInner(i)) {
            return true;
        }
        if (line.isNumber(i)) {
            boolean dated = line.is("determiner", i - 1) || (line.is("month", i - 1) && line.is("determiner", i - 2));
            return dated && i > from && !line.isNumber(i + 1);
        }
        if (!line.isWord(i)) {
            return false;
        }
        String lower = line.lower(i);
        if (line.isTime(i)) {
            return line.is("determiner", i - 1) && i > from;
        }
        if (line.is("pronoun", i)) {
            return i == from;
        }
        if (line.is("determiner", i)) {
            return i == from || line.is("link", i - 1) || line.lower(i - 1).matches("and|or");
        }
        if (lower.matches("and|or")) {
            return i > from && isName(line, i + 1);
        }
        if (line.is("link", i)) {
            return i > from && goesOn(line, i);
        }
        boolean small = Words.isStop(lower)
                || line.is("conjunction", i)
                || line.is("passive", i)
                || line.is("auxiliary", i)
                || line.is("adverb", i);
        if (small && !(line.isCapital(i) && i > from)) {
            return false;
        }
        boolean verb = !Words.verb(lower).isEmpty() && !Words.named("publications", lower);
        return line.isCapital(i) || !verb;
    }

    private static boolean isName(Line line, int i) {
        return (line.isCapital(i) && !line.isTime(i))
                || (line.is("determiner", i)
                        && (line.isCapital(i + 1)
                                || isHolderNoun(line, i + 1)
                                || isHolderNoun(line, i + 2)
                                || (line.isWord(i + 2) && isHolderNoun(line, i + 3))))
                || isHolderNoun(line, i)
                || isHolderNoun(line, i + 1);
    }

    private static boolean isHolderNoun(Line line, int i) {
        return line.isWord(i) && (Words.named("roles", line.text(i)) || Words.named("bodies", line.text(i)));
    }

    private static boolean goesOn(Line line, int link) {
        int next = link + 1;
        if (!line.isWord(next) && !line.isNumber(next)) {
            return false;
        }
        if (line.isTime(next)
                || line.isNumber(next)
                || line.is("possessive", next)
                || line.lower(next).matches("late|early|mid.*|last|this")) {
            return line.is("link", link) && line.lower(link).equals("by") && line.is("possessive", next);
        }
        if (line.is("determiner", next)
                && (line.is("occasion", next + 1) || line.is("occasion", next + 2))
                && !line.lower(link).matches("by|from|of")) {
            return false;
        }
        return true;
    }
}
