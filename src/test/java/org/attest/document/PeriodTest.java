package org.attest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A period is as vague as its source gives it")
class PeriodTest {
    @ParameterizedTest(name = "{0} is {1} to {2}, by {3}")
    @CsvSource(
            nullValues = "open",
            value = {
                "2015-03-02, 2015-03-02, 2015-03-02, DAY",
                "2016-02-29, 2016-02-29, 2016-02-29, DAY",
                "2000-02-29, 2000-02-29, 2000-02-29, DAY",
                "2014-12, 2014-12-01, 2014-12-31, MONTH",
                "2014-04, 2014-04-01, 2014-04-30, MONTH",
                "2015-02, 2015-02-01, 2015-02-28, MONTH",
                "2016-02, 2016-02-01, 2016-02-29, MONTH",
                "1900-02, 1900-02-01, 1900-02-28, MONTH",
                "2000-02, 2000-02-01, 2000-02-29, MONTH",
                "2014, 2014-01-01, 2014-12-31, YEAR",
                "0000, 0000-01-01, 0000-12-31, YEAR",
                "2014-21, 2014-03-01, 2014-05-31, SEASON",
                "1989-22, 1989-06-01, 1989-08-31, SEASON",
                "2014-23, 2014-09-01, 2014-11-30, SEASON",
                "2014-24, 2014-12-01, 2015-02-28, SEASON",
                "2015-24, 2015-12-01, 2016-02-29, SEASON",
                "2014-33, 2014-01-01, 2014-03-31, SEASON",
                "2014-34, 2014-04-01, 2014-06-30, SEASON",
                "2014-35, 2014-07-01, 2014-09-30, SEASON",
                "2014-36, 2014-10-01, 2014-12-31, SEASON",
                "2014-40, 2014-01-01, 2014-06-30, HALF_YEAR",
                "2014-41, 2014-07-01, 2014-12-31, HALF_YEAR",
                "2014-07/2014-12, 2014-07-01, 2014-12-31, MONTH",
                "2014-07-05/2016-07-31, 2014-07-05, 2016-07-31, DAY",
                "2013/2014-06, 2013-01-01, 2014-06-30, YEAR",
                "2014-06-30/2014, 2014-06-30, 2014-12-31, YEAR",
                "2014-02/2016-02, 2014-02-01, 2016-02-29, MONTH",
                "../2014-06, open, 2014-06-30, MONTH",
                "2014-06/.., 2014-06-01, open, MONTH",
                "/2014, open, 2014-12-31, YEAR",
                "2014-06-01/, 2014-06-01, open, DAY",
                "2014?, 2014-01-01, 2014-12-31, YEAR",
                "2014-06~, 2014-06-01, 2014-06-30, MONTH",
                "2014-06-01%, 2014-06-01, 2014-06-01, DAY",
                "2014-06~/2014-08?, 2014-06-01, 2014-08-31, MONTH",
            })
    void formsOfDate(String edtf, @Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {
        assertEquals(new Period(edtf, earliest, latest, precision), Period.parse(edtf));
    }

    @ParameterizedTest(name = "{0} is refused")
    @ValueSource(
            strings = {
                "2015-02-29",
                "1900-02-29",
                "2014-13",
                "2014-00",
                "2014-20",
                "2014-25",
                "2014-32",
                "2014-37",
                "2014-42",
                "2014-04-31",
                "2014-12-32",
                "2014-12-00",
                "2014-22-01",
                "14-12-31",
                "2014-1-2",
                "2014/12/31",
                "31.12.2014",
                "12 Feb 2015",
                "2014-07/2014-06",
                "2014-07-02/2014-07-01",
                "../..",
                "/",
                "",
                "..",
                "2014/2015/2016",
                "201X",
                " 2014",
                "٢٠١٤",
                "2014-06-01T12:00:00Z",
            })
    void whatIsNoDate(String text) {
        assertThrows(DateTimeException.class, () -> Period.parse(text));
    }

    @Test
    @DisplayName("What is wrong is said in the words of the person who wrote it")
    void messages() {
        assertTrue(message("2014-07/2014-06").contains("‘2014-07/2014-06’ ends before it begins"));
        assertTrue(message("12 Feb 2015").contains("‘12 Feb 2015’ is not a date such as"));
        assertTrue(message("2015-02-29").contains("‘2015-02-29’ is a day that no calendar has"));
        assertTrue(message("2014-42").contains("seasons 21 to 24"));
    }

    @ParameterizedTest(name = "{0} is one day: {1}")
    @CsvSource({
        "2015-03-02, true",
        "2015-03-02~, true",
        "2015-03-02/2015-03-02, true",
        "2015-03-02/2015-03-03, false",
        "2015-03-02/.., false",
        "2015-03, false",
        "2015, false",
    })
    void oneDay(String edtf, boolean day) {
        assertEquals(day, Period.parse(edtf).isDay());
    }

    @ParameterizedTest(name = "{0} is the concept {1}")
    @CsvSource({"DAY, day", "HALF_YEAR, half-year", "UNKNOWN, unknown"})
    void conceptNames(Precision precision, String concept) {
        assertEquals(concept, precision.concept());
    }

    private static String message(String text) {
        return String.valueOf(
                assertThrows(DateTimeException.class, () -> Period.parse(text)).getMessage());
    }

    @ParameterizedTest(name = "{0} surely covers {1}")
    @CsvSource({
        "2015-03-02, 2015-03-02 to 2015-03-02",
        "2014-07/2014-12, 2014-07-31 to 2014-12-01",
        "2014-07-01/2014-12-31, 2014-07-01 to 2014-12-31",
        "2014, nothing",
        "2014-07, nothing",
        "2014-07/2014-07, nothing",
        "2014-07-01/.., nothing",
        "2014-07?/2014-12, nothing",
        "2015-03-02~, nothing"
    })
    void whatATimeSurelyCoversLiesBetweenItsVagueEnds(String edtf, String days) {
        assertEquals(
                days,
                Period.parse(edtf)
                        .surely()
                        .map(found -> found.from() + " to " + found.to())
                        .orElse("nothing"));
    }
}
