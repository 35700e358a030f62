package org.attest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A quantity has the ends that the printed words leave")
class QuantityTest {
    @ParameterizedTest(name = "‘{0}’ is {1}: from {2} (included: {3}) to {4} (included: {5})")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "20 000            | point         | 20000  | true  | 20000 | true  | false",
                "1500-3000         | range         | 1500   | true  | 3000  | true  | false",
                "20 000 to 31 500  | range         | 20000  | true  | 31500 | true  | false",
                "at least 50       | at-least      | 50     | true  | -     | -     | false",
                "more than 200 000 | more-than     | 200000 | false | -     | -     | false",
                "up to 10%         | at-most       | -      | -     | 10    | true  | false",
                "less than 500     | less-than     | -      | -     | 500   | false | false",
                "around ten        | approximately | 10     | true  | 10    | true  | true",
                "nearly doubled    | just-under    | -      | -     | 2     | false | true",
                "over 20 000       | just-over     | 20000  | false | -     | -     | true",
                "a large part      | qualitative   | -      | -     | -     | -     | false",
            })
    void table(
            String printed,
            String bound,
            @Nullable BigDecimal low,
            @Nullable Boolean lowIncluded,
            @Nullable BigDecimal high,
            @Nullable Boolean highIncluded,
            boolean approximate) {
        BoundKind kind = kind(bound);
        Quantity quantity = new Quantity(printed, low, high, kind, kind.approximate(), "person");
        assertEquals(bound, quantity.bound().concept());
        assertEquals(approximate, quantity.approximate());
        assertEquals(lowIncluded != null && lowIncluded, quantity.bound().lowInclusive());
        assertEquals(highIncluded != null && highIncluded, quantity.bound().highInclusive());
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: {3}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "point         | 5 | - | point needs a high end",
                "point         | - | 5 | point needs a low end",
                "point         | 5 | 6 | point has the same low and high end; two numbers are a range",
                "range         | 5 | - | range needs a high end",
                "at-least      | 5 | 6 | at-least has no high end",
                "more-than     | - | 5 | more-than needs a low end",
                "at-most       | 0 | 5 | at-most has no low end",
                "less-than     | - | - | less-than needs a high end",
                "approximately | 5 | 6 | approximately has the same low and high end; two numbers are a range"
                        + " with approximate: true",
                "just-under    | 1 | 2 | just-under has no low end",
                "just-over     | - | 2 | just-over needs a low end",
                "qualitative   | - | 2 | qualitative has no high end",
            })
    void misfits(String bound, @Nullable BigDecimal low, @Nullable BigDecimal high, String why) {
        assertEquals(why, kind(bound).misfit(low, high).orElse("it fits"));
        assertThrows(IllegalArgumentException.class, () -> new Quantity("x", low, high, kind(bound), false, "person"));
    }

    @Test
    @DisplayName("A point of 20000 and 20000.0 is one point")
    void scale() {
        BigDecimal low = new BigDecimal("20000");
        Quantity quantity = new Quantity("20 000", low, new BigDecimal("20000.0"), BoundKind.POINT, false, "person");
        assertEquals(low, quantity.low());
    }

    @Test
    @DisplayName("The low end never lies above the high end")
    void reversed() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Quantity("3-1", new BigDecimal(3), BigDecimal.ONE, BoundKind.RANGE, false, "person"));
    }

    private static BoundKind kind(String concept) {
        return BoundKind.valueOf(concept.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
