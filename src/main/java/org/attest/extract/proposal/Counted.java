package org.attest.extract.proposal;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts, as far as the text says.
 *
 * @param phrase the counted words as printed, without number, origin and place
 * @param unit concept of the scheme {@code unit}, for example {@code person} or {@code square-kilometre}
 * @param kind concept of the scheme {@code population}; null when no people are counted, or no concept fits
 * @param group the body it belongs to, as printed; null when none is named
 * @param origins where they come from
 * @param places where they are, or where it happened
 */
public record Counted(
        String phrase,
        String unit,
        @Nullable String kind,
        @Nullable String group,
        List<NamedPlace> origins,
        List<NamedPlace> places) {
    public Counted {
        if (phrase.isBlank() || unit.isBlank()) {
            throw new IllegalArgumentException("a number counts something");
        }
        origins = List.copyOf(origins);
        places = List.copyOf(places);
    }

    /** The phrase with origin and place: {@code fighters from Tunisia in Iraq and Syria}. */
    public String subject() {
        return phrase + named(" from ", origins) + named(" in ", places);
    }

    private static String named(String before, List<NamedPlace> places) {
        return places.isEmpty()
                ? ""
                : before + places.stream().map(NamedPlace::label).distinct().collect(Collectors.joining(" and "));
    }
}
