package org.attest.load.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.attest.claim.Quantity;
import org.attest.extract.proposal.Bound;
import org.attest.extract.proposal.Figure;
import org.attest.text.Passage;
import org.jspecify.annotations.Nullable;

/** Numbers as a sheet writes them: as printed, and as read. */
final class DraftFigures {
    private DraftFigures() {}

    /** Writes the keys of a number into an entry: {@code printed}, {@code low}, {@code high}, {@code bound}. */
    static Entry write(Entry entry, Quantity quantity) {
        return entry.put("printed", quantity.printed())
                .put("low", number(quantity.low()))
                .put("high", number(quantity.high()))
                .put("bound", quantity.bound().concept())
                .put("approximate", quantity.approximate() ? "true" : null);
    }

    /** A figure with words that stand in the quote: its own, else those of its digits alone. */
    static Quantity quantity(Figure figure, String quote, List<Passage> numbers, String unit) {
        Quantity read = figure.quantity(unit);
        return new Quantity(
                printed(figure, quote, numbers), read.low(), read.high(), read.bound(), read.approximate(), unit);
    }

    /** One end of a change from a number to another. */
    static Quantity end(Figure figure, BigDecimal value, String quote, List<Passage> numbers, String unit) {
        String digits = plain(value);
        String printed = numbers.stream()
                .map(Passage::quote)
                .filter(quote::contains)
                .filter(words -> words.replaceAll("[\\s,.'’]", "").equals(digits.replace(".", "")))
                .findFirst()
                .orElseGet(() -> printed(figure, quote, numbers));
        Figure one = Figure.of(printed, value, figure.approximate() ? Bound.ABOUT : Bound.EXACT);
        return one.quantity(unit);
    }

    private static String printed(Figure figure, String quote, List<Passage> numbers) {
        if (quote.contains(figure.printed())) {
            return figure.printed();
        }
        // A line break may stand in the text where the rule has a space.
        String words = Pattern.quote(figure.printed()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q");
        var broken = Pattern.compile(words).matcher(quote);
        if (broken.find()) {
            return broken.group();
        }
        return numbers.stream()
                .map(Passage::quote)
                .filter(quote::contains)
                .findFirst()
                .orElse(figure.printed());
    }

    static @Nullable String number(@Nullable BigDecimal value) {
        return value == null ? null : plain(value);
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** A figure in an id: {@code 3000}, {@code 1500-3000}. */
    static String words(Figure figure) {
        String low = number(figure.low());
        String high = number(figure.high());
        String ends = low == null ? "to-" + high : low.equals(high) || high == null ? low : low + "-" + high;
        return ends.toLowerCase(Locale.ROOT);
    }
}
