package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What readers and rules say about what is printed: each row expected here is worked out from the document. */
class CurationOnTheSeedTest {
    private static final String HIDDEN = "(words of propaganda, not shown)";
    private static final String CURATORS = "actor/attest-curators";

    @Test
    void flags_of_readers_stand_with_their_words_their_remark_and_their_evidence() {
        Seed.ask("flags").has("""
                395-477 | al-Misri | type = nisba | start = 395 | about = claim | foundBy = Attest curators | on = 2026-11-25 | evidence ~ Abu Qudamah al-Misri
                875-904 | 50 countries | type = misreading | start = 875 | evidence ~ now exceeds 20,000
                860-1065 | 20 000 people | type = bound-lost | start = 860 | evidence ~ now exceeds 20,000
                860-1065 | would now fight | type = stock-or-flow | start = 860 | evidence ~ 20 000 individuals who went to fight
                860-1065 | the second half of 2014 | type = vintage | start = 860 | evidence ~ 11 000 from the Middle East
                1404-1428 | mobilizationFrom | type = caption-run-in | about = passage | start = 1404 | quote = mobilizationFrom Belgium
                1593-1686 | originating from Europe | type = region-mismatch | start = 1593 | evidence ~ as far as Western Europe
                1818-1983 | Sunni miliant | type = misquote | start = 1818 | evidence ~ “Sunni militant organizations”
                3476-3524 | northern and eastern Europe | type = region-mismatch | start = 3476 | evidence ~ U.K. (500-600)
                3810-3854 | the rest | type = source-unclear | start = 3810 | evidence ~ see RFERL map
                4210-4265 | the Kurds | type = vague-holder | start = 4210 | evidence ~ Army of 200,000
                4210-4265 | more than 200 000 personnel | type = bound-changed | start = 4210
                4368-4406 | Scuttio | type = misspelt-name | about = reference | start = 4368
                4414-4492 | up to 10% | type = selective-base | start = 4414 | evidence ~ the CIA figure: 20 000 to 31 500
                4650-4790 | around ten | type = overgeneralised | start = 4650
                6561-6605 | Khorasan | type = quote-boundary | start = 6561 | evidence ~ Yemen (Wilayat al-Yaman)
                8072-8203 | radicalisation | type = bibliographic | start = 8072 | evidence ~ Preventing Radicalisation to Terrorism
                11163-11202 | Mathieu Suc | type = misspelt-name | start = 11163
                11274-11294 | Pietervanostayen | type = misspelt-name | start = 11274 | evidence = Pietervanostaeyen website
                11301-11433 | The good example | type = identity | start = 11301 | evidence ~ had not either been trained abroad
                11790-11808 | – from | type = missing-content | start = 11790
                14976-15162 | Summer 1989 | type = anachronism | start = 14976 | evidence ~ end of the Cold War
                17001-17145 | magazinedar | type = caption-run-in | start = 17001
                19187-19226 | Probability assessment | type = missing-content | start = 19187 | evidence ~ They would be likely
                """);
        assertEquals(
                Set.of("typography", "missing-metadata"),
                Set.copyOf(Seed.ask("flags").answer().rows().stream()
                        .filter(row -> Sample.cell(row, "start").isEmpty())
                        .map(row -> Sample.cell(row, "type"))
                        .toList()),
                "a flag on a whole thing has no words");
    }

    @Test
    void flags_of_rules_stand_in_the_same_list_and_name_no_reader() {
        Seed.ask("flags").has("""
                1687-1693 | (Ibid) | type = ibid-distant | start = 1687 | about = reference | foundBy ~ rule | on =
                10708-10751 | Ibid. | type = ibid-ambiguous | start = 10708 | foundBy ~ rule | on =
                """);
        SeedRows ours = Seed.ask("flags", "foundBy", "Attest curators");
        assertEquals(Set.of("Attest curators"), Set.copyOf(ours.column("foundBy")));
        assertEquals(Set.of("2026-11-25"), Set.copyOf(ours.column("on")));
        assertTrue(Seed.ask("flags").size() > ours.size());
    }

