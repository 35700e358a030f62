package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Sums, second-hand sources and contradictions: each row is worked out from the document, at the positions given. */
class AddedQuestionsOnTheSeedTest {
    @Test
    void the_foreign_fighters_in_iraq_and_syria_are_counted_twice_by_the_icsr() {
        SeedRows rows = Seed.ask("estimates", "kind", "foreign-fighter", "place", "place/iraq-and-syria");
        rows.has("""
                860-1065 | would now fight in Iraq and Syria | printed = 20 000 | basis = stock | asOfStart = 2014-07-01 | again = false
                3389-3466 | who went to fight in Syria and Iraq | printed = 20 000 | basis = cumulative | asOfEnd = 2014-12-31 | again = true
                860-1065 | Peter R. Neumann,ICSR | holder = International Centre for the Study of Radicalisation
                """);
        assertFalse(rows.column("quote").contains("the CIA figure: 20 000 to 31 500"));
        Seed.ask("estimates", "place", "place/syria").count(0);
        Seed.ask("estimates", "unit", "country").count(1).has("""
                875-904 | from 50 countries | printed = 50 | counted ~ foreign fighters | byline ~ International Centre | asOfStart = 2014-07-01
                """);
        Seed.ask("estimates", "group", "Islamic State").has("""
                4210-4265 | more than 200 000 | holder = the Kurds | low = 200000 | high =
                4334-4366 | 20 000 to 31 500 | holder = Central Intelligence Agency | bound = range
                """);
        // A kind takes in the narrower ones: foreign fighters are fighters, beside those that the CIA counts.
        // fighters.
        assertTrue(Seed.ask("estimates", "kind", "fighter").size() > rows.size());
    }

    @Test
    void countries_have_a_range_or_a_point_and_regions_can_be_left_out() {
        SeedRows ranges = Seed.ask("estimates-by-origin", "countries", "true", "bound", "range");
        assertEquals(
                new TreeSet<>(List.of("Tunisia", "Saudi Arabia", "Russia", "United Kingdom", "Germany")),
                new TreeSet<>(ranges.column("origin")));
        ranges.has("3757-3773 | Russia (800-1500 | printed = 800-1500");
        SeedRows points = Seed.ask("estimates-by-origin", "countries", "true", "bound", "point");
        points.has("3872-3885 | France (1200) | origin = France | printed = 1200");
        assertFalse(points.column("origin").contains("Middle East and North Africa"));
    }

    @Test
    void the_listed_countries_add_up_to_9000_to_12400_without_the_parts_of_russia() {
        // 1500+1500+1500+1500+800+1200+500+500 and 3000+2500+1500+1500+1500+1200+600+600
        SeedRows rows = Seed.ask("country-sum").count(8);
        rows.has("""
                3679-3698 | 1500-3000 | country = Tunisia | countries = 8 | sumLow = 9000 | sumHigh = 12400 | open =
                3757-3773 | 800-1500 | country = Russia | low = 800 | high = 1500 | sumLow = 9000 | sumHigh = 12400
                3903-3920 | 500-600 | country = Germany | sumHigh = 12400
                """);
        assertFalse(rows.column("country").contains("Russia outside Chechnya"));
        assertFalse(rows.column("printed").contains("around ten"), "ex-soldiers are other people");
        Seed.ask("country-sum", "source", "publication/rferl-map").count(0);
    }

    @Test
    void the_author_worked_out_one_figure_from_two_claims() {
        Seed.ask("computed-figures").count(2).has("""
                4414-4492 | up to 10% of combatants | printed = up to 10% | holder = Hélène Lavoix
                3389-3466 | 20 000 individuals | premisePrinted = 20 000 | premiseQuote ~ according to the ICSR
                4210-4265 | more than 200 000 | premisePrinted = more than 200 000 | premiseByline ~ the Kurds
                """);
    }

    @Test
    void figures_on_russia_its_parts_and_its_region_stand_together_with_what_they_leave_open() {
        Seed.ask("place-figures", "place", "Russia").count(4).has("""
                3576-3626 | Russia and the ex Soviet Union | relation = a region that takes it in | printed = 3000 | leavesOpen =
                3757-3773 | 800-1500 | about = Russia | relation = the place itself | leavesOpen =
                3775-3808 | a large part | about = Chechnya | relation = a part of it | leavesOpen ~ date of observation
                3775-3808 | a large part | leavesOpen ~ which of several references | note ~ its date is not stated
                3810-3854 | less than 500 | about = Russia outside Chechnya | high = 500 | leavesOpen ~ lower end
                """);
    }

