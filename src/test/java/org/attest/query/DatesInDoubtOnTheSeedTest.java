package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which printed dates cannot be right: each row is worked out from the document, at the positions given. */
class DatesInDoubtOnTheSeedTest {
    @Test
    void a_map_is_dated_a_year_before_the_figures_that_it_is_made_from() {
        SeedRows rows = Seed.ask("dates-in-doubt", "publication", "publication/wapo-sharma-2015-01-27");
        rows.has("""
                1695-1816 | created out of the ICSR figures by Swati Sharma | printed = 2014-01-27
                1695-1816 | (27 January 2014) | doubt = impossible date | raisedBy = rules/43-date-before-basis
                1695-1816 | (27 January 2014) | why = Dated before a publication that it is based on. | corrected ~ 2015-01-27
                1695-1816 | (27 January 2014) | clash ~ 2015-01-26 (Foreign fighter total in Syria/Iraq
                """);
    }

    @Test
    void a_video_is_dated_to_the_eleventh_century_in_one_place_and_to_its_month_in_another() {
        SeedRows rows = Seed.ask("dates-in-doubt", "publication", "publication/video-message-pour-la-france");
        rows.has("""
                11738-11801 | 14 Feb 1015 | printed = 1015-02-14 | doubt = impossible date | raisedBy = rules/45-date-before-medium | clash ~ 2015-02-14 | corrected ~ 2015-02-14
                11738-11801 | 14 Feb 1015 | printed = 1015-02-14 | doubt = contradiction | raisedBy = rules/46-dates-differ | clash ~ 2015-02-14
                17315-17359 | 14 Feb 2015 | printed = 2015-02-14 | doubt = contradiction | raisedBy = rules/46-dates-differ | clash ~ 1015-02-14
                """);
    }

    @Test
    void no_date_of_another_publication_is_in_doubt_by_rule() {
        assertEquals(
                2,
                Seed.ask("dates-in-doubt").column("work").stream()
                        .filter(work -> work.matches(".*(wapo-sharma-2015-01-27|video-message-pour-la-france)"))
                        .distinct()
                        .count());
        assertEquals(
                4,
                Seed.ask("dates-in-doubt").column("raisedBy").stream()
                        .filter(by -> by.startsWith("rules/"))
                        .count());
    }
}