    @Test
    void flags_are_narrowed_by_kind_and_by_document() {
        SeedRows names = Seed.ask("flags", "type", "misspelt-name");
        assertEquals(List.of("4368", "11163", "11274", "18477"), names.column("start"), "in the order of the document");
        int all = Seed.ask("flags").size();
        SeedRows document = Seed.ask("flags", "document", "publication/foreign-fighters-threat");
        assertTrue(document.size() < all, "flags on things that stand in no document are left out");
        document.has("0-3 | One | type = missing-metadata | about ~ The Foreign Fighters’ Threat | start =");
        assertEquals(0, Seed.ask("flags", "document", "publication/dabiq-7").size());
    }

    /** Whatever a row quotes stands in the document just where the row says. */
    @TestFactory
    Stream<DynamicTest> the_quote_of_every_row_stands_at_its_start() {
        return Stream.of("flags", "corrections", "as-corrected", "likelihood-on-scale")
                .map(name -> dynamicTest(name, () -> {
                    SeedRows rows = name.equals("as-corrected") ? Seed.ask(name, "all", "true") : Seed.ask(name);
                    int checked = 0;
                    for (Binding row : rows.answer().rows()) {
                        String quote = Sample.cell(row, "quote");
                        if (!quote.isEmpty() && !quote.equals(HIDDEN)) {
                            int start = name.startsWith("likelihood")
                                    ? Seed.span(row.get("claim")).start()
                                    : Integer.parseInt(Sample.cell(row, "start"));
                            int length = quote.codePointCount(0, quote.length());
                            assertEquals(Seed.slice(start, start + length), quote);
                            checked++;
                        }
                    }
                    assertTrue(checked > 15, () -> name + ": hardly any quotes");
                }));
    }

    @Test
    void corrections_say_who_when_and_on_which_evidence() {
        SeedRows rows = Seed.ask("corrections");
        rows.has("""
                860-1065 | 20 000 | property = boundKind | printed = 20 000 | corrected = more-than | start = 860 | fault = bound-lost
                860-1065 | would now fight | property = countBasis | corrected = cumulative | fault = stock-or-flow | evidence ~ went to fight
                1593-1686 | Europe | property = origin | printed = Europe | corrected = Western Europe | fault = region-mismatch
                1695-1816 | 27 January 2014 | property = issued | printed = 27 January 2014 | corrected = 2015-01-27 | maker = Attest curators | on = 2026-11-25 | evidence ~ Peter R. Neumann,ICSR, 26/01/2015
                1818-1983 | miliant | printed = Sunni miliant | corrected = Sunni militant | fault = misquote
                3389-3466 | 20 000 | property = boundKind | corrected = more-than | start = 3389
                3476-3524 | northern and eastern Europe | property = origin | printed = northern and eastern Europe | corrected = Western Europe
                3476-3524 | 4000 | property = boundKind | printed = 4000 | corrected = just-under
                4210-4265 | more than 200 000 | property = boundKind | corrected = at-least | evidence ~ Army of 200,000
                4210-4265 | personnel | property = kind | printed = personnel | corrected = fighter
                4210-4265 | the Kurds | property = ascribedTo | printed = the Kurds | corrected ~ chief of staff | fault = vague-holder
                4368-4406 | Scuttio | property = creator | printed = Scuttio | corrected = Sciutto | about = reference
                5195-5240 | asmujahidin | corrected = as mujahidin | fault = typography
                8447-8618 | Library House of Commons | printed = Library House of Commons | corrected = House of Commons Library
                11163-11202 | Mathieu Suc | corrected = Matthieu Suc | comment ~ General knowledge
                11274-11294 | Pietervanostayen | corrected = Pietervanostaeyen | evidence = Pietervanostaeyen website
                11738-11801 | 14 Feb 1015 | property = issued | printed = 14 Feb 1015 | corrected = 2015-02-14 | fault = | evidence ~ 14 Feb 2015
                15087-15161 | The End of History | property = title | corrected = The End of History?
                18477-18613 | International Center | corrected = International Centre
                """);
        rows.count(19);
        assertFalse(rows.column("evidence").contains(""), "a correction rests on something");
        Seed.ask("corrections", "madeBy", CURATORS).count(19);
        Seed.ask("corrections", "madeBy", "actor/icsr").count(0);
    }

