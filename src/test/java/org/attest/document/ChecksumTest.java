package org.attest.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import org.attest.Shipped;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A checksum is the SHA-256 of a file's bytes")
class ChecksumTest {
    private static final String EMPTY = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    @DisplayName("It agrees with the test vectors of FIPS 180-4")
    void vectors() {
        assertEquals(EMPTY, Checksum.of(new byte[0]).hex());
        assertEquals(ABC, Checksum.of("abc".getBytes(UTF_8)).toString());
        assertEquals("ba7816bf8f01cfea4141", Checksum.of("abc".getBytes(UTF_8)).prefix());
    }

    @Test
    @DisplayName("The first document is the one that was delivered")
    void seed() throws IOException {
        byte[] bytes = Files.readAllBytes(Shipped.seeds().resolve("000_065197c1cbd95de2.txt"));
        assertEquals(
                "1b459c23d4f8abfedece3d69933715924a17e22976992ae45705704887732a8e",
                Checksum.of(bytes).hex());
    }

    @Test
    @DisplayName("Anything but 64 lower-case hexadecimal digits is refused")
    void form() {
        assertFalse(Checksum.isValid(ABC.substring(1)));
        assertFalse(Checksum.isValid(ABC.toUpperCase(java.util.Locale.ROOT)));
        assertFalse(Checksum.isValid(ABC.replace('b', 'g')));
        assertThrows(IllegalArgumentException.class, () -> new Checksum("sha256:" + ABC));
    }

    @Test
    @DisplayName("A document that nobody catalogued is named after its file and checksum, its author unknown")
    void uncatalogued() {
        Document document = Document.uncatalogued("Ångström report.v2.txt", new Checksum(ABC));
        assertEquals("angstrom-report-v2-ba7816bf", document.id().slug());
        assertNull(document.authors());
        assertEquals(Display.PASSAGES, document.display());
        assertFalse(document.redistribute());
        assertEquals(
                "readme-ba7816bf",
                Document.uncatalogued("README", new Checksum(ABC)).id().slug());
    }
}