    @Test
    void what_is_known_through_somebody_else_is_told_with_whom() {
        SeedRows rows = Seed.ask("second-hand");
        rows.has("""
                4334-4366 | the CIA figure | behind = Central Intelligence Agency | through ~ CIA says | mode = reported
                4210-4265 | given by the Kurds | behind = the Kurds | through ~ Claims Senior Kurdish Leader
                1695-1750 | out of the ICSR figures | behind ~ Foreign fighter total | way = cited work is based on it
                17555-17704 | key roles | behind ~ defector | through ~ Toronto Star interview | mode = quoted
                7818-7883 | most countries are concerned | behind = most countries | through ~ Strengthening the EU
                """);
        assertFalse(rows.column("quote").contains("Tunisia (1500-3000)"), "the ICSR published what is cited");
        assertFalse(rows.column("behind").contains("Islamic State"), "its own media made what is cited");
        Seed.ask("second-hand", "original", "actor/cia").count(1);
    }

    @Test
    void who_speaks_through_whom_is_counted() {
        SeedRows rows = Seed.ask("spoken-through").count(5);
        rows.has("""
                860-1065 | Peter R. Neumann,ICSR | speaker ~ Study of Radicalisation | through = Peter R. Neumann | claims = 16
                4267-4318 | Patrick Cockburn, The Independent | speaker = the Kurds | through = Patrick Cockburn | modes = reported
                4368-4406 | Scuttio et al., CNN | speaker = Central Intelligence Agency | through = Jim Sciutto | claims = 1
                17442-17511 | Michelle Shephard | speaker ~ defector | through = Michelle Shephard | modes = quoted | claims = 2
                """);
        Seed.ask("quotations", "relayed", "true").count(2).has("""
                17555-17704 | Maguire [Canadian] | via = Michelle Shephard
                """);
    }

    @Test
    void the_document_dates_one_video_twice_and_counts_one_figure_in_two_ways() {
        Seed.ask("self-contradictions").count(2).has("""
                11738-11801 | 14 Feb 1015 | matter = dates of one publication | on = Message pour la France | firstSays = 1015-02-14
                17315-17359 | 14 Feb 2015 | secondSays = 2015-02-14 | firstStart = 11738 | secondStart = 17315
                860-1065 | would now fight | matter = count basis of one figure | firstSays = 20 000 (stock)
                3389-3466 | who went to fight | secondSays = 20 000 (cumulative) | secondQuote ~ according to the ICSR
                """);
    }

    @Test
    void one_document_has_one_point_on_each_line_and_repeats_one_estimate() {
        SeedRows series = Seed.ask("series");
        series.has(
                "3679-3698 | Tunisia | from = Tunisia | line ~ Radicalisation | asOfStart = 2014-07-01 | before = | movement =");
        assertEquals(List.of(""), series.column("movement").stream().distinct().toList());
        Seed.ask("series", "origin", "Tunisia").count(1);
        Seed.ask("repeated-estimates").count(2).has("""
                860-1065 | 20 000 | original ~ Foreign fighter total | low = 20000 | claims = 2 | documents = 1
                3389-3466 | 20 000 | claims = 2 | counted ~ Sunni militant organizations
                """);
        Seed.ask("repeated-estimates", "minDocuments", "2").count(0);
        Seed.ask("disagreements").count(0);
    }

    @Test
    void questions_can_be_narrowed_to_what_an_analyst_asks() {
        Seed.ask("changes", "wordsOnly", "true").count(2).has("1507-1544 | on the rise | printed = (no figure)");
        SeedRows own = Seed.ask("claims-of-source", "source", "Islamic State", "doing", "says it");
        own.has("5674-5764 | more in need | part = says it | mode = quoted");
        assertEquals(List.of("says it"), own.column("part").stream().distinct().toList());
        Seed.ask("producers-and-videos", "dates", "true").count(6).has("15822-15853 | 3 jan 2015 | dated = 2015-01-03");
        Seed.ask("events", "inSupport", "true").count(4).has("""
                10869-10930 | Ottawa | kind = Attack | strength = most probably | evidence ~ They would be likely
                11045-11098 | Coulibaly | kind = Attack | strength = even clearer
                """);
        Seed.ask("conditionals", "about", "Islamic State")
                .has("6212-6321 | once new groups pledge | condition ~ new groups");
        Seed.ask("hedged", "people", "true").has("""
                16510-16554 | possibly an American | hedge = possibly | firmness = possible
                3322-3377 | al-Moldovi | hedge = | firmness = possible
                """);
        // The ICSR for its figures; RFI, Zelin and the Islamic State for their own words, not CNN for those of the CIA.
        Seed.ask("sources-by-kind").has("""
                1031-1064 | ICSR | kind = research | primary = 1 | publications = 2
                5674-5764 | more in need | kind = belligerent | primary = 4
                """);
    }
}
