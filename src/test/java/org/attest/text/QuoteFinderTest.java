package org.attest.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A quote is found exactly, or the finder says why not")
class QuoteFinderTest {
    /** Offsets in the tests were counted with Python, whose strings count code points. */
    private static final SourceText TEXT = new SourceText("😀 Libya: “دولة” и Россия, 𐌰𐌱𐌲 – Libya.\n"
            + "Wilāyat Barqah, Wila\u0304yat Barqah; 20\u00a0000  men 🏴\u200d☠\ufe0f aaa");

    private final QuoteFinder finder = new QuoteFinder(TEXT);

    @ParameterizedTest(name = "‘{0}’ stands at {1} to {2}")
    @CsvSource({
        "😀 Libya, 0, 7",
        "“دولة”, 9, 15",
        "Россия, 18, 24",
        "𐌰𐌱𐌲, 26, 29",
        "Wilāyat, 39, 46",
        "20\u00a0000, 72, 78",
        "🏴, 84, 85",
        "aaa, 89, 92",
    })
    void exact(String quote, int start, int end) {
        Passage passage = found(quote, 0, null);
        assertEquals(new Passage(start, end, quote), passage);
        assertEquals(quote, TEXT.slice(start, end));
    }

    @Test
    @DisplayName("Of a quote that stands twice neither is taken: both places are named")
    void ambiguous() {
        QuoteResult.Ambiguous ambiguous = assertInstanceOf(QuoteResult.Ambiguous.class, find("Libya", 0, null));
        assertEquals(List.of(new Passage(2, 7, "Libya"), new Passage(32, 37, "Libya")), ambiguous.places());
    }

    @Test
    @DisplayName("Overlapping places count")
    void overlapping() {
        QuoteResult.Ambiguous ambiguous = assertInstanceOf(QuoteResult.Ambiguous.class, find("aa", 0, null));
        assertEquals(
                List.of(89, 90), ambiguous.places().stream().map(Passage::start).toList());
    }

    @Test
    @DisplayName("The occurrence picks one, counted from 1")
    void occurrence() {
        assertEquals(2, found("Libya", 1, null).start());
        assertEquals(32, found("Libya", 2, null).start());
        assertEquals(0, found("😀 Libya", 1, null).start());
    }

    @Test
    @DisplayName("An occurrence beyond the last is refused, with the places there are")
    void tooHigh() {
        QuoteResult.TooFew few = assertInstanceOf(QuoteResult.TooFew.class, find("Libya", 3, null));
        assertEquals(3, few.asked());
        assertEquals(List.of(2, 32), few.places().stream().map(Passage::start).toList());
    }

    @Test
    @DisplayName("A context that stands once and holds the quote once picks the place")
    void context() {
        assertEquals(32, found("Libya", 0, "𐌰𐌱𐌲 – Libya").start());
        assertEquals(2, found("Libya", 0, "😀 Libya: “دولة”").start());
    }

    @ParameterizedTest(name = "context ‘{0}’ stands {1} times and holds the quote {2} times")
    @CsvSource({"Libya., 1, 1", "Libya, 2, 1", "Россия, 1, 0", "Lybia., 0, 0", "aaa, 1, 0"})
    void contextMustFit(String context, int times, int inside) {
        QuoteResult result = find("Libya", 0, context);
        if (times == 1 && inside == 1) {
            assertEquals(
                    32,
                    assertInstanceOf(QuoteResult.Found.class, result).passage().start());
        } else {
            assertEquals(new QuoteResult.BadContext(times, inside), result);
        }
    }

    @ParameterizedTest(name = "‘{0}’ is really ‘{1}’, at {2}")
    @CsvSource(
            value = {
                "\"دولة\" | “دولة” | 9",
                "'دولة' | “دولة” | 9",
                "𐌰𐌱𐌲 - Libya. | 𐌰𐌱𐌲 – Libya. | 26",
                "𐌰𐌱𐌲 — Libya. | 𐌰𐌱𐌲 – Libya. | 26",
                "20 000 | 20\u00a0000 | 72",
                "20\u202f000 men | 20\u00a0000  men | 72",
                "libya: | Libya: | 2",
                "РОССИЯ | Россия | 18",
                "Wilayat Barqah, | Wilāyat Barqah, | 39",
                "Wilayat Barqah; | Wila\u0304yat Barqah; | 55",
                "Wil\u00e1yat Barqah; | Wila\u0304yat Barqah; | 55",
                "Wilāyat Barqah; | Wila\u0304yat Barqah; | 55",
                "000 men 🏴☠ aaa | 000  men 🏴\u200d☠\ufe0f aaa | 75",
            },
            quoteCharacter = '^',
            delimiter = '|')
    @DisplayName("What differs only in quotation marks, dashes, spaces, accents or case is said to differ")
    void differs(String quote, String really, int start) {
        QuoteResult.Differs differs = assertInstanceOf(QuoteResult.Differs.class, find(quote, 0, null));
        assertEquals(new Passage(start, start + really.codePointCount(0, really.length()), really), differs.actual());
    }

    @Test
    @DisplayName("A line break where the quote has a space is a difference of spaces")
    void lineBreak() {
        QuoteResult result = find("Libya. Wilāyat", 0, null);
        assertEquals(new QuoteResult.Differs(new Passage(32, 46, "Libya.\nWilāyat")), result);
    }

    @ParameterizedTest(name = "‘{0}’ is nearest to ‘{1}’, at {2}")
    @CsvSource(
            value = {
                "Rossiya | - | 0",
                "Россея | Россия | 18",
                "Россиия | Россия | 18",
                "Росия, 𐌰𐌱𐌲 | Россия, 𐌰𐌱𐌲 | 18",
                "𐌰𐌱𐌳 – Libya | 𐌰𐌱𐌲 – Libya | 26",
                "20\u00a0001  men | 20\u00a0000  men | 72",
                "Wilāyat Barkah, | Wilāyat Barqah, | 39",
            },
            delimiter = '|')
    @DisplayName("A quote that is a letter off is missing, with the nearest text and its place")
    void missing(String quote, String nearest, int start) {
        QuoteResult.Missing missing = assertInstanceOf(QuoteResult.Missing.class, find(quote, 0, null));
        if (nearest.equals("-")) {
            assertNull(missing.nearest());
        } else {
            int end = start + nearest.codePointCount(0, nearest.length());
            assertEquals(new Passage(start, end, nearest), missing.nearest());
        }
    }

    @Test
    @DisplayName("A figure with one wrong digit is told from the right one at its offset")
    void oneDigitOff() {
        SourceText text = new SourceText("Tunisia (1500-3000), Saudi Arabia (1500-2500), Morocco (1500)");
        QuoteResult result = new QuoteFinder(text).find(new Quotation("Saudi Arabia (1500-2600)", 0, null));
        Passage right = new Passage(21, 45, "Saudi Arabia (1500-2500)");
        assertEquals(new QuoteResult.Missing(right), result);
    }

    private Passage found(String quote, int occurrence, @Nullable String context) {
        return assertInstanceOf(QuoteResult.Found.class, find(quote, occurrence, context))
                .passage();
    }

    private QuoteResult find(String quote, int occurrence, @Nullable String context) {
        return finder.find(new Quotation(quote, occurrence, context));
    }
}
