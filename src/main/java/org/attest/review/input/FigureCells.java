package org.attest.review.input;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.claim.BoundKind;
import org.attest.claim.Quantity;
import org.attest.extract.proposal.Bound;
import org.jspecify.annotations.Nullable;

/** Number and bound of a claim as the table has them. */
record FigureCells(String low, String high, String bound) {
    static final FigureCells NONE = new FigureCells("", "", "");
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
