package org.attest.extract.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.clause.Words;
import org.attest.extract.proposal.Figure;

/** Parts by which something moves, as nothing but a change prints them: <i>by half</i>, <i>a third</i>, <i>a 14-percent</i>. */
final class Parts {
    private static final Map<String, Integer> PART_OF = Map.ofEntries(
            Map.entry("half", 2),
            Map.entry("third", 3),
            Map.entry("thirds", 3),
            Map.entry("quarter", 4),
            Map.entry("quarters", 4),
            Map.entry("fifth", 5),
            Map.entry("fifths", 5),
            Map.entry("sixth", 6),
            Map.entry("tenth", 10));
    private static final Map<String, Integer> HOW_MANY =
            Map.of("a", 1, "one", 1, "two", 2, "three", 3, "four", 4, "half", 1);
    private static final Pattern HYPHENED = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,3})?)-per-?cent");

    private Parts() {}

    static List<Amount> in(Words words) {
        List<Amount> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            at(words, i).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Amount> at(Words words, int token) {
        String word = words.at(token);
        Matcher hyphened = HYPHENED.matcher(word);
        if (hyphened.matches()) {
            return Optional.of(amount(words, token, token + 1, new BigDecimal(hyphened.group(1))));
        }
        String[] joined = word.split("-", 2);
        if (joined.length == 2 && PART_OF.containsKey(joined[1]) && HOW_MANY.containsKey(joined[0])) {
            return Optional.of(amount(words, token, token + 1, percent(joined[0], joined[1])));
        }
        if (!PART_OF.containsKey(word)) {
            return Optional.empty();
        }
        if (word.equals("half")) {
            int first = words.at(token - 1).equals("a") ? token - 1 : token;
            return Optional.of(amount(words, first, token + 1, percent("half", "half")));
        }
        return HOW_MANY.containsKey(words.at(token - 1)) && !words.at(token - 1).equals("half")
                ? Optional.of(amount(words, token - 1, token + 1, percent(words.at(token - 1), word)))
                : Optional.empty();
    }

    private static BigDecimal percent(String many, String part) {
        int of = PART_OF.getOrDefault(part, 1);
        int times = HOW_MANY.getOrDefault(many, 1);
        return BigDecimal.valueOf(times * 100L).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }

    private static Amount amount(Words words, int first, int end, BigDecimal percent) {
        Hedging.Hedge hedge = Hedging.before(words, first);
        Figure figure = Figure.of(words.passage(hedge.first(), end).quote(), percent, hedge.bound());
        return new Amount(hedge.first(), end, words.start(first), words.end(end - 1), figure, true);
    }
}
