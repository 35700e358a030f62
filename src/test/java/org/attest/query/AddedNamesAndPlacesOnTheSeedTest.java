package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Names, wilayat, countries and items of issues: each row is worked out from the document, at the positions given. */
class AddedNamesAndPlacesOnTheSeedTest {
    @Test
    void a_nisba_stands_beside_the_origin_that_is_claimed_and_decides_nothing() {
        SeedRows rows = Seed.ask("nisba-and-origin").count(5);
        rows.has("""
                395-477 | Abu Qudamah al-Misri” (foreign fighters from the UK) | nisba = al-Misri | pointsTo = Egypt | origin = United Kingdom | verdict = differ
                580-651 | Abu Basir al-Afriqi” (foreign fighter from France) | nisba = al-Afriqi | pointsTo = Africa | origin = France | verdict = differ
                664-732 | al-Baljiki” (foreign fighters from Belgium) | nisba = al-Baljiki | pointsTo = Belgium | verdict = agree
                1416-1442 | From Belgium… “Al-Baljiki” | individual = Abu Umar al-Baljiki | verdict = agree
                """);
        assertEquals(
                List.of("no origin is claimed"),
                Seed.ask("nisba-and-origin", "person", "individual/al-moldovi").column("verdict"));
        assertEquals(
                new TreeSet<>(List.of("al-Misri", "al-Afriqi")),
                new TreeSet<>(Seed.ask("nisba-and-origin", "differing", "true").column("nisba")));
    }

    @Test
    void no_origin_comes_from_a_nisba() {
        assertEquals(
                List.of(),
                Seed.rows("SELECT ?p { ?p skosxl:altLabel/at:pointsToPlace ?place ; at:hasOrigin|at:ofOrigin ?any }"
                                .replace("skosxl:altLabel", "<http://www.w3.org/2008/05/skos-xl#altLabel>"))
                        .rows());
        Seed.ask("individuals", "person", "individual/al-moldovi").count(1).has("""
                3322-3377 | al-MoldoviVideo | says = features | other ~ video by Al-Hayat
                """);
    }

    @Test
    void name_forms_and_not_remarks_tell_who_has_no_civil_name() {
        SeedRows rows = Seed.ask("kunya-only").count(6);
        rows.has("""
                514-536 | Umm Basir al-Muhajirah | forms ~ Umm Basir (kunya) | forms ~ al-Muhajirah (alias) | origins = France
                3322-3332 | al-Moldovi | forms = al-Moldovi (nisba) | by = nisba | claims = 1
                16339-16352 | “Jihadi John” | forms = Jihadi John (alias)
                """);
        Seed.ask("kunya-only", "part", "nisba").count(4);
    }

    @Test
    void every_name_form_is_printed_in_the_document() {
        String text = Seed.slice(0, 19000);
        List<String> forms = Seed.rows("SELECT ?form { ?f a at:NameForm ; "
                        + "<http://www.w3.org/2008/05/skos-xl#literalForm> ?form }")
                .rows()
                .stream()
                .map(row -> row.get("form").getLiteralLexicalForm())
                .toList();
        assertTrue(forms.size() > 15, forms::toString);
        forms.forEach(form -> assertTrue(text.contains(form), form));
    }

    @Test
    void authors_whose_names_are_spelt_otherwise_are_found_in_the_references() {
        Seed.ask("misspelt-names").count(4).has("""
                4368-4406 | Scuttio et al. | form = Scuttio | name = Jim Sciutto | start = 4368 | claims = 1
                11163-11202 | Mathieu Suc, Le Monde | form = Mathieu Suc | name = Matthieu Suc
                11274-11294 | Pietervanostayen | form = Pietervanostayen | name = Pieter Van Ostaeyen | start = 11274
                """);
    }

