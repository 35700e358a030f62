package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions about figures: each row expected here is worked out from the document, at the positions given. */
class FiguresOnTheSeedTest {
    @Test
    void each_origin_has_its_figure_as_printed_and_who_is_counted() {
        SeedRows rows = Seed.ask("estimates-by-origin");
        rows.has("""
                3526-3570 | 11 000 | origin = Middle East and North Africa | low = 11000 | high = 11000 | asOfStart = 2014-07-01
                3679-3698 | 1500-3000 | origin = Tunisia | low = 1500 | high = 3000 | bound = range | counted ~ from Tunisia
                3700-3724 | 1500-2500 | origin = Saudi Arabia | low = 1500 | high = 2500 | asOfEnd = 2014-12-31
                3726-3740 | 1500 | origin = Morocco | low = 1500 | high = 1500 | bound = point
                3742-3755 | 1500 | origin = Jordan | low = 1500 | high = 1500 | unit =
                3757-3773 | 800-1500 | origin = Russia | low = 800 | high = 1500
                3810-3854 | less than 500 | origin = Russia outside Chechnya | low = | high = 500 | bound = less-than
                3872-3885 | 1200 | origin = France | low = 1200 | counted ~ foreign fighters
                3887-3901 | 500-600 | origin = United Kingdom | low = 500 | high = 600
                3903-3920 | 500-600 | origin = Germany | low = 500 | high = 600
                4650-4790 | around ten | origin = France | low = 10 | counted ~ ex-soldiers
                8656-8709 | six | origin = France | low = 6 | high = 6 | counted ~ would-be foreign fighters
                """);
        assertEquals("11000", rows.column("high").get(0), "the highest comes first");
    }

    @Test
    void the_figures_of_the_cia_and_the_kurds_differ_in_kind_by_a_factor_above_six() {
        Seed.ask("rival-estimates").count(1).has("""
                4334-4366 | 20 000 to 31 500 | factor = 6.349 | factorBound = above | differs = kind | comparison = not comparable
                4210-4265 | more than 200 000 | largerPrinted = more than 200 000 | largerHolder = the Kurds
                """);
        Seed.ask("rival-estimates", "minFactor", "7").count(0);
    }

    @Test
    void the_regions_of_the_icsr_fall_2000_short_of_the_total_it_gives() {
        Seed.ask("regional-sum").count(3).has("""
                3476-3524 | 4000 | printed = 4000 | sumLow = 18000 | totalPrinted = 20 000 | difference = 2000
                3526-3570 | 11 000 | printed = 11 000 | sumHigh = 18000 | difference = 2000 | verdict = fall short of the total
                3576-3626 | 3000 | printed = 3000 | low = 3000 | difference = 2000
                3389-3466 | 20 000 individuals who went | totalPrinted = 20 000 | totalQuote ~ according to the ICSR
                """);
        Seed.ask("regional-sum", "source", "publication/icsr-neumann-2015-01-26")
                .count(3);
        Seed.ask("regional-sum", "source", "publication/rferl-map").count(0);
    }

    @Test
    void the_share_of_up_to_ten_percent_becomes_63_to_100_with_the_rival_figure() {
        Seed.ask("share-recompute").count(2).has("""
                4334-4366 | 20 000 to 31 500 | recomputed = refused | unlike = group | percentLow =
                4210-4265 | more than 200 000 | recomputed = refused | unlike = group, kind
                """);
        Seed.ask("share-recompute", "force", "true").count(2).has("""
                4414-4492 | up to 10% | recomputed = (…, 10) % | basis = the premise | wholePrinted = more than 200 000
                4210-4265 | more than 200 000 | recomputed = (…, 10) % | wholeCounts = personnel of Islamic State
                4334-4366 | 20 000 to 31 500 | recomputed = [63.49, 100] % | basis = a rival | percentLow = 63.49
                3389-3466 | 20 000 | partPrinted = 20 000 | partCounts ~ Sunni militant organizations
                """);
    }

    @Test
    void what_changed_since_december_2013_nearly_doubled_and_the_rest_has_no_figure() {
        Seed.ask("changes").has("""
                1593-1686 | nearly doubled since December 2013 | printed = nearly doubled | high = 2 | bound = just-under | baseline = 2013-12
                1527-1591 | on the rise | direction = increase | printed = (no figure) | counted ~ Western Europe
                1507-1544 | on the rise | direction = increase | printed = (no figure) | baseline =
                """);
        Seed.ask("changes", "since", "2013-12-15").count(1);
        Seed.ask("changes", "since", "2012-12-15").count(0);
    }