    @Test
    void print_reading_and_correction_stand_side_by_side() {
        SeedRows rows = Seed.ask("as-corrected");
        rows.has("""
                860-1065 | 20 000 | printed = 20 000 | reading = point [20000, 20000] | corrected = more-than | maker = Attest curators
                860-1065 | would now fight | printed = would now fight | reading = stock | corrected = cumulative
                1593-1686 | Europe | printed = Europe | reading = Europe | corrected = Western Europe
                1695-1816 | 27 January 2014 | printed = 27 January 2014 | reading = 2014-01-27 | corrected = 2015-01-27 | on = 2026-11-25
                3476-3524 | 4000 | printed = 4000 | reading = point [4000, 4000] | corrected = just-under
                3476-3524 | northern | reading = northern and eastern Europe | corrected = Western Europe
                4210-4265 | more than 200 000 | printed = more than 200 000 | reading = more than (200000, …) | corrected = at-least
                4210-4265 | personnel | reading = personnel | corrected = fighter
                4210-4265 | the Kurds | reading = the Kurds | corrected ~ chief of staff
                11738-11801 | 14 Feb 1015 | printed = 14 Feb 1015 | reading = 1015-02-14 | corrected = 2015-02-14
                """);
        rows.count(19);
        assertTrue(
                rows.answer().rows().stream()
                        .anyMatch(row -> Sample.cell(row, "printed").equals("Scuttio")
                                && Sample.cell(row, "reading").equals("Jim Sciutto")
                                && Sample.cell(row, "start").equals("4368")
                                && row.get("claim") == null),
                "a reference is no claim; it is read as the publication it stands for");
    }

    @Test
    void without_the_corrections_of_a_curator_print_and_reading_are_the_same() {
        Seed.ask("as-corrected", "leaveOut", "actor/icsr").count(19);
        Seed.ask("as-corrected", "leaveOut", CURATORS).count(0);
        SeedRows without = Seed.ask("as-corrected", "leaveOut", CURATORS, "all", "true");
        assertEquals(Set.of(""), Set.copyOf(without.column("corrected")));
        without.has("""
                1695-1816 | 27 January 2014 | reading = 2014-01-27 | corrected =
                4210-4265 | the Kurds | printed = more than 200 000 | reading = more than (200000, …) | corrected = | maker =
                """);
        int claims = Seed.rows("SELECT ?claim { ?claim at:printedIn ?document }")
                .rows()
                .size();
        without.count(claims);
        SeedRows all = Seed.ask("as-corrected", "all", "true");
        all.has("3810-3854 | less than 500 | printed = less than 500 | reading = less than (…, 500) | corrected =");
        assertEquals(
                19,
                all.column("corrected").stream().filter(cell -> !cell.isEmpty()).count());
    }

    @Test
    void nothing_that_is_corrected_is_overwritten() {
        Answer.Rows stored = Seed.rows("""
                SELECT ?graph ?literal {
                  ?correction at:corrects ?claim ; at:correctsProperty dcterms:issued .
                  GRAPH ?graph { ?claim at:claimLiteral ?literal } }""");
        assertEquals(
                Set.of("2014-01-27", "1015-02-14"),
                Set.copyOf(stored.rows().stream()
                        .map(row -> Sample.cell(row, "literal"))
                        .toList()));
        stored.rows()
                .forEach(row -> assertTrue(row.get("graph").getURI().endsWith("/graph/doc/foreign-fighters-threat")));
    }

    @Test
    void the_misspelt_are_found_by_what_is_printed() {
        Answer.Rows found = Seed.rows("""
                SELECT ?label {
                  VALUES ?printed { "Scuttio" "Mathieu Suc" "Pietervanostayen" } ?thing at:name ?printed ; at:label ?label }""");
        assertEquals(
                Set.of("Jim Sciutto", "Matthieu Suc", "Pieter Van Ostaeyen", "website of Pieter Van Ostaeyen"),
                Set.copyOf(found.rows().stream()
                        .map(row -> Sample.cell(row, "label"))
                        .toList()));
    }

