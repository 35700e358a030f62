package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How the shipped document argues: each row expected here is worked out from it, at the positions given. */
class ArgumentsOnTheSeedTest {
    private static final String THREAT = "argument/foreign-fighters-threat/threat";

    @Test
    void three_reasons_make_the_inflow_a_security_issue() {
        SeedRows tree = Seed.ask("argument-tree", "argument", THREAT);
        tree.has("""
                2246-2309 | a security issue | part = conclusion | depth = 0 | tree = this inflow of foreign fighters can be seen as a security issue
                2342-2388 | fighting power | part = reason | depth = 1 | tree ~ 1 it enhances
                2398-2547 | attacks carried out at home | part = reason | depth = 1 | tree ~ 2 it leads to a threat
                2558-2733 | symbolic impact | part = reason | depth = 1 | tree ~ 3 the symbolic impact
                """);
        assertEquals(
                List.of("1 it enhances", "2 it leads", "3 the symbolic"),
                tree.column("tree").stream()
                        .filter(line -> line.matches(" {3}\\d.*"))
                        .map(line -> line.strip()
                                .replaceFirst("^(\\S+\\s+\\S+ \\S+).*", "$1")
                                .replaceAll("\\s+", " "))
                        .toList());
    }

    @Test
    void the_first_reason_has_its_own_first_and_second() {
        Seed.ask("argument-tree", "argument", "argument/foreign-fighters-threat/fighting-power")
                .has("""
                3940-4045 | This inflow increases | part = restatement | tree ~ again: This inflow
                4047-4112 | first in terms of manpower | part = reason | tree ~ 1.1 This fighting power
                3389-3466 | 20 000 individuals | part = premise | tree ~ because: 20 000 individuals
                4123-4492 | up to 10% of combatants | part = objection granted | tree ~ although: as given by the Kurds
                4508-4627 | human drain | part = reason | tree ~ 1.2 the knowledge and capabilities
                4123-4492 | up to 10% of combatants | part = condition | tree ~ → the overall number of foreign fighters
                4629-4685 | ex-members of the French army | part = evidence by event | tree ~ for example: It is exemplified
                5065-5108 | civilian needs | part = objection granted | tree ~ although in the framework | likelihood = although
                5110-5172 | military skills | part = reply | tree ~ 1.2.1.1 yet: The latter
                """);
    }

    @Test
    void new_battlefields_are_a_further_step_and_no_support_for_the_first_reason() {
        SeedRows rows = Seed.ask("argument-tree", "argument", "argument/foreign-fighters-threat/prevention");
        rows.has("""
                6689-6884 | derail the prevention policies | part = further step | tree ~ 1.3 further: if such new flows
                6139-6230 | similar inflow | part = reason | tree ~ 1.3.1 In the near future | likelihood = may
                6212-6321 | once new groups | part = condition | tree ~ new groups pledge allegiance to it and its Khilafah →
                """);
        assertEquals(List.of(), Seed.rows("""
                SELECT ?x {
                  ?argument at:conclusion/dcterms:identifier "reason-1" ; at:premise/dcterms:identifier ?x
                  FILTER(?x NOT IN ("manpower", "knowledge")) }""").rows());
    }

    @Test
    void those_who_return_and_those_who_stay_are_two_chains_of_conditions_with_what_is_granted() {
        Seed.ask("argument-tree", "argument", "argument/foreign-fighters-threat/threat-at-home")
                .has("""
                2410-2509 | come back | part = reason | tree ~ 2.1 once they come back → a threat
                9550-9678 | disappointed | part = objection granted | tree ~ although: if they manage to come back alive
                9679-9861 | faking it | part = objection granted | tree ~ (although, from a security point of view
                8741-8850 | Al Qaeda model | part = objection granted | tree ~ 2.1.2 although: it is possible
                9311-9387 | wreck havoc | part = objection granted | tree ~ although: or indeed
                9408-9451 | existing policies | part = objection granted
                10869-10930 | Ottawa | part = evidence by event | tree ~ for example: This is most probably | likelihood = most probably
                11045-11098 | Coulibaly | part = evidence by event | tree ~ for example: It is even clearer
                11435-11480 | difficult past | part = objection granted
                11487-11645 | are we sure | part = reply | tree ~ yet: are we sure
                12150-12267 | play the game | part = example | tree ~ For example, we can very well imagine
                14156-14359 | sufficiently low | part = further step | tree ~ only if the number of individuals concerned
                14361-14475 | quantitative threshold | part = threshold | likelihood = most probably
                """);
    }

