package org.attest.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An excerpt shows the line and marks the stretch")
class ExcerptTest {
    @Test
    @DisplayName("The carets stand under the stretch and are as many as its characters")
    void caretsMarkTheStretch() {
        assertEquals("    bound: rangee\n           ^^^^^^", new Excerpt("    bound: rangee", 11, 6).withCarets());
    }

    @Test
    @DisplayName("A tab or a control character takes one column, so that the carets keep their place")
    void tab() {
        assertEquals("a b\n  ^", new Excerpt("a\tb", 2, 1).withCarets());
        assertEquals("a b\n  ^", new Excerpt("a\u0007b", 2, 1).withCarets());
    }

    @Test
    @DisplayName("A stretch past the end of the line has one caret at its end")
    void pastTheEnd() {
        assertEquals("ab\n  ^", new Excerpt("ab", 7, 3).withCarets());
        assertEquals("\n^", new Excerpt("", 0, 1).withCarets());
    }

    @Test
    @DisplayName("A stretch that runs on to another line is marked to the end of this one")
    void runsOn() {
        assertEquals("abcd\n  ^^", new Excerpt("abcd", 2, 40).withCarets());
    }

    @Test
    @DisplayName("A long line is cut around the stretch, with an ellipsis on either side")
    void longLine() {
        String line = "x".repeat(300) + "WRONG" + "y".repeat(300);
        String[] shown = new Excerpt(line, 300, 5).withCarets().split("\n", -1);
        assertEquals("…" + "x".repeat(55) + "WRONG" + "y".repeat(50) + "…", shown[0]);
        assertEquals(" ".repeat(56) + "^^^^^", shown[1]);
        assertEquals(shown[0].indexOf("WRONG"), shown[1].indexOf('^'));
    }

    @Test
    @DisplayName("A long line that is marked near its start is cut at its end only")
    void longLineNearStart() {
        String[] shown =
                new Excerpt("WRONG" + "y".repeat(300), 0, 5).withCarets().split("\n", -1);
        assertTrue(shown[0].startsWith("WRONG"), shown[0]);
        assertTrue(shown[0].endsWith("y…"), shown[0]);
        assertEquals("^^^^^", shown[1]);
    }

    @ParameterizedTest(name = "{0}: the stretch begins at terminal column {3}, {4} wide")
    @CsvSource({
        "😀 Libya, 2, 5, 3, 5",
        "𐌰𐌱 x, 3, 1, 3, 1",
        "リビア Libya, 4, 5, 7, 5",
        "a リビア, 2, 3, 2, 6",
        "Wila\u0304yat x, 8, 1, 7, 1",
    })
    @DisplayName("Offsets count characters, carets count the columns of a terminal")
    void wideAndCombiningCharacters(String line, int start, int length, int column, int width) {
        String carets =
                new Excerpt(line, start, length).withCarets().lines().toList().get(1);
        assertEquals(" ".repeat(column) + "^".repeat(width), carets);
    }

    @Test
    @DisplayName("A line that fits is shown whole, wherever the stretch is")
    void wholeLine() {
        String line = "x".repeat(90) + "WRONG" + "y".repeat(15);
        assertEquals(line + "\n" + " ".repeat(90) + "^^^^^", new Excerpt(line, 90, 5).withCarets());
    }

    @Test
    @DisplayName("A stretch of no characters cannot be marked")
    void nothingToMark() {
        assertThrows(IllegalArgumentException.class, () -> new Excerpt("abc", 1, 0));
        assertThrows(IllegalArgumentException.class, () -> new Excerpt("abc", -1, 1));
    }
}