    @Test
    void sources_and_claims_are_graded_on_two_axes_and_most_are_not_graded() {
        SeedRows rows = Seed.ask("assessments");
        rows.has("""
                0-3 | One | assessed ~ now exceeds 20,000 | reliability = B, usually reliable | credibility = 3, possibly true | others =
                0-3 | One | assessed = Dabiq 7 | reliability = D, not usually reliable | credibility = | by = Attest curators | on = 2026-11-25
                4210-4265 | the Kurds | assessed ~ given by the Kurds | start = 4210 | reliability = | credibility = 4, doubtful
                4334-4366 | CIA | start = 4334 | credibility = 3, possibly true
                4414-4492 | up to 10% | start = 4414 | credibility = 4, doubtful
                1695-1816 | 27 January 2014 | start = 1695 | credibility = 5, improbable
                """);
        rows.count(10);
        assertFalse(rows.column("basis").contains(""));
        Seed.ask("assessments", "of", "publication/dabiq-7").count(1);
        Seed.ask("assessments", "of", "publication/rferl-map").count(0);
        Seed.ask("assessments", "assessor", "actor/icsr").count(0);
        Answer.Rows unjudged = Seed.rows("""
                SELECT ?one { { ?one at:sourceReliability v:reliability\\/f } UNION { ?one at:informationCredibility v:credibility\\/6 }
                  UNION { ?one at:assesses/a at:Individual } }""");
        assertEquals(List.of(), unjudged.rows(), "what cannot be judged is not graded, and people never are");
    }

    @Test
    void the_same_judgement_is_answered_differently_on_two_scales() {
        String line = "10440-10562 | They would be likely | likelihood = likely";
        Seed.ask("likelihood-on-scale", "atLeast", "60")
                .has(line + " | term = likely | onScale ~ Red (Team) | percentLow = | said = cannot tell");
        Seed.ask("likelihood-on-scale", "atLeast", "60", "scale", "icd203")
                .has(
                        line
                                + " | term = likely | onScale ~ ICD 203 | percentLow ~ 55 | percentHigh ~ 80 | said = cannot tell");
        Seed.ask("likelihood-on-scale", "atLeast", "60", "scale", "kent")
                .has(line + " | term = probable | onScale ~ Kent | percentLow ~ 63 | percentHigh ~ 87 | said = yes");
        Seed.ask("likelihood-on-scale", "atLeast", "85", "scale", "icd203").has(line + " | said = no");
        Seed.ask("likelihood-on-scale", "atLeast", "85", "scale", "kent").has(line + " | said = cannot tell");
        Seed.ask("likelihood-on-scale", "atLeast", "80", "scale", "icd203").has(line + " | said = cannot tell");
        Seed.ask("likelihood-on-scale", "atLeast", "55", "scale", "icd203").has(line + " | said = yes");
        Seed.ask("likelihood-on-scale", "scale", "kent").has(line + " | percentLow ~ 63 | said =");
    }

    @Test
    void words_without_a_term_on_the_scale_have_no_number_there() {
        for (String scale : List.of("icd203", "kent")) {
            SeedRows rows = Seed.ask("likelihood-on-scale", "atLeast", "1", "scale", scale);
            rows.has("""
                    10869-10930 | most probably | likelihood = most probably | term = | percentLow = | said = cannot tell
                    18075-18246 | most likely | likelihood = most likely | term = | percentHigh = | said = cannot tell
                    """);
            assertEquals(
                    1,
                    rows.column("term").stream().filter(term -> !term.isEmpty()).count());
        }
        assertEquals(
                Seed.ask("judgements", "hedged", "true").size(),
                Seed.ask("likelihood-on-scale").size());
        Seed.ask("likelihood-on-scale", "scale", "kentt").count(0);
    }

    @Test
    void no_number_is_stored_with_a_claim_for_its_words_of_likelihood() {
        Answer.Rows numbers = Seed.rows("""
                SELECT DISTINCT ?property {
                  ?claim at:likelihoodWording ?words ; ?property ?number FILTER(ISNUMERIC(?number)) }""");
        assertEquals(
                Set.of("at:start", "at:end"),
                Set.copyOf(numbers.rows().stream()
                        .map(row -> Sample.cell(row, "property"))
                        .toList()));
        Answer.Rows percent = Seed.rows("""
                SELECT DISTINCT ?graph { GRAPH ?graph { ?term at:minValue ?number } ?term a at:LikelihoodTerm }""");
        assertEquals(1, percent.rows().size());
        assertTrue(percent.rows().get(0).get("graph").getURI().endsWith("/graph/vocab"));
    }
}
