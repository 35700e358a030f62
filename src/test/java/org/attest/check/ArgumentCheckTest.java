package org.attest.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.attest.claim.Reference;
import org.attest.finding.Findings;
import org.attest.sheet.Sheet;
import org.attest.sheet.SheetReader;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.text.SourceText;
import org.junit.jupiter.api.Test;

/** Arguments lead from claims that are there to others, and none leads back to itself. */
class ArgumentCheckTest {
    private static final SourceText TEXT =
            new SourceText("Tents are full. It rains. Rain comes in. Keep them. Ann left.");
    private static final Terms TERMS = new Terms(Set.of(), Set.of(), Set.of());
    private static final String CLAIMS = """
            document: a
            citations:
              - {id: source, quote: "Ann left", form: short, refersBackTo: source2}
              - {id: source2, quote: "Ann", form: full, publication: post}
            publications: [{id: post, label: Post}]
            claims:
              - {id: full, quote: "Tents are full", kind: judgement}
              - {id: rains, quote: "It rains", kind: judgement}
              - {id: leaks, quote: "Rain comes in", kind: judgement}
              - {id: keep, quote: "Keep them", kind: recommendation}
            arguments:
            """;

    @Test
    void reasons_within_reasons_have_no_findings() {
        assertEquals(List.of(), check("""
                  - {id: whole, conclusion: keep, premises: [full, leaks]}
                  - {id: second, partOf: whole, ordinal: 2, conclusion: leaks, premises: [rains]}
                  - {id: first, partOf: whole, ordinal: 1, conclusion: full, premises: [rains], qualifiedBy: [leaks]}
                """));
    }

    @Test
    void claims_and_larger_arguments_must_be_there_and_slips_are_told_with_the_nearest() {
        assertEquals(
                List.of(
                        "7:3 ARGUMENT_UNKNOWN no argument of this sheet has the id ‘hole’ / did you mean ‘whole’?",
                        "7:3 CLAIM_UNKNOWN no claim of this sheet has the id ‘Leak’ / did you mean ‘leaks’?",
                        "7:3 CLAIM_UNKNOWN no claim of this sheet has the id ‘rain’ / did you mean ‘rains’?",
                        "7:3 CLAIM_UNKNOWN no claim of this sheet has the id ‘source’ / "),
                at(check("""
                          - {id: whole, conclusion: keep, premises: [full]}
                          - {id: part, partOf: hole, ordinal: 1, conclusion: full, premises: [rain, Leak], qualifiedBy: [source]}
                        """)));
    }

    @Test
    void ids_differ_from_those_of_arguments_claims_and_citations() {
        assertEquals(
                List.of(
                        "ID_REPEATED another entry of this sheet has the id ‘full’",
                        "ID_REPEATED another entry of this sheet has the id ‘source’",
                        "ID_REPEATED another entry of this sheet has the id ‘whole’"),
                codes(check("""
                          - {id: whole, conclusion: keep, premises: [full]}
                          - {id: whole, conclusion: keep, premises: [rains]}
                          - {id: full, conclusion: keep, premises: [full]}
                          - {id: source, conclusion: keep, premises: [full]}
                        """)));
    }

    @Test
    void parts_of_one_argument_have_positions_of_their_own() {
        assertEquals(
                List.of("ORDINAL_REPEATED ‘first’ is already part 1 of ‘whole’"),
                codes(check("""
                          - {id: whole, conclusion: keep, premises: [full, leaks]}
                          - {id: first, partOf: whole, ordinal: 1, conclusion: full, premises: [rains]}
                          - {id: other, partOf: whole, ordinal: 1, conclusion: leaks, premises: [rains]}
                          - {id: inner, partOf: first, ordinal: 1, conclusion: rains, premises: [keep]}
                        """)).stream()
                        .filter(code -> code.startsWith("ORDINAL"))
                        .toList());
    }

    @Test
    void larger_arguments_that_lead_back_are_refused_each() {
        assertEquals(
                List.of(
                        "ARGUMENT_CIRCULAR the larger arguments of this one lead back to it",
                        "ARGUMENT_CIRCULAR the larger arguments of this one lead back to it"),
                codes(check("""
                          - {id: one, partOf: two, ordinal: 1, conclusion: keep, premises: [full]}
                          - {id: two, partOf: one, ordinal: 1, conclusion: leaks, premises: [rains]}
                        """)));
    }

    @Test
    void a_conclusion_that_supports_its_own_premises_by_a_detour_is_refused() {
        assertEquals(
                List.of(
                        "ARGUMENT_CIRCULAR its premises rest, through other arguments, on its own conclusion ‘full’",
                        "ARGUMENT_CIRCULAR its premises rest, through other arguments, on its own conclusion ‘keep’",
                        "ARGUMENT_CIRCULAR its premises rest, through other arguments, on its own conclusion ‘leaks’"),
                codes(check("""
                          - {id: one, conclusion: keep, premises: [full]}
                          - {id: two, conclusion: full, premises: [leaks, rains]}
                          - {id: three, conclusion: leaks, premises: [keep]}
                        """)));
    }

    @Test
    void an_argument_that_could_not_be_read_is_not_reported_again_by_its_parts() {
        assertEquals(List.of("VALUE_INVALID an argument starts from at least one claim"), codes(check("""
                          - {id: whole, conclusion: keep, premises: []}
                          - {id: part, partOf: whole, ordinal: 1, conclusion: full, premises: [rains]}
                        """)));
    }

    /** Line and column from the first argument on, code, message and advice. */
    private static List<String> at(List<String> found) {
        return found.stream()
                .map(line -> line.replaceFirst("^\\d+:\\d+", "7:3"))
                .sorted()
                .toList();
    }

    private static List<String> codes(List<String> found) {
        return found.stream()
                .map(line -> line.replaceFirst("^\\S+ ", "").replaceFirst(" / .*", ""))
                .sorted()
                .toList();
    }

    private static List<String> check(String arguments) {
        Findings findings = new Findings();
        YamlSource source = new YamlSource("a.yaml", CLAIMS + arguments);
        Sheet sheet = new SheetReader(Reference.of(List.of()), Set.of(), findings).read(YamlReader.parse(source), TEXT);
        new SheetCheck(TERMS, findings).check(sheet);
        return findings.list().stream()
                .map(f -> f.place().line() + ":" + f.place().column() + " " + f.code() + " " + f.message() + " / "
                        + f.advice())
                .toList();
    }
}
