package org.attest.claim;

import java.math.BigDecimal;
import org.attest.document.Period;

/** The value that a correction proposes. */
public sealed interface CorrectedValue {
    record OfDate(Period date) implements CorrectedValue {}

    record OfNumber(BigDecimal number) implements CorrectedValue {}

    record OfText(String text) implements CorrectedValue {}
}
