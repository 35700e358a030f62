package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Questions about people, works and places: each row expected here is worked out from the document, at the positions given. */
class PeopleAndPlacesOnTheSeedTest {
    @Test
    void individuals_stand_in_the_role_in_which_a_claim_speaks_of_them() {
        SeedRows rows = Seed.ask("individuals");
        rows.has("""
                395-477 | Abu Qudamah al-Misri | individual = Abu Qudamah al-Misri | inRole = fighter | says = hasOrigin | other = United Kingdom
                16331-16352 | Jihadi John | individual = Jihadi John | inRole = perpetrator | other = United Kingdom
                11067-11088 | Coulibaly | individual = Coulibaly | says = participatedIn | inRole = attacker
                17617-17635 | Maguire [Canadian] | individual = Maguire | says = hasOrigin | other = Canada
                16510-16554 | possibly an American | individual = unnamed perpetrator in chief | firmness = possible
                """);
        assertFalse(rows.column("individual").contains("John Cantlie"));
        assertFalse(rows.column("individual").contains("Swati Sharma"));
        Seed.ask("individuals", "person", "Coulibaly")
                .has("11301-11433 | The good example | other = Abu Basir al-Afriqi");
    }

    @Test
    void authors_and_hostages_are_listed_only_when_asked_for() {
        SeedRows victims = Seed.ask("individuals", "victims", "true");
        victims.has(
                "15761-15781 | hostage John Cantlie | individual = John Cantlie | inRole = hostage | other = hostage");
        assertFalse(victims.column("individual").contains("Swati Sharma"));
        SeedRows authors = Seed.ask("individuals", "authors", "true");
        authors.has("""
                1695-1750 | Swati Sharma | individual = Swati Sharma | inRole = author
                17442-17511 | Michelle Shephard | individual = Michelle Shephard | says = authoredBy
                """);
        assertFalse(authors.column("individual").contains("John Cantlie"));
    }

    @Test
    void works_stand_with_their_producers_and_videos_with_both_dates_that_are_printed() {
        Seed.ask("producers-and-videos").has("""
                16422-16504 | Al Hayat Media Center | kind = Video | producer = Al-Hayat Media Center | parent = Islamic State
                11738-11788 | Wilāyat Ṣalāḥ al-Dīn | title = Message pour la France | producer = Wilayat Salah al-Din
                11738-11801 | 14 Feb 1015 | title = Message pour la France | dated = 1015-02-14
                17315-17359 | 14 Feb 2015 | title = Message pour la France | dated = 2015-02-14
                15822-15853 | 3 jan 2015 | title = From inside Mosul | dated = 2015-01-03
                16264-16309 | Al Furqan Media Foundation | producer = Al Furqan Media Foundation | dated =
                """);
        Seed.ask("producers-and-videos", "work", "publication/video-message-pour-la-france")
                .count(3);
    }

    @Test
    void an_issue_lists_its_items_with_pages_and_who_they_feature() {
        Seed.ask("issue-contents").has("""
                303-382 | Tunisia and Sudan | pages = 40-41 | inIssue = Dabiq 7
                395-477 | from the UK | pages = 46-49 | individual = Abu Qudamah al-Misri | origin = United Kingdom
                490-567 | from France | pages = 50-51 | individual = Umm Basir al-Muhajirah | origin = France
                580-651 | from France | pages = 68-71 | individual = Abu Basir al-Afriqi
                664-732 | from Belgium | pages = 72-75 | individual = Abu Umar al-Baljiki | origin = Belgium
                16035-16090 | The anger factory | pages = 77-81 | individual =
                """);
    }

    @Test
    void a_thing_has_all_the_names_under_which_the_document_prints_it() {
        SeedRows names = Seed.ask("names-of", "thing", "IS");
        names.has("""
                1357-1361 | ISIL | name = ISIL | use = also | label = Islamic State
                1350-1355 | Daesh | name = Daesh | language = ar-Latn
                """);
        Seed.ask("names-of", "thing", "place/united-kingdom").has("3887-3901 | U.K. | name = U.K. | use = also");
        Seed.ask("names-of", "thing", "actor/sunni-militant-organisations").has("""
                1867-1880 | Sunni miliant | name = Sunni miliant | use = misspelling
                """);
        Seed.ask("names-of", "thing", "individual/jim-sciutto")
                .has("4368-4406 | Scuttio | name = Scuttio | use = misspelling");
    }

