package org.attest.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The digits that are printed are the digits that are read")
class PrintedNumbersTest {
    @ParameterizedTest(name = "‘{0}’ prints {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "20 000 | 20000",
                "20\u00a0000 | 20000",
                "20\u202f000 | 20000",
                "20\u2009000 | 20000",
                "11,000 | 11000",
                "11'000 | 11000",
                "11’000 | 11000",
                "1,234,567 | 1234567",
                "1500-3000 | 1500 3000",
                "20 000 to 31 500 | 20000 31500",
                "25-30,000 | 25 30000",
                "1.2 million | 1200000",
                "1.2\u00a0million | 1200000",
                "1.2 Million | 1200000",
                "3 billion | 3000000000",
                "5 thousand | 5000",
                "2bn | 2000000000",
                "4.25m | 4250000 4.25",
                "30mn | 30000000 30",
                "10k | 10000 10",
                "up to 10% | 10",
                "0.5 | 0.5",
                "T-72 | 72",
                "Dabiq #7 p.74 | 7 74",
                "in 2014 500 people | 2014 500",
                "1 200 000 men | 1200000",
                "12 3456 | 12 3456",
                "around ten | ^^",
                "from 30 to two | ^^",
                "1 in 5 | ^^",
                "two dozen of 30 | ^^",
                "a large part | ^^",
            })
    void numbers(String printed, String numbers) {
        assertEquals(
                Arrays.stream(numbers.split(" ", -1))
                        .filter(n -> !n.isEmpty())
                        .map(BigDecimal::new)
                        .map(PrintedNumbersTest::plain)
                        .toList(),
                PrintedNumbers.in(printed).stream()
                        .map(PrintedNumbersTest::plain)
                        .toList());
    }

    @ParameterizedTest(name = "‘{0}’ read as {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "20 000 | 20000 | true",
                "20 000 | 20000.0 | true",
                "20 000 | 20 | false",
                "20 000 | 2000 | false",
                "25-30,000 | 25000 | true",
                "25-30,000 | 25 | true",
                "25-30,000 | 25000000 | false",
                "500 of 20,000 | 500000 | false",
                "1500-3000 | 1500000 | false",
                "1-2 million | 1000000 | true",
                "30mn | 30 | true",
                "30mn | 30000000 | true",
                "30mn | 3 | false",
                "4.25m | 4250000 | true",
                "4.25m | 425 | false",
            })
    void support(String printed, BigDecimal end, boolean supported) {
        List<BigDecimal> numbers = PrintedNumbers.in(printed);
        assertEquals(supported, PrintedNumbers.support(numbers, end));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