    @Test
    void a_figure_that_stops_short_says_which_end_is_missing() {
        SeedRows rows = Seed.ask("open-ended");
        rows.has("""
                4210-4265 | more than 200 000 | missing = upper end | low = 200000 | high =
                3810-3854 | less than 500 | missing = lower end | low = | high = 500
                4414-4492 | up to 10% | missing = lower end | high = 10 | unit = percent | counted ~ among personnel
                1593-1686 | nearly doubled | missing = lower end | unit = ratio | counted = foreign fighters from Europe
                3775-3808 | a large part | missing = both ends | printed = a large part
                1275-1318 | part of them | missing = both ends
                """);
        assertFalse(rows.column("printed").contains("1500-3000"));
        assertFalse(rows.column("printed").contains("around ten"), "rough is not open");
    }

    @Test
    void hedges_stand_with_their_words_and_rough_figures_apart() {
        Seed.ask("hedged").has("""
                3476-3524 | would | hedge = would | figure = 4000 | roughly = false
                4650-4790 | around | hedge = around | figure = around ten | roughly = true
                10869-10930 | most probably | hedge = most probably | figure =
                16510-16554 | possibly | hedge = possibly | firmness = possible
                """);
        Seed.ask("hedged", "rough", "true").count(2).has("""
                1593-1686 | nearly | hedge = nearly | figure = nearly doubled
                4650-4790 | around ten | hedge = around
                """);
        Seed.ask("hedged", "about", "Jordan").has("3742-3755 | Jordan | hedge = would | figure = 1500");
    }

    @Test
    void figures_that_do_not_say_when_show_the_dates_they_cannot_be_later_than() {
        SeedRows rows = Seed.ask("without-as-of");
        rows.has("""
                4210-4265 | 200 000 | printed = more than 200 000 | sourceDate = 2014-11-16 | documentDate = 2015-03-02
                4334-4366 | 20 000 to 31 500 | sourceDate = 2014-09-12
                4650-4790 | around ten | sourceDate = 2015-01-21
                8656-8709 | six | sourceDate = 2015-02-23
                18966-18977 | 30mn | unit = minute | counted =
                """);
        assertFalse(rows.column("printed").contains("1500-3000"), "the ICSR says: second half of 2014");
    }

    @Test
    void each_number_stands_as_printed_beside_the_interval_it_was_read_as() {
        Seed.ask("printed-and-parsed").has("""
                860-1065 | 20 000 | printed = 20 000 | interval = [20000, 20000] | bound = point
                875-904 | 50 | printed = 50 | interval = [50, 50] | unit = country
                273-301 | five | printed = five | interval = [5, 5] | unit = article
                3679-3698 | 1500-3000 | printed = 1500-3000 | interval = [1500, 3000] | start = 3679
                3810-3854 | less than 500 | printed = less than 500 | interval = (…, 500)
                4210-4265 | more than 200 000 | printed = more than 200 000 | interval = (200000, …)
                4414-4492 | up to 10% | printed = up to 10% | interval = (…, 10] | unit = percent
                1593-1686 | nearly doubled | interval = (…, 2) | roughly = true | unit = ratio
                18966-18977 | 30mn | printed = 30mn | interval = [30, 30] | unit = minute
                3775-3808 | a large part | interval = (…, …) | bound = qualitative
                """);
        Seed.ask("printed-and-parsed", "unit", "percent").count(1);
    }

    @Test
    void the_order_of_the_countries_of_origin_stands_beside_their_figures() {
        SeedRows rows = Seed.ask("rankings").count(8);
        rows.has("""
                3636-3920 | Tunisia (1500-3000) | position = 1 | member = Tunisia | printed = 1500-3000
                3636-3920 | Saudi Arabia (1500-2500) | position = 2 | member = Saudi Arabia | high = 2500
                3636-3920 | Morocco (1500) | position = 3 | member = Morocco | low = 1500
                3636-3920 | Jordan (1500) | position = 4 | member = Jordan
                3636-3920 | Russia (800-1500 | position = 5 | member = Russia | printed = 800-1500
                3636-3920 | France (1200) | position = 6 | member = France | printed = 1200
                3636-3920 | U.K. (500-600) | position = 7 | member = United Kingdom | printed = 500-600
                3636-3920 | Germany (500-600) | position = 8 | member = Germany | high = 600
                """);
        assertTrue(Seed.ask("rankings", "lang", "fr").column("member").contains("Tunisie"));
        assertEquals(List.of("1", "2", "3", "4", "5", "6", "7", "8"), rows.column("position"));
    }
}
