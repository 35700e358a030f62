package org.attest.extract.holder;

import java.util.List;
import java.util.Optional;

/** Words between commas after a name or before it: <i>Khalil al-Rawi, deputy chairman of the council, told …</i>. */
final class Apposition {
    private static final int MOST = 4;

    private Apposition() {}

    /** The phrase before the apposition that ends at a comma, or the name that is one. */
    static Optional<Phrase> subject(Line line, int comma, int outerTo) {
        int segmentEnd = comma;
        for (int n = 0; n < MOST; n++) {
            int open = segmentEnd - 1;
            while (open >= 0 && !isPause(line, open)) {
                int before = overQuotation(line, open);
                if (before == open && isBarrier(line, open)) {
                    break;
                }
                open = before - 1;
            }
            if (open <= 0 || !isPause(line, open)) {
                return Optional.empty();
            }
            int end = PhraseBefore.overBracket(line, open);
            int start = PhraseBefore.start(line, end);
            if (n == 0 && isBareName(line, open + 1, comma) && described(line, start, end)) {
                return Optional.of(new Phrase(open + 1, comma, start, outerTo));
            }
            if (isApposition(line, open + 1, comma) && start < end && isNameOrKnown(line, start, end)) {
                return Optional.of(new Phrase(start, end, start, outerTo));
            }
            segmentEnd = open;
        }
        return Optional.empty();
    }

    private static boolean described(Line line, int start, int end) {
        boolean function = false;
        for (int i = start; i < end; i++) {
            function |= Words.named("roles", line.text(i)) && (!line.isCapital(i) || line.is("determiner", start));
        }
        return start < end
                && (function || !line.isCapital(end - 1))
                && Naming.of(line, start, end).stream().anyMatch(Name::known);
    }

    private static boolean isNameOrKnown(Line line, int start, int end) {
        List<Name> names = Naming.of(line, start, end);
        return !names.isEmpty() && names.stream().allMatch(Name::known);
    }

    private static boolean isBareName(Line line, int from, int to) {
        return to > from && to - from <= 7 && CapitalRun.start(line, from, to) == from && !line.isTime(from);
    }

    private static boolean isApposition(Line line, int from, int to) {
        if (from >= to || to - from > 40) {
            return false;
        }
        boolean opens = line.is("opener", from)
                || line.isNumber(from)
                || line.lower(from).matches("co-\\p{L}+|known|called|led|\\p{L}{3,}ed")
                || line.is("age", from)
                || Words.named("roles", line.text(from))
                || line.text(from).matches("[“\"‘]")
                || (to - from <= 4
                        && line.lower(from)
                                .matches(
                                        "by|however|for|on|likewise|meanwhile|moreover|though|too|therefore|nevertheless|instead|again"));
        boolean clause = line.lower(from).matches("who|whose|which|speaking|citing|quoting|writing");
        for (int i = from; i < to; i++) {
            if (!clause && (line.is("passive", i) || line.is("auxiliary", i)) && !inRelative(line, from, i)) {
                return false;
            }
        }
        return opens;
    }

    private static boolean inRelative(Line line, int from, int i) {
        for (int k = from; k < i; k++) {
            if (line.lower(k).matches("who|whose|which|that|where")) {
                return true;
            }
        }
        return false;
    }

    /** Where a title or bracket that ends at a position begins; the position itself when none does. */
    private static int overQuotation(Line line, int i) {
        String opening = switch (line.text(i)) {
            case "”" -> "“";
            case ")" -> "(";
            default -> "";
        };
        for (int k = i - 1; !opening.isEmpty() && k > 0 && i - k < 20; k--) {
            if (line.text(k).equals(opening)) {
                return k;
            }
        }
        return i;
    }

    private static boolean isPause(Line line, int i) {
        return line.text(i).equals(",");
    }

    private static boolean isBarrier(Line line, int i) {
        return line.text(i).matches("[;:“”\"()]");
    }
}