    @Test
    void what_is_said_about_a_thing_is_found_under_any_of_its_names() {
        SeedRows rows = Seed.ask("about", "name", "ISIS");
        rows.has("""
                4210-4265 | the Kurds | kind = QuantityClaim | holder = the Kurds
                4334-4366 | CIA | kind = QuantityClaim | holder = Central Intelligence Agency
                """);
        for (String name : List.of("islamic state", "Daesh", "ISIL", "الدولة الإسلامية")) {
            assertEquals(rows.size(), Seed.ask("about", "name", name).size(), name);
        }
        Seed.ask("about", "name", "Tunisian").has("3679-3698 | Tunisia | things = Tunisia");
        Seed.ask("about", "name", "tunisia").has("3636-3920 | Tunisia | kind = RankingClaim");
        Seed.ask("about", "name", "nothing of the sort").count(0);
    }

    @Test
    void a_wilaya_lies_where_somebody_says_it_does() {
        Seed.ask("wilayat").count(9).has("""
                6370-6397 | Wilayat al-Jazair | wilaya = Wilayat al-Jazair | area = Algeria | mode = quoted
                6399-6467 | Wilayat al-Fizan | area = Libya | wilaya = Wilayat al-Fizan
                6469-6490 | Wilayat Sinai | area = Sinai | holder = Aaron Y. Zelin
                6561-6605 | Wilayat Khorasan | area = Afghanistan | holder = Hélène Lavoix | mode = asserted
                11738-11788 | Wilāyat Ṣalāḥ al-Dīn | wilaya = Wilayat Salah al-Din | area =
                """);
    }

    @Test
    void turkey_is_crossed_on_the_way_under_the_name_it_now_bears() {
        Seed.ask("transit").count(1).has("""
                6958-7055 | Turkey | crossed = Türkiye | code = TR | wording = known to be | alsoOrigin = 0
                """);
        assertEquals(List.of("تركيا"), Seed.ask("transit", "lang", "ar").column("crossed"));
    }

    @Test
    void only_one_pair_of_descriptions_may_concern_one_person() {
        Seed.ask("identities").count(1).has("""
                11301-11433 | “The good example…” | one = Abu Basir al-Afriqi | other = Coulibaly | firmness = possible | mode = implied
                """);
        Seed.ask("identities", "person", "individual/maguire").count(0);
    }

    @Test
    void some_are_named_only_by_kunya_nisba_or_alias_and_no_nisba_decides_an_origin() {
        SeedRows rows = Seed.ask("kunya-only");
        rows.has("""
                425-445 | Abu Qudamah al-Misri | individual = Abu Qudamah al-Misri | by ~ kunya | origins = United Kingdom
                514-536 | Umm Basir al-Muhajirah | by ~ kunya | origins = France
                3322-3332 | al-Moldovi | individual = al-Moldovi | by = nisba | origins =
                16339-16352 | “Jihadi John” | individual = Jihadi John | by = alias
                """);
        assertFalse(rows.column("individual").contains("Coulibaly"));
        assertFalse(rows.column("individual").contains("John Cantlie"));
    }

    @Test
    void regions_as_a_source_means_them_have_no_code() {
        SeedRows rows = Seed.ask("regions-without-code");
        rows.has("""
                3538-3570 | the Middle East and North Africa | region = Middle East and North Africa | sourceDefined = true
                3586-3626 | Russia and the ex Soviet Union | region = Russia and the ex Soviet Union countries | parts = Russia
                1564-1578 | Western Europe | region ~ Western Europe (ICSR table | definedBy ~ Foreign fighter total
                """);
        assertFalse(rows.column("region").contains("Europe"));
        assertTrue(
                Seed.ask("regions-without-code", "lang", "fr").column("parts").contains("Russie"));
    }
}
