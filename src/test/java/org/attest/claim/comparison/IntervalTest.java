package org.attest.claim.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {
    @ParameterizedTest
    @ValueSource(strings = {"[1500,3000]", "(200000,)", "(,500)", "[1.5,2)", "(,)", "[-3,4]"})
    void what_is_written_is_read(String text) {
        assertEquals(text, Interval.parse(text).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1500", "[3000,1500]", "[a,b]", "[1,2", ""})
    void what_is_no_interval_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> Interval.parse(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1,2]; [10,20]; [11,22]; [-19,-8]",
                "(1,2]; [10,20]; (11,22]; (-19,-8]",
                "[1,); [10,20]; [11,); [-19,)",
                "[5,5]; (,3]; (,8]; [2,)"
            })
    void sums_and_differences_keep_open_and_excluded_ends(String one, String other, String sum, String difference) {
        assertEquals(sum, Interval.parse(one).plus(Interval.parse(other)).text());
        assertEquals(
                difference, Interval.parse(one).minus(Interval.parse(other)).text());
    }

    @Test
    void shares_are_rounded_outwards() {
        assertEquals("[63.49,100]", percent("[20000,20000]", "[20000,31500]"));
        assertEquals("(,10)", percent("[20000,20000]", "(200000,)"));
        assertEquals("[33.33,33.34]", percent("[1,1]", "[3,3]"));
        assertThrows(ArithmeticException.class, () -> percent("[1,1]", "[0,3]"));
    }

    private static String percent(String part, String whole) {
        return Interval.parse(part).percentOf(Interval.parse(whole)).text();
    }
}
