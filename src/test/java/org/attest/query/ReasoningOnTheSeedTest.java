package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Questions about reasoning: each row expected here is worked out from the document, at the positions given. */
class ReasoningOnTheSeedTest {
    @Test
    void judgements_stand_with_their_likelihood_words_and_no_number_that_the_scale_does_not_have() {
        SeedRows rows = Seed.ask("judgements", "hedged", "true");
        rows.has("""
                10440-10562 | likely | likelihood = likely | scale ~ Red (Team) Analysis | percentLow =
                10869-10930 | most probably | likelihood = most probably | term = most probably
                14361-14475 | most probably | likelihood = most probably | percentHigh =
                18075-18246 | most likely | likelihood = most likely | term = most likely
                1818-1983 | would tend to indicate | likelihood = would tend to indicate | scale ~ free wording
                """);
        assertEquals(
                3,
                rows.column("likelihood").stream()
                        .filter("most probably"::equals)
                        .count());
        assertTrue(Seed.ask("judgements").size() > rows.size());
        SeedRows ottawa = Seed.ask("judgements", "about", "event/ottawa-attack");
        ottawa.has("10869-10930 | Ottawa | likelihood = most probably");
        assertTrue(ottawa.size() < 10, ottawa::toString);
    }

    @Test
    void conditions_stand_beside_what_follows_from_them() {
        Seed.ask("conditionals").has("""
                7136-7237 | should the route | condition = should the route taken by fighters change | consequence ~ they would not be identified
                6212-6321 | once new groups pledge | condition = new groups pledge allegiance to it and its Khilafah
                14156-14359 | only if | condition = the number of individuals concerned remains sufficiently low | likelihood = may
                18075-18246 | if the phenomenon continues | condition = the phenomenon continues and spreads | likelihood = most likely
                """);
    }

    @Test
    void two_limits_are_claimed_and_neither_has_a_value() {
        SeedRows rows = Seed.ask("thresholds").count(2);
        rows.has("""
                14361-14475 | A quantitative threshold | likelihood = most probably | printed = | low =
                18075-18246 | Threshold limits | likelihood = most likely | condition = the phenomenon continues and spreads
                """);
        assertEquals(1, rows.column("scale").stream().distinct().count());
    }

    @Test
    void terms_are_defined_in_the_words_of_the_document() {
        Seed.ask("definitions").has("""
                2112-2227 | outside the territory | term = mobilization abroad
                5231-5329 | mujahidin | term = mujahidin
                10702-10751 | ribat | term = ribat | quote ~ belief-based frontier
                12969-13075 | Mobilisation | term = Mobilisation
                """);
        Seed.ask("definitions", "word", "MUJAHID").count(1);
    }

    @Test
    void policies_stand_with_who_pursues_them_and_whether_fighters_come_from_there() {
        SeedRows rows = Seed.ask("policies");
        rows.has("""
                8372-8418 | by France | pursuer = France | kind = stop travel | source ~ France seizes passports | alsoOrigin = 3
                8467-8541 | Deprivation of British citizenship | pursuer = United Kingdom | kind = citizenship deprivation
                11855-11930 | the European strategy | pursuer = Europe | kind = keep at home
                6806-6884 | prevention policies | pursuer = European originating states | kind = prevention
                """);
        assertTrue(rows.column("pursuer").contains("Sweden"));
        Seed.ask("policies", "who", "Sweden").count(1);
        assertTrue(Seed.ask("policies", "lang", "fr").column("pursuer").contains("Allemagne"));
    }

    @Test
    void events_stand_as_evidence_for_what_they_are_to_support() {
        SeedRows rows = Seed.ask("events");
        rows.has("""
                10869-10930 | Ottawa | event = attack in Ottawa | says = exemplifies | strength = most probably | evidence ~ They would be likely
                11045-11098 | even clearer | event = case of Coulibaly in France | strength = even clearer | evidence ~ They would be likely
                4629-4685 | exemplified | event ~ ex-members of the French army | says = exemplifies | evidence ~ human drain
                10910-10930 | the attack in Ottawa | says = locatedAt | other = Ottawa
                """);
        assertTrue(Seed.ask("events", "event", "event/ottawa-attack").size() < rows.size());
    }

    @Test
    void what_is_recommended_or_asked_is_kept_apart_from_what_is_claimed() {
        SeedRows rows = Seed.ask("recommendations-and-questions");
        rows.has("""
                18272-18411 | crucial to try understanding | kind = recommendation | wording = it is crucial
                13745-13873 | how does the Islamic State | kind = open question | about = Islamic State
                11487-11645 | are we sure | kind = open question | about = Iraq and Syria
                """);
        assertFalse(rows.column("kind").contains("Judgement"));
    }
}
