package org.attest.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.claim.DocumentClaims;
import org.attest.claim.Reference;
import org.attest.claim.ThingId;
import org.attest.document.Checksum;
import org.attest.document.Document;
import org.attest.finding.Finding;
import org.attest.finding.Findings;
import org.attest.sheet.CurationReader;
import org.attest.sheet.Located;
import org.attest.sheet.Sheet;
import org.attest.sheet.SheetReader;
import org.attest.sheet.Yaml;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.text.SourceText;
import org.junit.jupiter.api.Test;

/** A curation file must hold together, use words of the vocabulary, and quote what stands there. */
class CurationCheckTest {
    private static final String SHEET = """
            document: a
            publications: [{id: register, label: Register}]
            individuals: [{id: ann, label: Ann}]
            actors: [{id: clerks, label: Clerks}]
            citations:
              - {id: first, quote: "(Register, 2091)", form: full, publication: register}
            """;
    private static final String TEXT = "There were 7 tents (Register, 2091).";
    private static final Terms TERMS = new Terms(
            Set.of("flag/misquote", "flag/typography"),
            Set.of(),
            Set.of("https://w3id.org/attest/ns#asOf", "http://purl.org/dc/terms/issued"));
    private static final String HEAD = "curation: b\ncuratedOn: 2026-11-25\ncuratedBy: clerks\n";

    @Test
    void aFileThatHoldsTogetherHasNoFindings() {
        assertEquals(List.of(), check("""
                flags:
                  - {id: year, target: "a#first", type: misquote, comment: "Later than now."}
                corrections:
                  - {id: year, target: "a#first", property: dcterms:issued, printed: "2091", corrected: {date: "2019"},
                     flag: year, evidence: [publication/register]}
                  - {id: of, target: publication/register, property: asOf, printed: "not in any text", corrected: {text: x},
                     evidence: ["a#first"]}
                assessments:
                  - {id: one, assesses: actor/clerks, reliability: b, basis: "They count."}
                  - {id: two, assesses: "a#first", credibility: 5, basis: "Later than now."}
                """));
    }

    @Test
    void whatACorrectionCallsPrintedStandsInTheQuoteOfItsTarget() {
        assertEquals(List.of("5:57 PRINTED_NOT_IN_QUOTE"), check("""
                corrections:
                  - {id: y, target: "a#first", property: asOf, printed: "2019", corrected: {text: x}, evidence: ["a#first"]}
                """));
    }

    @Test
    void kindsOfFlagAndPropertiesAreThoseOfTheOntology() {
        assertEquals(
                List.of(
                        "5:38 CONCEPT_UNKNOWN did you mean ‘misquote’?",
                        "7:42 PROPERTY_UNKNOWN did you mean ‘asOf’?",
                        "8:42 PROPERTY_UNKNOWN the local name of a property of ours, or a prefixed name such as dcterms:issued",
                        "9:42 PROPERTY_UNKNOWN the local name of a property of ours, or a prefixed name such as dcterms:issued"),
                advised("""
                flags:
                  - {id: y, target: "a#first", type: misqoute, comment: "c"}
                corrections:
                  - {id: y, target: "a#first", property: asof, printed: "2091", corrected: {text: x}, evidence: ["a#first"]}
                  - {id: z, target: "a#first", property: foaf:name, printed: "2091", corrected: {text: x}, evidence: ["a#first"]}
                  - {id: w, target: "a#first", property: dcterms:title, printed: "2091", corrected: {text: x}, evidence: ["a#first"]}
                """));
    }

    @Test
    void idsAreUniqueAmongEntriesOfOneKindAndACorrectionAnswersAFlagOfItsBatch() {
        assertEquals(List.of("6:10 ID_REPEATED", "8:19 CURATION_TARGET_UNKNOWN"), check("""
                flags:
                  - {id: y, target: "a#first", type: misquote, comment: "c"}
                  - {id: y, target: "a#first", type: typography, comment: "c"}
                corrections:
                  - {id: y, flag: z, target: "a#first", property: asOf, printed: "2091", corrected: {text: x}, evidence: ["a#first"]}
                """));
    }

    @Test
    void aFlagThatIsWrongItselfIsNotMissedByItsCorrection() {
        assertEquals(List.of("5:21 CURATION_TARGET_UNKNOWN"), check("""
                flags:
                  - {id: y, target: "a#furst", type: misquote, comment: "c"}
                corrections:
                  - {id: y, flag: y, target: "a#first", property: asOf, printed: "2091", corrected: {text: x}, evidence: ["a#first"]}
                """));
    }

    @Test
    void peopleAreNotGraded() {
        assertEquals(List.of("5:25 VALUE_INVALID"), check("""
                assessments:
                  - {id: ann, assesses: individual/ann, reliability: b, basis: "b"}
                """));
    }

    private static List<String> check(String text) {
        return found(text).stream()
                .map(f -> f.place().line() + ":" + f.place().column() + " " + f.code())
                .toList();
    }

    private static List<String> advised(String text) {
        return found(text).stream()
                .map(f -> f.place().line() + ":" + f.place().column() + " " + f.code() + " " + f.advice())
                .toList();
    }

    private static List<Finding> found(String text) {
        Findings findings = new Findings();
        SourceText source = new SourceText(TEXT);
        Sheet sheet = new SheetReader(Reference.of(List.of()), Set.of(), findings).read(yaml(SHEET), source);
        Reference things = Reference.of(sheet.things());
        Document document = Document.uncatalogued("a", Checksum.of(new byte[0]));
        DocumentClaims claims = new DocumentClaims(
                document,
                source,
                sheet.things(),
                things,
                sheet.citations().stream().map(Located::value).toList(),
                List.of(),
                List.of(),
                null,
                null);
        Set<ThingId> known = things.things().keySet();
        new CurationReader(Map.of("a", claims), known, findings)
                .read(yaml(HEAD + text))
                .ifPresent(curation -> new CurationCheck(TERMS, findings).check(curation));
        return findings.list();
    }

    private static Yaml.Mapping yaml(String text) {
        return YamlReader.parse(new YamlSource("a.yaml", text));
    }
}
