package org.attest.review.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.util.Objects;
import java.util.Optional;
import org.attest.document.Period;
import org.attest.extract.table.Row;
import org.attest.text.NameKey;

/** Comparison of single cells. */
final class Cells {
    private Cells() {}

    /** Whether the numbers and the bound are the same; {@code 33.33} and {@code 33.333} are. */
    static boolean sameFigure(Row one, Row other) {
        return sameEnds(one, other) && one.bound().equals(other.bound());
    }

    /** Whether the numbers are the same, under whatever bound. */
    static boolean sameEnds(Row one, Row other) {
        return sameNumber(one.low(), other.low()) && sameNumber(one.high(), other.high());
    }

    /** Whether two words or names are the same but for their spelling and an article before them. */
    static boolean sameWords(String one, String other) {
        return key(one).equals(key(other));
    }

    /** The words of a name as names are compared, without an article before them. */
    static String key(String name) {
        return NameKey.of(name).text().replaceFirst("^(?:the|an?) ", "");
    }

    /** Whether two times are the same days, however they are written. */
    static boolean sameTime(String one, String other) {
        Optional<Period> a = period(one);
        Optional<Period> b = period(other);
        if (a.isEmpty() || b.isEmpty()) {
            return one.equals(other);
        }
        return Objects.equals(a.get().earliest(), b.get().earliest())
                && Objects.equals(a.get().latest(), b.get().latest());
    }

    private static boolean sameNumber(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.equals(other);
        }
        try {
            return hundredths(one).compareTo(hundredths(other)) == 0;
        } catch (NumberFormatException e) {
            return one.equals(other);
        }
    }

    private static BigDecimal hundredths(String number) {
        return new BigDecimal(number).setScale(2, RoundingMode.HALF_UP);
    }

    private static Optional<Period> period(String edtf) {
        try {
            return edtf.isEmpty() ? Optional.empty() : Optional.of(Period.parse(edtf));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
