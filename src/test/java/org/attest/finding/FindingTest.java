package org.attest.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A finding says where, what and what to do")
class FindingTest {
    private static final Place PLACE = new Place("data/claims/a.yaml", 12, 11);

    @Test
    @DisplayName("It is printed as place, severity, code and message, then the marked line, then the advice")
    void layout() {
        Finding finding = new Finding(
                Code.BOUND_REVERSED,
                PLACE,
                "the low end lies above the high end",
                new Excerpt("    low: 3000", 9, 4),
                "swap low and high");
        assertEquals("""
                data/claims/a.yaml:12:11: error [BOUND_REVERSED] the low end lies above the high end
                        low: 3000
                             ^^^^
                    → swap low and high""", finding.text());
    }

    @Test
    @DisplayName("Advice of several lines stays aligned")
    void adviceOfSeveralLines() {
        Finding finding = new Finding(Code.QUOTE_AMBIGUOUS, PLACE, "it stands at 2 places", "say which\nat 3\nat 9");
        assertEquals("""
                data/claims/a.yaml:12:11: error [QUOTE_AMBIGUOUS] it stands at 2 places
                    → say which
                      at 3
                      at 9""", finding.text());
        assertEquals(Optional.empty(), finding.shown());
    }

    @Test
    @DisplayName("Without excerpt and advice it is one line")
    void oneLine() {
        Finding finding = new Finding(Code.DOCUMENT_WITHOUT_SHEET, Place.of("seeds/a.txt"), "nobody has read it", "");
        assertEquals("seeds/a.txt: info [DOCUMENT_WITHOUT_SHEET] nobody has read it", finding.text());
    }

    @Test
    @DisplayName("A place is printed as editors follow it: file, file:line or file:line:column")
    void places() {
        assertEquals("a.yaml", Place.of("a.yaml").toString());
        assertEquals("a.yaml:3", new Place("a.yaml", 3, 0).toString());
        assertEquals("a.yaml:3:7", new Place("a.yaml", 3, 7).toString());
        assertThrows(IllegalArgumentException.class, () -> new Place("", 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Place("a.yaml", -1, 1));
    }

    @Test
    @DisplayName("A finding without a message is refused")
    void noMessage() {
        assertThrows(IllegalArgumentException.class, () -> new Finding(Code.USAGE, PLACE, " ", "advice"));
    }

    @Test
    @DisplayName("An exception carries its findings, and its message is their text")
    void exception() {
        Finding one = new Finding(Code.KEY_UNKNOWN, PLACE, "no such key", "");
        Finding two = new Finding(Code.DATE_INVALID, PLACE, "no such day", "");
        AttestException thrown = new AttestException(List.of(one, two));
        assertEquals(List.of(one, two), thrown.findings());
        assertEquals(one.text() + "\n" + two.text(), thrown.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new AttestException(List.of()));
    }

    @Test
    @DisplayName("Warnings do not stop the work, errors do, and only errors are thrown")
    void onlyErrorsStop() {
        Findings findings = new Findings();
        Finding warning = new Finding(Code.SHAPE_WARNING, PLACE, "unusual", "");
        Finding error = new Finding(Code.SHAPE_VIOLATED, PLACE, "wrong", "");
        findings.add(warning);
        findings.throwErrors();
        assertTrue(!findings.hasErrors());
        findings.addAll(List.of(error));
        assertTrue(findings.hasErrors());
        assertEquals(List.of(warning, error), findings.list());
        assertEquals(
                List.of(error),
                assertThrows(AttestException.class, findings::throwErrors).findings());
    }
}
