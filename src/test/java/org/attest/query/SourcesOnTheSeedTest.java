package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions about sources and quality: each row expected here is worked out from the document, at the positions given. */
class SourcesOnTheSeedTest {
    @Test
    void cited_publications_stand_with_their_forms_and_an_ibid_counts_for_what_it_stands_for() {
        SeedRows rows = Seed.ask("publications-cited");
        rows.has("""
                1031-1064 | Peter R. Neumann,ICSR, 26/01/2015 | creators = Peter R. Neumann | issued = 2015-01-26 | references = 5
                1695-1774 | created out of the ICSR figures | outlet = The Washington Post | basedOn ~ Foreign fighter total
                4267-4318 | Patrick Cockburn | creators = Patrick Cockburn | outlet = The Independent | forms = full
                6607-6685 | Aaron Zelin | creators = Aaron Y. Zelin | issued = 2015-01-28 | references = 1
                8452-8618 | Melanie Gower | creators = Melanie Gower | kind = government | forms = example
                15087-15161 | Summer 1989 | creators = Francis Fukuyama | issued = 1989-22
                304-339 | Major operations in Libya and Sinai | title = Major operations in Libya and Sinai | noticed = propaganda
                """);
        assertEquals("5", rows.column("references").get(0), "the most cited comes first");
        assertEquals(
                rows.size(),
                Seed.ask("publications-cited", "document", "publication/foreign-fighters-threat")
                        .size());
    }

    @Test
    void claims_come_from_those_who_hold_pass_on_write_or_publish_them() {
        Seed.ask("claims-of-source", "source", "CIA").count(1).has("""
                4334-4366 | the CIA figure: 20 000 to 31 500 | from = Central Intelligence Agency | part = says it | mode = reported
                """);
        Seed.ask("claims-of-source", "source", "Peter Neumann").has("""
                3679-3698 | Tunisia | part ~ passes it on
                3679-3698 | Tunisia | part ~ wrote what is cited
                """);
        Seed.ask("claims-of-source", "source", "CNN").has("4334-4366 | CIA | part = published what is cited");
        Seed.ask("claims-of-source", "source", "publication/rfi-thomson-2015-01-21")
                .has("""
                4650-4790 | around ten | part = is cited for it
                """);
        Seed.ask("claims-of-source", "source", "actor/kurds").count(1).has("4210-4265 | the Kurds | mode = reported");
    }

    @Test
    void claims_rest_on_the_icsr_directly_and_through_the_map_made_from_it() {
        SeedRows rows = Seed.ask("claims-resting-on", "publication", "publication/icsr-neumann-2015-01-26");
        rows.has("""
                860-1065 | 20 000 | how = cited itself | references = Peter R. Neumann,ICSR, 26/01/2015
                3476-3524 | 4000 | how = cited itself | references = (Ibid.)
                3679-3698 | 1500-3000 | how = cited itself | references = (Neumann, Ibid.)
                1695-1774 | created out of the ICSR figures | how ~ through Map: How the flow of foreign fighters
                """);
        assertFalse(rows.column("quote").contains("the CIA figure: 20 000 to 31 500"));
        Seed.ask("claims-resting-on", "publication", "publication/cnn-sciutto-2014-09-12")
                .has("4334-4366 | CIA | how = cited itself");
    }

    @Test
    void each_of_the_seven_ibids_is_resolved_or_left_open() {
        Seed.ask("ibid-resolution").count(7).has("""
                1687-1693 | (Ibid) | start = 1687 | resolution = one antecedent | publication ~ Foreign fighter total
                3467-3474 | (Ibid.) | start = 3467 | publication ~ Foreign fighter total | inBetween = 4
                3627-3634 | (Ibid.) | start = 3627 | publication ~ Foreign fighter total | inBetween = 0 | claims = 3
                3921-3937 | (Neumann, Ibid.) | start = 3921 | resolution = one antecedent | antecedents = Peter R. Neumann,ICSR, 26/01/2015
                10708-10751 | Ibid. | start = 10708 | resolution = several possible | publication ~ Worlds War
                10826-10833 | (Ibid.) | start = 10826 | resolution = several possible | publication ~ Ultimate War
                11407-11432 | “The good example…”, Ibid | start = 11407 | publication = The good example of Abu Basir al-Afriqi
                """);
    }