    @Test
    void what_the_third_reason_does_to_the_other_two_is_an_effect_and_no_premise() {
        SeedRows rows = Seed.ask("argument-tree", "argument", "argument/foreign-fighters-threat/symbol");
        rows.has("""
                2738-2796 | potentially intensify | part = effect | tree ~ strengthens 1: potentially | likelihood = potentially
                2738-2796 | potentially intensify | part = effect | tree ~ strengthens 2: potentially
                14586-14661 | the first two components | part = restatement | tree ~ again: which, in turn
                14528-14584 | strong symbolic impact | part = restatement | tree ~ again: attracting foreign fighters
                16967-17020 | for example | part = example | tree ~ for example, Dar al-Islam:
                17442-17553 | interview | part = confirmation | tree ~ confirmed: The interview
                18075-18246 | Threshold limits | part = further step | likelihood = most likely
                """);
        assertEquals(List.of(), Seed.rows("""
                SELECT ?x { ?argument at:premise ?x . ?x at:claimPredicate at:reinforces }""").rows());
    }

    @Test
    void premises_are_shown_once_with_what_bears_on_them_and_then_by_the_number_of_their_step() {
        List<String> tree = Seed.ask("argument-tree", "argument", THREAT).column("tree");
        assertEquals(
                1,
                tree.stream()
                        .filter(line -> line.contains("It is even clearer"))
                        .count());
        assertEquals(
                2,
                tree.stream().filter(line -> line.contains("because (2.2.1):")).count());
    }

    @Test
    void lines_fit_a_usual_terminal_and_only_what_is_cut_ends_in_dots() {
        SeedRows rows = Seed.ask("argument-tree");
        rows.column("tree").forEach(line -> assertTrue(line.length() <= 160, line));
        rows.answer().rows().forEach(row -> {
            String line = Sample.cell(row, "tree");
            String quote = Sample.cell(row, "quote");
            assertTrue(line.contains("→") || line.endsWith("…") != line.endsWith(quote), line);
        });
    }

    @Test
    void words_of_propaganda_stand_in_the_tree_only_when_asked_for() {
        SeedRows hidden = Seed.ask("argument-tree");
        assertEquals(
                2,
                hidden.column("tree").stream()
                        .filter(line -> line.endsWith("because: (words of propaganda, not shown)"))
                        .count());
        Seed.ask("argument-tree", "propaganda", "true").has("""
                5674-5764 | more in need than ever before | tree ~ because: This Khilafah is more in need | part = premise
                """);
    }

    @Test
    void whatever_is_put_as_granted_is_listed_with_what_it_is_granted_against_and_its_answer() {
        SeedRows rows = Seed.ask("concessions");
        rows.has("""
                1213-1268 | fight against | against ~ it attracts foreign fighters | answer = part of them do fight for the Islamic State | step =
                5065-5108 | civilian needs | against ~ is also underlined | answer ~ easily converted into military skills | step = 1.2.1
                9166-9309 | may very well | against ~ they may also depart | wording = may very well | firmness = conceded | step = 2.1.2
                9550-9678 | disappointed | against ~ once they come back | step = 2.1
                11435-11480 | difficult past | answer ~ are we sure | against ~ likely | step = 2.2.1
                13992-14082 | surprising | against ~ compare the approach
                """);
        assertEquals(
                Seed.rows("SELECT ?c { ?c at:modality modality:conceded }")
                        .rows()
                        .size(),
                rows.column("firmness").stream().filter("conceded"::equals).count());
    }

    @Test
    void two_assumptions_are_stated_and_arguments_rest_on_further_conditions() {
        Seed.ask("assumptions").count(2).has("""
                7999-8058 | not killed | wording = assuming | holder ~ most countries | carries ~ the threat that fighters would be | step = 2.1
                10063-10116 | not defeated | holder = Hélène Lavoix | carries = there is also another looming threat linked to foreign fighters | step = 2.2
                """);
        SeedRows all = Seed.ask("assumptions", "conditions", "true");
        all.has("""
                14299-14359 | sufficiently low | firmness = would-conditional | step = 2.4 | carries ~ the current approach may work
                """);
        assertTrue(all.size() > 10, all::toString);
    }

    @Test
    void relations_that_the_text_has_words_for_are_claims_of_their_own() {
        assertEquals(
                List.of(
                        "aimedAt 17147-17240",
                        "basedOn 1695-1734",
                        "confirms 17442-17553",
                        "exemplifies 12150-12267",
                        "exemplifies 16967-17020",
                        "exemplifies 17309-17360"),
                Seed.rows("""
                        SELECT ?claim ?predicate {
                          VALUES ?predicate { at:aimedAt at:basedOn at:confirms at:exemplifies }
                          ?claim at:claimPredicate ?predicate ; at:claimSubject ?subject .
                          FILTER NOT EXISTS { ?subject a at:Event } }""").rows().stream()
                        .map(row -> {
                            Seed.Span span = Seed.span(row.get("claim"));
                            return row.get("predicate").getLocalName() + " " + span.start() + "-" + span.end();
                        })
                        .sorted()
                        .toList());
        assertEquals("(e.g. “Massage [sic] pour la France”,, 14 Feb 2015)", Seed.slice(17309, 17360));
        assertEquals("The map created out of the ICSR figures", Seed.slice(1695, 1734));
        Seed.ask("events", "event", "event/ottawa-attack").has("""
                10869-10930 | Ottawa | says = exemplifies | strength = most probably
                """);
    }
}