    @Test
    void actors_stand_with_their_spellings_and_nobody_is_named() {
        SeedRows rows = Seed.ask("actor-names");
        rows.has("""
                1357-1361 | ISIL | actor = Islamic State | kinds = ArmedGroup | names ~ Daesh | names ~ ISIL
                3340-3361 | Al-Hayat media center | actor = Al-Hayat Media Center | names ~ Al-Hayat media center | names ~ the Hayat Media Center
                1867-1880 | Sunni miliant | actor = Sunni militant organizations | misspellings ~ Sunni miliant
                """);
        assertFalse(rows.column("kinds").contains("Individual"));
        assertTrue(Seed.ask("actor-names", "about", "Wilaya").size() == 9);
    }

    @Test
    void canada_and_the_united_states_are_named_by_their_people_only() {
        SeedRows rows = Seed.ask("nationality-only").count(6);
        rows.has("""
                17617-17635 | Maguire [Canadian] | country = Canada | word = Canadian
                16510-16554 | an American | country = United States | word = American
                """);
        assertEquals(new TreeSet<>(List.of("Canada", "United States")), new TreeSet<>(rows.column("country")));
    }

    @Test
    void three_countries_of_origin_are_said_to_pursue_a_policy() {
        SeedRows rows = Seed.ask("origins-with-policy").count(3);
        rows.has("""
                3872-3885 | France (1200) | country = France | counts ~ 1200 foreign fighters | figures = 3 | policies = 1
                3903-3920 | Germany (500-600) | country = Germany | figures = 1 | courses ~ stopping individuals
                3887-3901 | U.K. (500-600) | country = United Kingdom | policies = 3 | courses ~ deprivation of British citizenship
                """);
        assertFalse(rows.column("country").contains("Sweden"), "nobody is counted from there");
        Seed.ask("origins-with-policy", "kind", "ex-soldier").count(1);
    }

    @Test
    void wilayat_are_counted_by_country_and_one_has_none() {
        SeedRows rows = Seed.ask("wilayat-by-country").count(7);
        rows.has("""
                6399-6467 | Libya (Wilayat al-Barqah | country = Libya | wilayat = 3 | holders = Aaron Y. Zelin
                6469-6490 | Sinai (Wilayat Sinai) | country = Egypt | wilayat = 1 | areas = Sinai
                6561-6605 | Afghanistan (Wilayat Khorasan) | country = Afghanistan | holders = Hélène Lavoix
                11738-11788 | Wilāyat Ṣalāḥ al-Dīn | country = (not given) | which = Wilayat Salah al-Din
                """);
        Seed.ask("wilayat", "unplaced", "true").count(1).has("11738-11788 | Wilāyat Ṣalāḥ al-Dīn | area =");
    }

    @Test
    void expansion_is_said_to_be_possible_once_new_groups_pledge_allegiance() {
        SeedRows rows = Seed.ask("possible-expansion").count(8);
        rows.has("""
                6370-6397 | Algeria | area = Algeria | firmness = possible | condition = new groups pledge allegiance to it and its Khilafah | apart = 49
                6561-6605 | more recently Afghanistan | area = Afghanistan | holder = Hélène Lavoix | apart = 240
                6212-6321 | once new groups pledge allegiance | condition ~ new groups pledge | unit = Wilayat Sinai
                """);
        Seed.ask("possible-expansion", "within", "100").count(4);
    }

    @Test
    void items_that_are_only_cited_are_items_of_the_issue_too() {
        SeedRows rows = Seed.ask("issue-items", "issue", "Dabiq 7").count(7);
        rows.has("""
                7748-7808 | Advice for the leaders | title = Advice for the leaders of the Islamic State | pages = 13 | claims = 0 | references = 1
                304-339 | Major operations in Libya and Sinai | pages = 40-41 | origins ~ Tunisia
                """);
        assertEquals(
                List.of("Advice for the leaders of the Islamic State", "The anger factory"),
                Seed.ask("issue-items", "issue", "Dabiq 7", "other", "true").column("title"));
    }
}
