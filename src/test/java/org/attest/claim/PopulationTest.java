package org.attest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.document.Checksum;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A population is known by its description")
class PopulationTest {
    private static final Member FIGHTER = new Member.Concept("fighter");
    private static final Member TUNISIA = of(ThingKind.PLACE, "tunisia");
    private static final Member GROUP = of(ThingKind.ACTOR, "islamic-state");
    private static final Names NAMES = new Names("x", List.of(), List.of(), List.of());
    private static final Reference REFERENCE =
            Reference.of(List.of(place("tunisia", "Country", "TN"), place("sousse", "City", "TN")));

    @Test
    @DisplayName("Its key has a sorted line a dimension, with codes for countries and slugs for the rest")
    void key() {
        Population population = population(Map.of(
                Dimension.PLACE,
                of(ThingKind.PLACE, "sousse"),
                Dimension.KIND,
                FIGHTER,
                Dimension.ORIGIN,
                TUNISIA,
                Dimension.GROUP,
                GROUP));
        assertEquals("group=islamic-state\nkind=fighter\norigin=TN\nplace=sousse", population.key(REFERENCE));
    }

    @Test
    @DisplayName("The name of its node begins like the SHA-256 that sha256sum gives for the key")
    void hash() {
        String key = population(Map.of(Dimension.GROUP, GROUP, Dimension.KIND, FIGHTER, Dimension.ORIGIN, TUNISIA))
                .key(REFERENCE);
        byte[] bytes = key.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertEquals("9dac0fb96a2b089cf532", Checksum.of(bytes).prefix());
    }

    @Test
    @DisplayName("The order in which it was described does not matter")
    void order() {
        Map<Dimension, Member> one = new LinkedHashMap<>();
        one.put(Dimension.ORIGIN, TUNISIA);
        one.put(Dimension.KIND, FIGHTER);
        Map<Dimension, Member> other = new LinkedHashMap<>();
        other.put(Dimension.KIND, FIGHTER);
        other.put(Dimension.ORIGIN, TUNISIA);
        assertEquals(population(one), population(other));
        assertEquals(population(one).key(REFERENCE), population(other).key(REFERENCE));
    }

    @Test
    @DisplayName("Any origin is not the same as no stated origin")
    void any() {
        String stated = population(Map.of(Dimension.KIND, FIGHTER, Dimension.ORIGIN, new Member.Any()))
                .key(REFERENCE);
        assertEquals("kind=fighter\norigin=any", stated);
        assertNotEquals(stated, population(Map.of(Dimension.KIND, FIGHTER)).key(REFERENCE));
    }

    @Test
    @DisplayName("A wilaya and an actor of one name are two groups")
    void groups() {
        assertEquals("group=sinai", group(ThingKind.ACTOR));
        assertEquals("group=wilaya/sinai", group(ThingKind.WILAYA));
        assertEquals("group=individual/sinai", group(ThingKind.INDIVIDUAL));
    }

    @Test
    @DisplayName("A population that says nothing counts nobody")
    void empty() {
        assertThrows(IllegalArgumentException.class, () -> Population.of(new java.util.EnumMap<>(Dimension.class)));
    }

    private static String group(ThingKind kind) {
        return population(Map.of(Dimension.GROUP, of(kind, "sinai"))).key(REFERENCE);
    }

    private static Population population(Map<Dimension, Member> stated) {
        return Population.of(stated);
    }

    private static Member of(ThingKind kind, String slug) {
        return new Member.Of(new ThingId(kind, slug));
    }

    private static Thing.Place place(String slug, String type, String iso2) {
        ThingId id = new ThingId(ThingKind.PLACE, slug);
        Thing.Codes codes = new Thing.Codes(iso2, null, null, null, null);
        return new Thing.Place(id, NAMES, List.of(), null, type, codes, List.of(), List.of(), null, List.of(), null);
    }
}
