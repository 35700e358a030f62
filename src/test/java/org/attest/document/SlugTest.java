package org.attest.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A slug is a name that an IRI can carry")
class SlugTest {
    @ParameterizedTest
    @ValueSource(strings = {"libya", "foreign-fighters-threat", "dabiq-7", "7", "a-1-b"})
    void valid(String slug) {
        assertTrue(Slug.isValid(slug));
        assertEquals(slug, new DocumentId(slug).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "a/b", "é", "a\n", "..", "٢", "a.b", "%41"})
    void invalid(String slug) {
        assertFalse(Slug.isValid(slug));
        assertThrows(IllegalArgumentException.class, () -> new DocumentId(slug));
    }

    @ParameterizedTest(name = "‘{0}’ becomes ‘{1}’")
    @CsvSource({
        "The Islamic State, the-islamic-state",
        "000_065197c1cbd95de2, 000-065197c1cbd95de2",
        "Wilāyat Ṣalāḥ al-Dīn, wilayat-salah-al-din",
        "'  (Team) – Analysis! ', team-analysis",
        "Éléonore’s 2nd, eleonore-s-2nd",
        "ﬁle, file",
        "الدولة, document",
        "'', document",
        "---, document"
    })
    void fromAnyText(String text, String slug) {
        assertEquals(slug, Slug.from(text));
        assertTrue(Slug.isValid(Slug.from(text)));
    }

    @Test
    @DisplayName("The same under every locale: a Turkish machine has no dotless i in its slugs")
    void turkish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals("ibid-iraq", Slug.from("IBID IRAQ"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
