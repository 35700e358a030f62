package org.attest.extract.number;

import java.math.BigDecimal;

/**
 * One printed number. Offsets are UTF-16 units.
 *
 * @param scale the last factor printed with it ({@code 1.2 million}, {@code two hundred}); one when there is none
 * @param plain whether it is digits only, without mark, point and scale, as a year is
 */
record Numeral(int from, int to, BigDecimal value, BigDecimal scale, boolean plain) {
    /** The number before its last factor. */
    BigDecimal mantissa() {
        return value.divide(scale);
    }

    boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    Numeral times(BigDecimal factor) {
        return new Numeral(from, to, value.multiply(factor), factor, false);
    }

    /** Whether it is four digits such as years have. */
    boolean isYearLike() {
        return plain && to - from == 4 && value.intValue() >= 1000 && value.intValue() < 2100;
    }
}
