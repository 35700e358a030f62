package org.attest.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.attest.claim.Reference;
import org.attest.finding.Excerpt;
import org.attest.finding.Findings;
import org.attest.sheet.Sheet;
import org.attest.sheet.SheetReader;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.text.SourceText;
import org.junit.jupiter.api.Test;

/** What the entries of a sheet say of each other must hold together, and use the words of the vocabulary. */
class SheetCheckTest {
    private static final SourceText TEXT =
            new SourceText("There were 7 tents (Register, 2019). Later 8 (Ibid.), likely 11 (ibid.). Ann keeps count.");
    private static final Terms TERMS = new Terms(
            Set.of("unit/person", "unit/tent", "population/refugee", "role/official", "likelihood/icd203-likely"),
            Set.of("hasRole", "memberOf"),
            Set.of());
    private static final String HEAD = """
            document: a
            publications: [{id: register, label: Register}]
            individuals: [{id: ann, label: Ann}]
            """;

    @Test
    void aSheetThatHoldsTogetherHasNoFindings() {
        assertEquals(List.of(), check("""
                citations:
                  - {id: first, quote: "(Register, 2019)", form: full, publication: register}
                  - {id: second, quote: "(Ibid.)", form: ibid, refersBackTo: first}
                  - {id: third, quote: "(ibid.)", form: ibid, mayReferBackTo: [first, second]}
                claims:
                  - {id: seven, quote: "7 tents", kind: quantity, printed: "7", low: 7, high: 7, bound: point, unit: tent,
                     population: {kind: refugee}, cites: [first, second]}
                  - {id: eight, quote: "8", kind: quantity, printed: "8", low: 8, high: 8, bound: point, restates: [seven]}
                  - {quote: "likely 11", kind: judgement, likelihood: {wording: likely, term: icd203-likely}}
                  - {quote: "Ann keeps count", kind: relation, subject: individual/ann, predicate: hasRole,
                     literal: keeps count, subjectRole: official}
                  - {quote: "Later 8", kind: conditional, antecedent: seven, consequent: eight}
                """));
    }

    @Test
    void citationsNeedIdsOfTheirOwnAndAntecedentsThatAreThere() {
        assertEquals(
                List.of(
                        "CITATION_UNKNOWN at [first, nowhere]: no citation of this sheet has the id ‘nowhere’",
                        "CITATION_UNKNOWN at frist: no citation of this sheet has the id ‘frist’",
                        "ID_REPEATED at first: another citation of this sheet has the id ‘first’"),
                check("""
                        citations:
                          - {id: first, quote: "(Register, 2019)", form: full, publication: register}
                          - {id: first, quote: "Ann", form: full, publication: register}
                          - {id: second, quote: "(Ibid.)", form: ibid, refersBackTo: frist}
                          - {id: third, quote: "(ibid.)", form: ibid, mayReferBackTo: [first, nowhere]}
                        """));
    }

    @Test
    void citationsThatLeadBackToThemselvesAreRefusedEach() {
        assertEquals(
                List.of(
                        "CITATION_WITHOUT_PUBLICATION at [second, third]: following this citation back never ends",
                        "CITATION_WITHOUT_PUBLICATION at first: following this citation back never ends",
                        "CITATION_WITHOUT_PUBLICATION at second: following this citation back never ends"),
                check("""
                        citations:
                          - {id: first, quote: "(Register, 2019)", form: short, refersBackTo: second}
                          - {id: second, quote: "(Ibid.)", form: ibid, refersBackTo: first}
                          - {id: third, quote: "(ibid.)", form: ibid, mayReferBackTo: [second, third]}
                        """));
    }

    @Test
    void anIbidSaysWhichCitationItRepeats() {
        assertEquals(
                List.of("CITATION_WITHOUT_PUBLICATION at ibid: an Ibid. repeats an earlier citation, and this one does"
                        + " not say which"),
                check("citations: [{id: first, quote: \"(Ibid.)\", form: ibid, publication: register}]"));
    }

