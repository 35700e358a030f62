package org.attest.server.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.attest.query.Seed;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.server.reading.ReadClaims.ReadClaim;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The card of a claim of the shipped document")
class ClaimCardsTest {
    private static final ReadClaims CLAIMS =
            ReadClaims.of(Seed.endpoint(), new Iris(Base.DEFAULT).relative("publication/foreign-fighters-threat"));

    private static ClaimCard card(String id) {
        ReadClaim claim = CLAIMS.named(id).orElseThrow();
        return new ClaimCards(Seed.endpoint()).of(claim.node()).orElseThrow();
    }

    private static List<String> texts(ClaimCard card, String heading) {
        return card.under(heading).stream().map(ClaimCard.Fact::text).toList();
    }

    @Test
    @DisplayName(
            "“Tunisia (1500-3000)”: who holds it and through whom, what is counted, as of when, how sure, what is cited")
    void tunisia() {
        ClaimCard card = card("tunisia");
        assertEquals("Tunisia (1500-3000)", card.quote());
        assertEquals(3679, card.start());
        assertEquals(List.of("International Centre for the Study of Radicalisation"), texts(card, "Held by"));
        assertEquals(
                "reported, through Peter R. Neumann",
                card.under("Held by").get(0).note());
        assertEquals(List.of("Hélène Lavoix"), texts(card, "Printed by"));
        assertEquals(List.of("1500-3000"), texts(card, "Figure as printed"));
        assertTrue(card.under("Figure as printed").get(0).note().startsWith("1500 to 3000 (range)"));
        assertEquals(List.of("2014-07-01 to 2014-12-31"), texts(card, "As of"));
        assertEquals(List.of("would"), texts(card, "Words of caution"));
        assertTrue(
                texts(card, "Cited for it").contains("(Neumann, Ibid.)"),
                card.facts().toString());
        assertTrue(card.under("Cited for it").stream().noneMatch(ClaimCard.Fact::notice), "no propaganda is cited");
        assertTrue(texts(card, "About").containsAll(List.of("Tunisia", "Iraq and Syria")));
    }

    @Test
    @DisplayName("Propaganda that is cited is called so")
    void propaganda() {
        ClaimCard card = card("focus-of-dabiq-7");
        assertTrue(
                card.under("Cited for it").stream()
                        .anyMatch(fact -> fact.notice() && fact.text().equals("Dabiq 7")),
                card.facts().toString());
    }

    @Test
    @DisplayName("Flags and corrections stand on the card of the claim that they are about")
    void corrected() {
        ClaimCard corrected = CLAIMS.claims().values().stream()
                .map(claim -> new ClaimCards(Seed.endpoint()).of(claim.node()).orElseThrow())
                .filter(card ->
                        texts(card, "Corrections").stream().anyMatch(text -> text.startsWith("boundKind: more-than")))
                .findFirst()
                .orElseThrow();
        assertTrue(corrected.quote().contains("20 000"), corrected.quote());
        assertFalse(corrected.under("Flags").isEmpty());
    }

    @Test
    @DisplayName("The two figures of the Islamic State’s strength stand side by side, with how they compare")
    void compared() {
        List<Map.Entry<String, String>> pairs = CLAIMS.claims().values().stream()
                .filter(claim -> claim.quote().startsWith("the CIA figure"))
                .map(claim -> new ClaimCards(Seed.endpoint()).of(claim.node()).orElseThrow())
                .flatMap(card -> card.under("Compared with").stream())
                .map(fact -> Map.entry(fact.text(), fact.note()))
                .toList();
        assertTrue(
                pairs.stream()
                        .anyMatch(pair -> pair.getKey().contains("more than 200 000")
                                && !pair.getValue().isEmpty()),
                pairs.toString());
    }
}
