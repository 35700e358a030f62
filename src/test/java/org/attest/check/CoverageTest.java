package org.attest.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.claim.Reference;
import org.attest.finding.Findings;
import org.attest.sheet.Sheet;
import org.attest.sheet.SheetReader;
import org.attest.sheet.YamlReader;
import org.attest.sheet.YamlSource;
import org.attest.text.SourceText;
import org.junit.jupiter.api.Test;

/** Sentence by sentence: a sentence is covered when each number, name, date and bracket in it is accounted for. */
class CoverageTest {
    private static final String TEXT = "🏕 Ann counted 7 tents in May 2019 (Register). They were wet. Ann left.";

    @Test
    void withoutEntriesEverySentenceIsOpenAndSaysWhatIsMissing() {
        assertEquals(
                List.of(
                        "OPEN: NAME Ann, NUMBER 7, DATE May 2019, BRACKET (Register), NAME Register",
                        "OPEN: ",
                        "OPEN: NAME Ann"),
                coverage("claims: []"));
    }

    @Test
    void claimsCitationsAndRemarksEachCoverWhatLiesInThem() {
        assertEquals(List.of("COVERED: ", "NOTHING_CLAIMED: ", "COVERED: "), coverage("""
                citations: [{id: register, quote: "(Register)", form: short, publication: register}]
                claims:
                  - {quote: "Ann counted 7 tents in May 2019", kind: quantity, printed: "7", low: 7, high: 7, bound: point}
                  - {quote: "Ann left", kind: judgement}
                nothingClaimed: [{quote: "They were wet", reason: "An aside."}]
                """));
    }

    @Test
    void aNumberWantsAClaimThatHasOne() {
        assertEquals(
                List.of("OPEN: NUMBER 7, DATE May 2019, BRACKET (Register), NAME Register", "OPEN: ", "OPEN: NAME Ann"),
                coverage("claims: [{quote: \"Ann counted 7\", kind: judgement}]"));
    }

    private static List<String> coverage(String entries) {
        Findings findings = new Findings();
        YamlSource source = new YamlSource("a.yaml", """
                document: a
                individuals: [{id: ann, label: Ann}]
                publications: [{id: register, label: Register}]
                """ + entries);
        SourceText text = new SourceText(TEXT);
        Sheet sheet = new SheetReader(Reference.of(List.of()), Set.of(), findings).read(YamlReader.parse(source), text);
        findings.throwErrors();
        return new Coverage(sheet, Reference.of(sheet.things()))
                .of(text, "en").stream()
                        .map(s -> s.state() + ": "
                                + s.open().stream()
                                        .map(m -> m.kind() + " " + m.passage().quote())
                                        .collect(Collectors.joining(", ")))
                        .toList();
    }
}