    @Test
    void claimsOfOneKindAtOnePassageNeedIdsAndThoseOfTwoKindsDoNot() {
        assertEquals(
                List.of(
                        "CLAIM_NEEDS_ID at \"Later 8\": two claims of one kind share this passage, and this one has no id"),
                check("""
                        claims:
                          - {quote: "Later 8", kind: judgement}
                          - {quote: "Later 8", kind: question}
                          - {quote: "Later 8", kind: judgement, id: named}
                        """));
    }

    @Test
    void whatClaimsReferToMustBeThere() {
        assertEquals(
                List.of(
                        "CITATION_UNKNOWN first",
                        "CLAIM_UNKNOWN antecedent",
                        "CLAIM_UNKNOWN consequent",
                        "CLAIM_UNKNOWN contrasted",
                        "CLAIM_UNKNOWN end",
                        "CLAIM_UNKNOWN premise",
                        "CLAIM_UNKNOWN qualifying",
                        "CLAIM_UNKNOWN restated"),
                codesAndIds("""
                        claims:
                          - {quote: "7", kind: judgement, cites: [first], contrastsWith: [contrasted], restates: [restated],
                             qualifiedBy: [qualifying]}
                          - {quote: "8", kind: share, printed: "8", low: 8, high: 8, bound: point, unit: person,
                             numerator: {kind: refugee}, denominator: {group: individual/ann}, premises: [premise]}
                          - {quote: "11", kind: conditional, antecedent: antecedent, consequent: consequent}
                          - {quote: "Ann", kind: relation, subject: individual/ann, predicate: memberOf, object: claim/end}
                        """));
    }

    @Test
    void wordsMustBeThoseOfTheVocabulary() {
        assertEquals(
                List.of(
                        "CONCEPT_UNKNOWN fighter",
                        "CONCEPT_UNKNOWN oficial",
                        "CONCEPT_UNKNOWN person-day",
                        "CONCEPT_UNKNOWN rather-likely",
                        "PREDICATE_UNKNOWN hasRol"),
                codesAndIds("""
                        claims:
                          - {quote: "7", kind: quantity, printed: "7", low: 7, high: 7, bound: point, unit: person-day,
                             population: {kind: fighter}}
                          - {quote: "likely 11", kind: judgement, likelihood: {wording: likely, term: rather-likely}}
                          - {quote: "Ann", kind: relation, subject: individual/ann, predicate: hasRol, literal: x, subjectRole: oficial}
                        """));
    }

    @Test
    void anEntryThatCouldNotBeReadIsNotReportedAgainWhereOthersReferToIt() {
        assertEquals(List.of("QUOTE_NOT_FOUND at \"Zzzzz\": the quote does not stand in the document"), check("""
                        claims:
                          - {quote: "7 tents", kind: judgement, restates: [gone]}
                          - {id: gone, quote: "Zzzzz", kind: judgement}
                        """));
    }

    /** Of each finding the code, what its carets mark, and the message. */
    private static List<String> check(String entries) {
        return findings(entries).list().stream()
                .map(f -> f.code() + " at " + marked(f.shown().orElseThrow()) + ": " + f.message())
                .sorted()
                .toList();
    }

    private static String marked(Excerpt excerpt) {
        return excerpt.line().substring(excerpt.start(), excerpt.start() + excerpt.length());
    }

    /** Of each finding the code and the last id in quotation marks. */
    private static List<String> codesAndIds(String entries) {
        return findings(entries).list().stream()
                .map(f -> f.code() + " "
                        + f.message().replaceFirst("’ is not one of.*", "’").replaceAll(".*‘([^’]*)’[^‘]*", "$1"))
                .sorted()
                .toList();
    }

    private static Findings findings(String entries) {
        Findings findings = new Findings();
        YamlSource source = new YamlSource("a.yaml", HEAD + entries);
        Sheet sheet = new SheetReader(Reference.of(List.of()), Set.of(), findings).read(YamlReader.parse(source), TEXT);
        new SheetCheck(TERMS, findings).check(sheet);
        return findings;
    }
}
