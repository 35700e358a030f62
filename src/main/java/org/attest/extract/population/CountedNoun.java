package org.attest.extract.population;

import org.jspecify.annotations.Nullable;

/**
 * What the lexicon knows about a noun.
 *
 * @param unit concept of the scheme {@code unit}
 * @param kind concept of the scheme {@code population}; null when none fits
 */
record CountedNoun(Sort sort, String unit, @Nullable String kind) {
    /** What sort of thing is counted. */
    enum Sort {
        PEOPLE,
        HOUSEHOLD,
        GROUP,
        INCIDENT,
        PLACE,
        /** A measure of area. */
        AREA,
        /** What is measured by area. */
        LAND,
        THING,
        PUBLICATION,
        /** Time, money, measures and what a text says of itself: never counted here. */
        EXCLUDED;

        /** Whether an adjective of nationality before it says where they come from. */
        boolean hasOrigin() {
            return this == PEOPLE || this == HOUSEHOLD;
        }
    }
}
