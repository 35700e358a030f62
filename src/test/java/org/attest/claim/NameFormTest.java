package org.attest.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class NameFormTest {
    private static final ThingId EGYPT = new ThingId(ThingKind.PLACE, "egypt");

    @Test
    void onlyANisbaPointsToAPlace() {
        assertEquals(EGYPT, new NameForm(new Name("al-Misri", "ar-Latn"), "nisba", EGYPT).pointsTo());
        assertThrows(
                IllegalArgumentException.class, () -> new NameForm(new Name("Abu Umar", "ar-Latn"), "kunya", EGYPT));
    }

    @Test
    void aFormIsSomePartOfAName() {
        assertThrows(IllegalArgumentException.class, () -> new NameForm(new Name("Maguire", "en"), " ", null));
    }
}
