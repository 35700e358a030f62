package org.attest.extract.holder;

import java.util.Optional;

/** The phrase that ends before a position: the subject of a verb. */
final class PhraseBefore {
    private static final int LONGEST = 25;

    private PhraseBefore() {}

    /** The subject that ends before a verb, over adverbs, auxiliaries and an apposition. */
    static Optional<Phrase> subject(Line line, int verb) {
        int end = verb;
        while (end > 0) {
            int before = overAdverb(line, end);
            if (before == end) {
                break;
            }
            end = before;
        }
        if (end <= 0
                || (line.is("passive", end - 1) && !isInitials(line, end - 1))
                || line.is("negative", end - 1)
                || line.lower(end - 1).equals("to")) {
            return Optional.empty();
        }
        int outerTo = end;
        end = overBracket(line, end);
        if (line.lower(end - 1).matches("who|which")) {
            return relative(line, end - 1, outerTo);
        }
        if (line.text(end - 1).equals(",")) {
            return Apposition.subject(line, end - 1, outerTo);
        }
        int start = start(line, end);
        return start < end && !isWhere(line, start, end)
                ? Optional.of(new Phrase(start, end, start, outerTo))
                : Optional.empty();
    }

    /** <i>Earlier experience in Algeria suggests</i>: the place of what the sentence is about. */
    private static boolean isWhere(Line line, int start, int end) {
        boolean place = line.lower(start - 1).equals("in") && start > 1 && !line.isMark(start - 2);
        for (int i = start; i < end && place; i++) {
            place = line.isCapital(i) || line.is("determiner", i);
        }
        return place;
    }

    /** <i>The Delta Centre, which recorded …</i>. */
    private static Optional<Phrase> relative(Line line, int who, int outerTo) {
        if (!line.text(who - 1).equals(",")) {
            return Optional.empty();
        }
        int end = overBracket(line, who - 1);
        int start = start(line, end);
        return start < end ? Optional.of(new Phrase(start, end, start, outerTo)) : Optional.empty();
    }

    /** Where the phrase that ends before a position begins; the position itself when there is none. */
    static int start(Line line, int end) {
        int start = EtAlii.before(line, end);
        int last = start;
        while (start > 0 && end - start < LONGEST) {
            int i = start - 1;
            if (!isPart(line, i, start, last)) {
                break;
            }
            start = i;
            if (line.is("determiner", i) && !goesOnBefore(line, i)) {
                break;
            }
        }
        while (start < last
                && ((line.is("link", start) && !line.isCapital(start))
                        || line.is("conjunction", start)
                        || line.isInner(start))) {
            start++;
        }
        return start == last ? end : start;
    }

    private static boolean isPart(Line line, int i, int start, int end) {
        if (line.isInner(i)) {
            return true;
        }
        if (line.isNumber(i)) {
            boolean sample = line.is("link", i - 1) && Words.named("publications", line.text(i - 2));
            if (sample && start < end) {
                return true;
            }
            boolean dated = line.is("determiner", i - 1) || (line.is("month", i - 1) && line.is("determiner", i - 2));
            return start < end && dated && WorkNaming.head(line, start, end) >= 0;
        }
        if (!line.isWord(i)) {
            return false;
        }
        String lower = line.lower(i);
        if (line.isTime(i)) {
            return line.is("determiner", i - 1) && start < end;
        }
        if (line.is("pronoun", i)) {
            return start == end;
        }
        if (line.lower(i - 1).equals("of") && lower.matches("hers|theirs|his")) {
            return start == end;
        }
        if (line.is("determiner", i)) {
            return start < end || Words.is("plural", lower);
        }
        if (lower.equals("and") || lower.equals("or")) {
            return start < end && goesOnBefore(line, start);
        }
        if (line.is("link", i)) {
            boolean sentenceInitial = i == 0 || line.isMark(i - 1);
            boolean known = line.isCapital(i - 1)
                    || isKnown(line, i - 1)
                    || (line.lower(i - 1).matches("\\p{L}{3,}ed") && isKnown(line, i - 2))
                    || line.is("determiner", i - 2)
                    || (line.is("determiner", i - 3) && line.isWord(i - 2))
                    || (line.is("link", i - 2) && isKnown(line, i - 3))
                    || Words.is("particle", lower);
            return start < end && !sentenceInitial && known && (isNoun(line, i - 1) || Words.is("particle", lower));
        }
        return isNoun(line, i) && !(start < end && Words.isPossessive(line.text(i)) && line.is("pronoun", start));
    }

    private static boolean isKnown(Line line, int i) {
        String word = line.text(i);
        return Words.named("roles", word)
                || Words.named("bodies", word)
                || Words.named("publications", word)
                || Words.named("outlets", word)
                || line.lower(i)
                        .matches(
                                "hers|theirs|workers?|sources|groups?|studies|made|compiled|collected|gathered|published|released|provided|issued|obtained|found|conducted|carried");
    }

    private static boolean goesOnBefore(Line line, int determiner) {
        int link = determiner - 1;
        boolean links = line.is("link", link) || line.lower(link).matches("and|or");
        if (line.text(link).equals("Save")) {
            return true;
        }
        return links && link > 0 && (isNoun(line, link - 1) && !line.isTime(link - 1));
    }

    private static boolean isNoun(Line line, int i) {
        if (!line.isWord(i) || line.isTime(i)) {
            return false;
        }
        String lower = line.lower(i);
        boolean small =
                Words.isStop(lower) || line.is("conjunction", i) || line.is("passive", i) || line.is("auxiliary", i);
        boolean capital = line.isCapital(i) && (i > 0 || isInitials(line, i));
        boolean participle = lower.matches("\\p{L}{3,}ed|found")
                && line.is("link", i + 1)
                && i > 0
                && Words.named("publications", line.text(i - 1));
        return participle
                || ((!small || (capital && !line.isMark(i - 1) && !lower.matches("it|he|she|they|there")))
                        && (capital
                                || Words.verb(lower).isEmpty()
                                || Words.named("publications", lower)
                                || Words.named("bodies", lower)
                                || (Words.named("roles", lower) && !lower.endsWith("s"))));
    }

    /** <i>IS</i>, <i>US</i>. */
    private static boolean isInitials(Line line, int i) {
        return line.text(i).length() > 1 && line.text(i).codePoints().allMatch(Character::isUpperCase);
    }

    private static int overAdverb(Line line, int end) {
        int i = end - 1;
        String lower = line.lower(i);
        if (line.is("auxiliary", i)
                || line.is("adverb", i)
                || (lower.endsWith("ly") && lower.length() > 4 && !line.isCapital(i))) {
            return i;
        }
        if (line.is("weekday", i) && i > 1) {
            return line.lower(i - 1).equals("on") ? i - 1 : i;
        }
        if (lower.matches("week|month|year") && line.lower(i - 1).matches("this|last")) {
            return i - 1;
        }
        if (line.isNumber(i) && line.isTime(i - 1) && line.lower(i - 2).matches("on|in")) {
            return i - 2;
        }
        int dated = line.isTime(i - 1) ? i - 2 : i - 1;
        if (line.isNumber(i)
                && line.lower(dated).matches("from|of|dated")
                && Words.named("publications", line.text(dated - 1))) {
            return dated;
        }
        if (line.isTime(i) && line.lower(i - 1).equals("in")) {
            return i - 1;
        }
        return end;
    }

    static int overBracket(Line line, int end) {
        if (!line.text(end - 1).equals(")")) {
            return end;
        }
        for (int i = end - 2; i > 0 && end - i < 14; i--) {
            if (line.text(i).equals("(")) {
                return i;
            }
        }
        return end;
    }
}
