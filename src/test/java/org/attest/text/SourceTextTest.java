package org.attest.text;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.attest.Shipped;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A text is addressed by code points")
class SourceTextTest {
    private static final SourceText TEXT = new SourceText("a😀b𐌰c");

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A character beyond the BMP counts once")
    void beyondTheBmp() {
        assertEquals(5, TEXT.length());
        assertEquals("😀b𐌰", TEXT.slice(1, 4));
        assertEquals(new Passage(3, 4, "𐌰"), TEXT.passage(3, 4));
        assertEquals(List.of(4), TEXT.occurrences("c"));
        assertEquals(List.of(), TEXT.occurrences("d"));
    }

    @Test
    @DisplayName("A long text is addressed as a short one is")
    void longText() {
        String unit = "a😀b";
        SourceText text = new SourceText(unit.repeat(2000));
        for (int at : new int[] {0, 1023, 1024, 1025, 3072, 4095, 5999}) {
            assertEquals(new SourceText(unit).slice(at % 3, at % 3 + 1), text.slice(at, at + 1), "at " + at);
        }
        assertEquals("", text.slice(6000, 6000));
        assertEquals(unit, text.before(6000, 3));
    }

    @Test
    @DisplayName("The neighbourhood of an offset ends where the text does")
    void neighbourhood() {
        assertEquals("😀b", TEXT.before(3, 2));
        assertEquals("a😀", TEXT.before(2, 32));
        assertEquals("𐌰c", TEXT.after(3, 32));
        assertEquals("", TEXT.after(5, 4));
        assertEquals("", TEXT.before(0, 4));
    }

    @Test
    @DisplayName("A passage is as long as its quote, and never empty")
    void passages() {
        assertThrows(IllegalArgumentException.class, () -> new Passage(1, 3, "😀"));
        assertThrows(IllegalArgumentException.class, () -> new Passage(1, 1, ""));
        assertThrows(IllegalArgumentException.class, () -> new Passage(-1, 0, "a"));
        assertThrows(IllegalArgumentException.class, () -> new Quotation("", 0, null));
        assertThrows(IllegalArgumentException.class, () -> new Quotation("a", -1, null));
    }

    @Test
    @DisplayName("Nothing is normalised: composed and decomposed letters, line ends and the byte order mark stay")
    void nothingIsNormalised() throws IOException {
        String text = "\ufeffé e\u0301\r\n\u00a0ﬁ";
        Path file = folder.resolve("a.txt");
        Files.write(file, text.getBytes(UTF_8));
        SourceText read = SourceText.decode(Files.readAllBytes(file), "a.txt");
        assertEquals(text, read.toString());
        assertEquals(9, read.length());
        assertEquals(List.of(3), read.occurrences("e\u0301"));
    }

    @ParameterizedTest(name = "bytes {0} ({2}): the one at {1} does not belong there")
    @CsvSource({
        "61 62 e9 63, 2, Latin-1",
        "c3, 0, cut off",
        "61 80, 1, a continuation alone",
        "61 c0 80, 1, an overlong form",
        "f0 9f 98 80 ed a0 80, 4, a surrogate",
        "f5 80 80 80, 0, beyond Unicode",
    })
    void strictUtf8(String hex, int offset, String what) {
        byte[] bytes = HexFormat.ofDelimiter(" ").parseHex(hex);
        AttestException refused = assertThrows(AttestException.class, () -> SourceText.decode(bytes, "seeds/a.txt"));
        Finding finding = refused.findings().get(0);
        assertEquals(Code.DOCUMENT_NOT_UTF8, finding.code(), what);
        assertEquals(Place.of("seeds/a.txt"), finding.place());
        assertTrue(finding.message().contains("the byte at " + offset + " "), finding.message());
    }

    @Test
    @DisplayName("A text in UTF-16 is refused at its first byte that cannot be UTF-8")
    void utf16() {
        byte[] bytes = "ÿ".getBytes(UTF_16LE);
        AttestException refused = assertThrows(AttestException.class, () -> SourceText.decode(bytes, "a"));
        assertTrue(refused.getMessage().contains("the byte at 0 "), refused.getMessage());
    }

    @Test
    @DisplayName("The first document has 19 229 characters, as counted with wc -m")
    void seed() throws IOException {
        byte[] bytes = Files.readAllBytes(Shipped.seeds().resolve("000_065197c1cbd95de2.txt"));
        assertEquals(19_229, SourceText.decode(bytes, "seed").length());
    }
}
