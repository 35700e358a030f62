package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.attest.document.Checksum;
import org.attest.rdf.Base;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same input, same bytes: whatever the clock, the place, the language or the base. */
class DeterminismTest {
    @TempDir
    static Path folder;

    private static TestHome home;
    private static byte[] exported;

    @BeforeAll
    static void export() {
        home = TestHome.copy(folder.resolve("home")).withSecond();
        exported = ExportMain.nquads(home, Base.DEFAULT);
    }

    @Test
    void aCopyOfTheFoldersElsewhereGivesTheSameBytes() {
        TestHome copy = TestHome.copy(folder.resolve("another folder with spaces and ü"))
                .withSecond();
        assertArrayEquals(exported, ExportMain.nquads(copy, Base.DEFAULT));
    }

    @Test
    void theExportIsSortedWithoutRepetitionsBlankNodesOrLoadTimes() {
        List<String> lines = text(exported).lines().toList();
        assertTrue(lines.size() > 10_000, lines.size() + " lines");
        assertEquals(lines.stream().sorted().distinct().toList(), lines);
        assertFalse(lines.stream().anyMatch(line -> line.contains("_:") || line.contains("graph/meta")));
    }

    @Test
    void timeZonesAndLocalesDoNotMatter() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            for (String[] place : new String[][] {
                {"Pacific/Kiritimati", "tr-TR"},
                {"Pacific/Niue", "ar-EG-u-nu-arab"},
                {"Asia/Kathmandu", "th-TH-u-ca-buddhist"}
            }) {
                TimeZone.setDefault(TimeZone.getTimeZone(place[0]));
                Locale.setDefault(Locale.forLanguageTag(place[1]));
                assertArrayEquals(exported, ExportMain.nquads(home, Base.DEFAULT), place[0] + " " + place[1]);
            }
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void aProcessThatIsStartedInAnotherCountryWithAnotherCharacterSetGivesTheSameBytes() {
        List<String> turkish = List.of(
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Pacific/Niue",
                "-Dfile.encoding=ISO-8859-9",
                "-Dline.separator=\r\n");
        try (ChildJvm child =
                ChildJvm.start(turkish, ExportMain.class, home.root().toString())) {
            assertEquals(Checksum.of(exported).hex(), child.line());
            assertEquals(0, child.status());
        }
    }

    @Test
    void twoBasesDifferInTheBaseAndInNothingElse() {
        Base other = new Base("http://data.example.org/a/much/longer/base/of/things/");
        String text = text(ExportMain.nquads(home, other));
        assertFalse(text.contains(Base.DEFAULT.iri()));
        assertTrue(text.contains("<https://w3id.org/attest/ns#QuantityClaim>"), "terms are fixed");
        assertTrue(text.contains("<https://w3id.org/attest/vocab/bound/range>"), "concepts are fixed");
        List<String> replaced =
                text.replace(other.iri(), Base.DEFAULT.iri()).lines().sorted().toList();
        Content.assertSame(text(exported).lines().toList(), replaced);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
