package org.attest.review.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.claim.BoundKind;
import org.attest.claim.Proposition;
import org.attest.claim.Quantity;
import org.attest.extract.proposal.Bound;
import org.jspecify.annotations.Nullable;

/** Number and bound of a claim as the table has them. */
record FigureCells(String low, String high, String bound) {
    static final FigureCells NONE = new FigureCells("", "", "");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?) ?(?:%|per ?cent)");
    private static final Pattern UP_TO =
            Pattern.compile("(?i)\\b(?:up to|as (?:many|much|high) as|(?:a )?maximum(?: of)?)\\W");

    /**
     * The cells; empty when the claim has no number.
     *
     * @param quote of the claim, whose words tell <i>up to</i> from <i>at most</i>
     */
    static Optional<FigureCells> of(Quantity quantity, String quote) {
        BigDecimal low = quantity.low();
        BigDecimal high = quantity.high();
        return bound(quantity.bound(), quantity.printed(), quote).map(bound -> {
            BigDecimal one = bound.word().equals("approx") && low == null ? high : low;
            return new FigureCells(bound.hasLow() ? cell(one) : "", bound.hasHigh() ? cell(high) : "", bound.word());
        });
    }

    /** The cells of a change: its factor or percentage, or from and to; empty when it has no figure. */
    static Optional<FigureCells> of(Proposition.Change change, String quote) {
        Quantity factor = change.factor();
        Proposition.Ends ends = change.ends();
        if (ends == null) {
            return factor == null ? Optional.empty() : of(factor, quote);
        }
        return number(ends.earlier())
                .flatMap(from ->
                        number(ends.later()).map(to -> new FigureCells(cell(from), cell(to), Bound.RANGE.word())));
    }

    /** The number of a wording of likelihood such as <i>30 percent chance</i>; nothing where it has none. */
    static FigureCells chance(String wording) {
        Matcher percent = PERCENT.matcher(wording);
        if (!percent.find()) {
            return NONE;
        }
        String number = cell(new BigDecimal(percent.group(1)));
        return new FigureCells(number, number, Bound.EXACT.word());
    }

    private static Optional<BigDecimal> number(Quantity quantity) {
        return Optional.ofNullable(quantity.low()).or(() -> Optional.ofNullable(quantity.high()));
    }

    private static Optional<Bound> bound(BoundKind kind, String printed, String quote) {
        return switch (kind) {
            case POINT -> Optional.of(Bound.EXACT);
            case RANGE -> Optional.of(Bound.RANGE);
            case AT_LEAST -> Optional.of(Bound.AT_LEAST);
            case MORE_THAN -> Optional.of(Bound.MORE_THAN);
            case JUST_OVER -> Optional.of(Bound.JUST_OVER);
            case AT_MOST -> Optional.of(saysUpTo(printed, quote) ? Bound.UP_TO : Bound.AT_MOST);
            case LESS_THAN -> Optional.of(Bound.LESS_THAN);
            case APPROXIMATELY -> Optional.of(Bound.ABOUT);
            case JUST_UNDER -> Optional.of(Bound.JUST_UNDER);
            case QUALITATIVE -> Optional.empty();
        };
    }

    private static boolean saysUpTo(String printed, String quote) {
        int at = quote.indexOf(printed);
        return UP_TO.matcher((at < 0 ? "" : quote.substring(Math.max(0, at - 20), at)) + printed + " ")
                .find();
    }

    private static String cell(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }
}
