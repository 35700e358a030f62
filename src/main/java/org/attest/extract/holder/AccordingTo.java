package org.attest.extract.holder;

import java.util.ArrayList;
import java.util.List;
import org.attest.claim.Mode;
import org.attest.extract.holder.Ascription.Reach;

/** Ascriptions without a verb: <i>according to X</i>, <i>in X’s view</i>, <i>by X’s count</i>, <i>recorded by X</i>, <i>X’s estimate of</i>. */
final class AccordingTo {
    private AccordingTo() {}

    static List<Ascription> in(Line line) {
        List<Ascription> found = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            String lower = line.lower(i);
            if (lower.equals("according") && line.lower(i + 1).equals("to")) {
                after(line, i, i + 2, Mode.REPORTED, found);
            } else if (lower.equals("by") && (line.is("recorded", i - 1) || isPut(line, i))) {
                after(line, i, i + 1, Mode.REPORTED, found);
            } else if ((lower.equals("in") || lower.equals("by") || lower.equals("on")) && i < line.size() - 2) {
                viewpoint(line, i, found);
            } else if (line.is("measured", i)) {
                estimate(line, i, found);
            }
        }
        return found;
    }

    private static void after(Line line, int from, int name, Mode mode, List<Ascription> found) {
        PhraseAfter.at(line, name).ifPresent(phrase -> {
            List<Name> names = Naming.of(line, phrase.from(), phrase.to());
            if (!names.isEmpty() && names.stream().allMatch(Name::known)) {
                boolean opens = from == 0 || line.text(from - 1).equals(";") || line.is("contrast", from - 1);
                found.add(new Ascription(from, phrase.outerTo(), names, opens ? Reach.AFTER : Reach.AROUND, mode));
            }
        });
    }

    /** <i>Was put at 3,000 by the ministry</i>. */
    private static boolean isPut(Line line, int by) {
        if (!line.isNumber(by - 1) && !line.isNumber(by - 2)) {
            return false;
        }
        for (int i = by - 2; i > 0 && i > by - 12; i--) {
            if (line.lower(i).matches("put|estimated|placed|reckoned|given") && line.is("passive", i - 1)) {
                return true;
            }
        }
        return false;
    }

    private static void viewpoint(Line line, int link, List<Ascription> found) {
        for (int i = link + 2; i < line.size() && i < link + 14; i++) {
            boolean possessed = Words.isPossessive(line.text(i - 1))
                    || line.is("possessive", i - 1)
                    || line.lower(i - 1).equals("own")
                    || line.text(i - 1).equals("’");
            if (possessed && line.is("viewpoint", i)) {
                int owner = line.lower(i - 1).equals("own") ? i - 1 : i;
                List<Name> names = line.is("possessive", link + 1)
                        ? PossessivePronoun.of(line.lower(link + 1)).stream().toList()
                        : Naming.of(line, link + 1, line.isMark(owner - 1) ? owner - 1 : owner);
                if (!names.isEmpty() && names.stream().allMatch(Name::known)) {
                    Reach reach = link == 0 ? Reach.AFTER : Reach.AROUND;
                    found.add(new Ascription(link, i + 1, names, reach, Mode.PARAPHRASED));
                }
                return;
            }
            if ((!line.isWord(i - 1) && !line.isInner(i - 1))
                    || (Words.isStop(line.lower(i - 1)) && !line.lower(i - 1).equals("own"))) {
                return;
            }
        }
    }

    /** <i>The ministry’s figure of</i>, <i>the UN estimate is</i>. */
    private static void estimate(Line line, int noun, List<Ascription> found) {
        int next = noun + 1;
        if (line.lower(next).matches("by|from")) {
            int end = PhraseAfter.end(line, next + 1);
            List<Name> makers = Naming.of(line, next + 1, end);
            boolean ranges = line.is("copula", end)
                    || line.lower(end).matches("runs?|ran|ranges?|var(?:y|ies|ied)|go(?:es)?|went|puts?");
            if (ranges && end > next + 1 && !makers.isEmpty() && makers.stream().allMatch(Name::known)) {
                found.add(new Ascription(noun, end, makers, Reach.AFTER, Mode.PARAPHRASED));
            }
            return;
        }
        boolean figure = line.lower(next).equals("of")
                || line.is("copula", next)
                || line.text(next).equals(":");
        int start = PhraseBefore.start(line, noun + 1);
        int head = start;
        while (line.is("determiner", head)) {
            head++;
        }
        if (!figure || start >= noun || WorkNaming.head(line, head, noun + 1) < 0) {
            return;
        }
        List<Name> names = Naming.of(line, start, noun + 1);
        boolean named = !names.isEmpty()
                && names.stream()
                        .allMatch(name -> name.known()
                                && name.pointer() != Name.Pointer.WORK
                                && name.sort() != org.attest.extract.proposal.Holder.Sort.UNNAMED);
        if (named) {
            found.add(new Ascription(start, noun + 1, names, Reach.AFTER, Mode.PARAPHRASED));
        }
    }
}
