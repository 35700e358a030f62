package org.attest.extract.judgement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.extract.clause.Words;
import org.attest.extract.number.FoundFigure;
import org.attest.extract.number.NumberReader;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Figure;

/** Nouns of likelihood and the numbers beside them. */
final class Chances {
    static final Set<String> NOUNS =
            Set.of("chance", "chances", "likelihood", "probability", "possibility", "prospect", "prospects", "odds");
    private static final Set<String> EVEN = Set.of("50-50", "fifty-fifty", "50/50", "50–50");
    private static final List<String> UNITS =
            List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Chances() {}

    /** A number in percent, by the indexes of its tokens. */
    record Percent(int first, int end, Figure figure) {}

    /** The chance whose number ends before a token. */
    static Optional<Percent> before(Words words, int noun, NumberReader numbers) {
        Optional<Percent> odds = oneIn(words, noun);
        if (odds.isPresent() || !mayHoldPercent(words)) {
            return odds;
        }
        return all(words, numbers).stream().filter(p -> p.end() == noun).findFirst();
    }

    /** The percentages of a sentence. */
    static List<Percent> all(Words words, NumberReader numbers) {
        return mayHoldPercent(words)
                ? numbers.in(words.sentence()).stream()
                        .filter(f -> f.sort() == FoundFigure.Sort.PERCENT)
                        .map(f -> new Percent(words.from(f.from()), words.from(f.to()), f.figure()))
                        .toList()
                : List.of();
    }

    private static boolean mayHoldPercent(Words words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.at(i);
            if (word.startsWith("percent") || word.equals("%") || word.equals("per")) {
                return true;
            }
        }
        return false;
    }

    /** <i>a 50-50 chance</i>, <i>a one-in-five chance</i>. */
    private static Optional<Percent> oneIn(Words words, int noun) {
        String word = words.at(noun - 1);
        if (EVEN.contains(word)) {
            return Optional.of(new Percent(noun - 1, noun, figure(words.printed(noun - 1, noun), 1, 2)));
        }
        if (word.matches("50|fifty")
                && words.at(noun - 2).matches("[-–/]")
                && words.at(noun - 3).matches("50|fifty")) {
            return Optional.of(new Percent(noun - 3, noun, figure("50-50", 1, 2)));
        }
        String[] joined = word.split("-in-", -1);
        if (joined.length == 2 && unit(joined[0]) > 0 && unit(joined[1]) >= unit(joined[0])) {
            return Optional.of(new Percent(noun - 1, noun, figure(word, unit(joined[0]), unit(joined[1]))));
        }
        int of = unit(word);
        int part = unit(words.at(noun - 3));
        return words.at(noun - 2).equals("in") && part > 0 && of >= part
                ? Optional.of(new Percent(noun - 3, noun, figure(words.printed(noun - 3, noun), part, of)))
                : Optional.empty();
    }

    private static int unit(String word) {
        if (word.matches("[1-9]\\d?")) {
            return Integer.parseInt(word);
        }
        return Math.max(0, UNITS.indexOf(word));
    }

    private static Figure figure(String printed, int part, int of) {
        BigDecimal percent = BigDecimal.valueOf(part * 100L).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
        return Figure.of(printed, percent, Bound.EXACT);
    }
}
