package org.attest.extract.holder;

import java.util.Set;

/** Whether a form that could be a verb of saying is one where it stands. */
final class VerbForm {
    private VerbForm() {}

    static boolean isFinite(Line line, int i) {
        String lower = line.lower(i);
        String next = line.lower(i + 1);
        boolean noun = Words.named("publications", lower)
                || lower.matches("claims?|states?|fears?|holds?|judges?|rates?|points?");
        boolean lives = lower.startsWith("claim") && isOfLives(line, i + 1);
        boolean countries = lower.equals("states") && !next.equals("that") && !next.matches("[,:;“\"]");
        if (lives || countries) {
            return false;
        }
        if (noun
                && lower.endsWith("s")
                && (!Words.verb(next).isEmpty()
                        || line.is("copula", i + 1)
                        || line.is("auxiliary", i + 1)
                        || next.equals("of"))) {
            return false;
        }
        if (noun
                && !lower.endsWith("ed")
                && ((line.is("determiner", i - 1) && !line.is("plural", i - 1))
                        || Words.isPossessive(line.text(i - 1))
                        || line.isNumber(i - 1))) {
            return false;
        }
        if (line.lower(i - 1).matches("to|an?|the|not|never")) {
            return false;
        }
        boolean claims = lower.startsWith("claim")
                && next.equals("to")
                && line.lower(i + 2).equals("have");
        boolean listener = lower.matches(
                        "sa(?:ys|id)|sp(?:eaks?|oke)|talk(?:s|ed)|explain(?:s|ed)|complain(?:s|ed)|admit(?:s|ted)|confirm(?:s|ed)|w(?:rites|rote)")
                && (line.is("listener", i + 2) || line.isCapital(i + 2));
        if (next.equals("by") || (next.equals("to") && !claims && !listener)) {
            return false;
        }
        boolean participle = lower.endsWith("ed") || lower.matches("thought|found|held");
        boolean as = next.equals("as") && !line.lower(i + 2).matches("many|much|few|high|low");
        if (participle && (as || line.is("negative", i - 1))) {
            return false;
        }
        boolean spans = next.equals("between")
                && line.isNumber(i + 2)
                && !line.text(i + 2).matches("(?:19|20)\\d\\d");
        int over = Complement.overAdverbials(line, i + 1);
        boolean remarks = lower.matches(
                        "noted|reported|warned|stated|announced|added|remarked|observed|testified|predicted|claimed|explained|argued|concluded|acknowledged|confirmed")
                && over > i + 1
                && (!line.has(over) || line.text(over).matches("[,.;”]"));
        return !participle
                || spans
                || remarks
                || !next.matches("in|at|from|since|between|among|with|on|during")
                || hasThat(line, i + 1);
    }

    /** <i>Violence claimed 1,200 lives</i>. */
    private static boolean isOfLives(Line line, int from) {
        for (int i = from; i < from + 6 && i < line.size(); i++) {
            if (line.lower(i).matches("lives|victims|life")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a base form is a noun as well, so that only a plural is its subject. */
    static boolean isNounLike(Line line, int verb) {
        return line.lower(verb)
                .matches(
                        "state|report|estimate|note|claim|judge|rate|hold|point|count|record|list|document|register|place|study|suspect|fear|reply|stress|warn|trace|log");
    }

    /** Whether the clause goes on with <i>that</i>, or the verb ends it. */
    private static boolean hasThat(Line line, int from) {
        for (int i = from; i < line.size() && i < from + 14; i++) {
            if (line.lower(i).equals("that")) {
                return true;
            }
            if (line.text(i).matches("[,;:.”\"]") && !line.isInner(i)) {
                return false;
            }
        }
        return false;
    }

    static boolean hasItsObject(Line line, int verb, Set<VerbSort> sorts) {
        String lower = line.lower(verb);
        if (lower.matches("sp(?:eaks?|oke)|talk(?:s|ed)?")) {
            return line.lower(verb + 1).equals("of") || isSoon(line, verb, "of", 6);
        }
        if (lower.matches("puts?")) {
            return isSoon(line, verb, "at", 15);
        }
        if (sorts.contains(VerbSort.THAT) && sorts.size() == 1) {
            boolean found =
                    lower.matches("f(?:inds?|ound)") && !line.lower(verb + 1).matches("in|at|on");
            return isSoon(line, verb, "that", 2) || found;
        }
        if (lower.matches("declare[sd]?|announce[sd]?") && !Complement.isStandingApart(line, 2, verb)) {
            return isSoon(line, verb, "that", 8) || hasNumberSoon(line, verb, 4);
        }
        return !lower.matches("points?|pointed") || isSoon(line, verb, "that", 3);
    }

    private static boolean hasNumberSoon(Line line, int verb, int within) {
        for (int i = verb + 1; i <= verb + within; i++) {
            if (line.isNumber(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSoon(Line line, int verb, String word, int within) {
        for (int i = verb + 1; i <= verb + within; i++) {
            if (line.lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pronoun stands where a clause begins, not in a relative clause without its pronoun. */
    static boolean opensClause(Line line, int i) {
        int before = i - 1;
        return before < 0
                || line.isMark(before)
                || line.isNumber(before)
                || line.isTime(before)
                || line.is("conjunction", before)
                || line.lower(before).matches("whom|than|week|month|year");
    }
}