    @Test
    void verbatim_words_stand_with_who_said_them_and_through_whom() {
        Seed.ask("quotations").has("""
                6399-6467 | Wilayat al-Barqah | speaker = Aaron Y. Zelin | source = The Islamic State’s model
                17555-17704 | key roles | speaker = unnamed Syrian defector from the Islamic State | via = Michelle Shephard
                8656-8709 | France seizes passports | speaker = BBC News | quote = France seizes passports of six ‘Syria-bound’ citizens
                """);
        SeedRows own = Seed.ask("quotations", "holder", "Islamic State");
        assertEquals(
                List.of("propaganda"), own.column("noticed").stream().distinct().toList());
    }

    @Test
    void claims_without_any_reference_stand_on_the_word_of_the_author_or_of_a_holder() {
        SeedRows rows = Seed.ask("uncited-claims");
        rows.has("""
                1067-1118 | not all fight | kind = QuantityClaim | word = the author
                1275-1318 | part of them | kind = QuantityClaim
                2112-2227 | mobilization abroad | kind = DefinitionClaim
                14361-14475 | quantitative threshold | kind = ThresholdClaim
                """);
        assertFalse(rows.column("quote").contains("Tunisia (1500-3000)"));
    }

    @Test
    void what_is_covered_and_what_is_not_adds_up() {
        SeedRows rows = Seed.ask("coverage").count(1);
        int claims = number(rows, "claims");
        assertEquals(Seed.rows("SELECT ?c { ?c a at:Claim }").rows().size(), claims);
        assertEquals(claims, number(rows, "cited") + number(rows, "uncited"));
        assertEquals(claims, number(rows, "ascribed") + number(rows, "authors"));
        assertEquals(number(rows, "figures"), number(rows, "timed") + number(rows, "untimed"));
        assertEquals(Seed.ask("uncited-claims").size(), number(rows, "uncited"));
        assertEquals(Seed.ask("without-as-of").size(), number(rows, "untimed"));
        assertEquals(Seed.ask("publications-cited").size(), number(rows, "publications"));
        rows.has("3636-3920 | The largest originating countries | kinds ~ RankingClaim 1 | kinds ~ ShareClaim 1");
    }

    @Test
    void sources_are_counted_by_the_side_they_come_from() {
        SeedRows rows = Seed.ask("sources-by-kind");
        rows.has("""
                1031-1064 | ICSR | kind = research | titles ~ Foreign fighter total in Syria/Iraq | propaganda = 0
                12100-12147 | Countering Radicalization in Europe | kind = research | titles ~ Countering Radicalization in Europe
                8452-8618 | House of Commons | kind = government | titles ~ Deprivation of British citizenship | publications = 2
                4267-4318 | The Independent | kind = press | titles ~ Army of 200,000
                304-339 | Major operations in Libya and Sinai | kind = belligerent | titles ~ Major operations in Libya and Sinai
                """);
        int publications =
                rows.column("publications").stream().mapToInt(Integer::parseInt).sum();
        assertEquals(Seed.ask("publications-cited").size(), publications);
    }

    @Test
    void outlets_stand_in_the_order_of_their_first_publication() {
        SeedRows rows = Seed.ask("timeline-of-sources");
        rows.has("""
                15087-15161 | The National Interest | source = The National Interest | first = 1989-06-01 | last = 1989-08-31
                6607-6685 | The Washington Post, 28 January 2015 | source = The Washington Post | publications = 3 | first = 2015-01-27
                12500-12575 | The Washington Post, 18 Feb 2015 | source = The Washington Post | last = 2015-02-18
                7062-7127 | New York Times, 13 January 2015 | source = The New York Times | publications = 2 | first = 2015-01-13
                16561-16621 | New York Times, 15 February 2015 | source = The New York Times | last = 2015-02-15
                12100-12147 | Countering Radicalization in Europe, 12/12/2012 | source ~ Study of Radicalisation | first = 2012-12-12 | last = 2015-01-26
                3860-3869 | RFERL map | source = Radio Free Europe/Radio Liberty | undated = 1 | first =
                """);
        List<String> first = rows.column("first");
        assertEquals(first.stream().sorted().toList(), first);
        assertEquals(rows.size(), rows.column("source").stream().distinct().count());
        assertTrue(rows.column("works").stream()
                .anyMatch(works -> works.contains("Deradicalization revisited (2015-02-18)")));
    }

    @Test
    void a_claim_is_located_to_the_character() {
        Seed.ask("locate-claim").has("""
                4210-4265 | more than 200 000 | start = 4210 | end = 4265 | document = publication:foreign-fighters-threat
                """);
    }

    private static int number(SeedRows rows, String column) {
        return Integer.parseInt(rows.column(column).get(0));
    }
}
