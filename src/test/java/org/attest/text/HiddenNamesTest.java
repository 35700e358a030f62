package org.attest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HiddenNamesTest {
    private static HiddenNames names(String... names) {
        return new HiddenNames(
                Stream.of(names).flatMap(name -> NameDigest.of(name).stream()).toList());
    }

    @Test
    void a_name_is_found_in_every_spelling_that_folds_alike() {
        HiddenNames names = names("Abū ʻUmar al-Baljīkī", "Šimánek");
        for (String text : List.of(
                "Abu Umar al-Baljiki",
                "ABU UMAR AL-BALJIKI",
                "abu-umar-al-baljiki",
                "individual/abu-umar-al-baljiki-link-1",
                "(Abu ‘Umar Al-Baljiki’s)",
                "simanek",
                "Šimánek-style",
                "d’Šimánek")) {
            assertTrue(names.standIn(text), text);
        }
    }

    @Test
    void a_name_is_a_whole_word_and_whole() {
        HiddenNames names = names("Holden", "Abu Umar al-Baljiki");
        for (String text : List.of("beholden", "Holdenby", "Abu Umar", "al-Baljiki alone", "Umar al-Baljiki", "")) {
            assertFalse(names.standIn(text), text);
        }
    }

    @Test
    void a_name_in_another_script_is_found_among_other_words() {
        assertTrue(names("سلمى رزق").standIn("قالت سلمى رزق أمس"));
        assertTrue(names("Сальма Ризк").standIn("САЛЬМА РИЗК сказала"));
    }

    @Test
    void of_two_names_that_begin_at_one_word_the_longer_is_masked() {
        HiddenNames names = names("Peter", "Peter R. Neumann");
        assertEquals("by [withdrawn], and [withdrawn] too", names.masked("by Peter R. Neumann, and Peter too"));
        assertEquals("nobody", names.masked("nobody"));
    }

    @Test
    void blocks_keep_every_other_character_at_its_offset() {
        String text = "😀 Hölden said: “Holden”";
        String black = names("Holden").blackened(text);
        assertEquals("😀 ██████ said: “██████”", black);
        assertEquals(text.codePointCount(0, text.length()), black.codePointCount(0, black.length()));
    }

    @Test
    void nothing_is_kept_of_a_name_but_its_length_and_digest() {
        NameDigest digest = NameDigest.of("Abu Umar al-Baljiki").orElseThrow();
        assertEquals("abuumarbaljiki".length(), digest.letters());
        assertFalse(digest.toString().contains("baljiki"));
        assertTrue(NameDigest.of("–").isEmpty());
    }
}
