package org.attest.extract.change;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.clause.Words;

/** Words and numbers that multiply. */
final class Factors {
    private static final List<String> NUMBERS = List.of(
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern FOLD = Pattern.compile("([a-z]+|\\d{1,3}(?:\\.\\d)?)-?fold");
    private static final Map<String, BigDecimal> VERBS = verbs();

    private Factors() {}

    /** <i>Three times</i>, <i>twice</i>, <i>half</i>; ends before a token. */
    record Times(int end, BigDecimal factor) {}

    /** The factor of <i>doubled</i>, <i>tripling</i> …; empty for other words. */
    static Optional<BigDecimal> ofVerb(String word) {
        return Optional.ofNullable(VERBS.get(word));
    }

    /** The factor of <i>fivefold</i>, <i>10-fold</i> …; empty for other words. */
    static Optional<BigDecimal> ofFold(String word) {
        Matcher matcher = FOLD.matcher(word);
        return matcher.matches() ? number(matcher.group(1)) : Optional.empty();
    }

    /** The factor that begins at a token. */
    static Optional<Times> times(Words words, int token) {
        String word = words.at(token);
        if (word.equals("twice") || word.equals("double")) {
            return Optional.of(new Times(token + 1, BigDecimal.valueOf(2)));
        }
        if (word.equals("thrice") || word.equals("triple")) {
            return Optional.of(new Times(token + 1, BigDecimal.valueOf(3)));
        }
        if (word.equals("half")) {
            return Optional.of(new Times(token + 1, new BigDecimal("0.5")));
        }
        boolean times = words.at(token + 1).equals("times");
        return times ? number(word).map(factor -> new Times(token + 2, factor)) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String word) {
        if (word.matches("\\d{1,3}(\\.\\d{1,2})?")) {
            BigDecimal value = new BigDecimal(word);
            return value.compareTo(BigDecimal.ONE) > 0 ? Optional.of(value) : Optional.empty();
        }
        int index = NUMBERS.indexOf(word);
        if (index > 1) {
            return Optional.of(BigDecimal.valueOf(index));
        }
        return switch (word) {
            case "twenty" -> Optional.of(BigDecimal.valueOf(20));
            case "hundred" -> Optional.of(BigDecimal.valueOf(100));
            default -> Optional.empty();
        };
    }

    private static Map<String, BigDecimal> verbs() {
        Map<String, BigDecimal> verbs = new HashMap<>();
        for (String pair : Lists.of("multiple")) {
            int sign = pair.indexOf('=');
            verbs.put(pair.substring(0, sign), new BigDecimal(pair.substring(sign + 1)));
        }
        return Map.copyOf(verbs);
    }
}
