package org.attest.extract.holder;

import java.util.List;
import java.util.Optional;
import org.attest.extract.proposal.Holder;

/** Whose a report, survey or figure is: the holder is who made it. */
final class WorkNaming {
    private WorkNaming() {}

    /**
     * The maker of the work that a phrase names.
     *
     * @param from where the phrase begins
     * @param start after its article
     */
    static List<Name> of(Line line, int from, int start, int to) {
        int work = head(line, start, to);
        if (work < 0) {
            return List.of();
        }
        List<Name> makers = after(line, work, to);
        if (makers.isEmpty()) {
            makers = owner(line, from, start, work);
        }
        if (makers.isEmpty()) {
            makers = before(line, start, work).stream().toList();
        }
        if (!makers.isEmpty()) {
            return makers;
        }
        String printed = line.printed(line.lower(from).equals("the") ? start : from, to);
        if (line.is("definite", from) || line.is("possessive", from)) {
            return List.of(Name.pointing(printed, Holder.Sort.UNNAMED, Name.Pointer.WORK));
        }
        Name unnamed = Name.of(printed, Holder.Sort.UNNAMED);
        return List.of(isAnybodys(line, start, work) ? unnamed.unknown() : unnamed);
    }

    /** <i>Reports</i>, <i>unconfirmed reports</i>, <i>the latest estimates</i>: nobody in particular. */
    private static boolean isAnybodys(Line line, int start, int work) {
        boolean plural = line.lower(work)
                .matches(
                        "reports|estimates|figures|data|accounts|evidence|numbers|information|statistics|findings|research|counts");
        boolean bare = true;
        for (int i = start; i < work; i++) {
            bare &= line.lower(i)
                    .matches(
                            "unconfirmed|initial|early|various|recent|available|latest|existing|new|other|many|press|media|unofficial|conservative|reliable|some|several|preliminary");
        }
        return plural && bare;
    }

    /** The common noun for the work, before any preposition that follows it. */
    static int head(Line line, int start, int to) {
        for (int i = start; i < to; i++) {
            boolean ends = i + 1 == to || line.is("link", i + 1) || isMade(line, i + 1) || line.isMark(i + 1);
            if (ends && line.isWord(i)) {
                boolean common = !line.isCapital(i) || i == 0;
                return common && Words.named("publications", line.text(i)) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isMade(Line line, int i) {
        return line.lower(i)
                .matches(
                        "compiled|released|published|collected|issued|provided|gathered|produced|obtained|prepared|written|kept|made");
    }

    private static List<Name> after(Line line, int work, int to) {
        if (line.lower(work + 1).equals("of") && line.lower(work + 2).matches("hers|his|theirs")) {
            String lower = line.lower(work + 2);
            return PossessivePronoun.of(lower.equals("his") ? lower : lower.substring(0, lower.length() - 1)).stream()
                    .toList();
        }
        for (int i = work + 1; i < to - 1; i++) {
            String lower = line.lower(i);
            boolean by = lower.equals("by") || lower.equals("from");
            boolean of = (lower.equals("of") || lower.equals("for")) && i == work + 1;
            boolean named = (line.is("determiner", i + 1) && line.isCapital(i + 2)) || line.isCapital(i + 1);
            if (by || (of && named && Naming.isBody(line, i + 1, to))) {
                return Naming.of(line, i + 1, to);
            }
        }
        return List.of();
    }

    private static List<Name> owner(Line line, int from, int start, int work) {
        for (int i = work - 1; i >= start; i--) {
            if (Words.isPossessive(line.text(i))
                    || (line.isMark(i)
                            && line.lower(i - 1).endsWith("s")
                            && line.text(i).matches("[’']"))) {
                int first = from;
                return Naming.of(line, first, i + (line.isMark(i) ? 0 : 1)).stream()
                        .map(name -> new Name(Words.bare(name.printed()), name.sort(), name.pointer(), name.known()))
                        .toList();
            }
        }
        return PossessivePronoun.of(line.lower(from)).stream().toList();
    }

    /** <i>A Human Rights Watch report</i>, <i>a March 2015 police survey</i>. */
    private static Optional<Name> before(Line line, int start, int work) {
        int end = work;
        while (end > start && !isMaker(line, end - 1)) {
            end--;
        }
        if (end == start) {
            return Optional.empty();
        }
        int run = CapitalRun.start(line, start, end);
        while (run < end && (line.isTime(run) || line.isNumber(run))) {
            run++;
        }
        if (run < end) {
            return Optional.of(Name.of(line.printed(run, end), Holder.Sort.BODY));
        }
        return Optional.of(Name.of(line.printed(end - 1, end), Holder.Sort.BODY));
    }

    private static boolean isMaker(Line line, int i) {
        return (line.isCapital(i) && !line.isTime(i) && i > 0 && !line.lower(i).matches(".*(?:ian|ish|ese)"))
                || (line.isWord(i) && !line.isCapital(i) && Words.named("bodies", line.text(i)));
    }
}
