package org.attest.extract.population;

import java.util.ArrayList;
import java.util.List;
import org.attest.extract.proposal.NamedPlace;
import org.jspecify.annotations.Nullable;

/** What has been read after a counted noun, while it is read. */
final class Complements {
    private final StringBuilder phrase = new StringBuilder();
    private final List<NamedPlace> origins = new ArrayList<>();
    private final List<NamedPlace> places = new ArrayList<>();
    private @Nullable String group;
    private @Nullable String participle;
    private int end;

    Complements(int end) {
        this.end = end;
    }

    void words(String words, int to) {
        phrase.append(' ').append(words);
        end = to;
    }

    void group(String name) {
        group = name;
    }

    void participle(String word) {
        participle = participle == null ? word : participle;
    }

    void origins(PlaceList list) {
        origins.addAll(list.places());
        end = list.to();
    }

    /** Adds places, but no country of which a part is there already: {@code in Diffa in Niger}. */
    void places(PlaceList list) {
        List<NamedPlace> before = List.copyOf(places);
        list.places().stream()
                .filter(place -> before.stream().noneMatch(part -> place.label().equals(part.country())))
                .forEach(places::add);
        end = list.to();
    }

    int end() {
        return end;
    }

    /** With a space before each word. */
    String phrase() {
        return phrase.toString();
    }

    List<NamedPlace> origins() {
        return origins;
    }

    List<NamedPlace> places() {
        return places;
    }

    @Nullable
    String group() {
        return group;
    }

    @Nullable
    String participle() {
        return participle;
    }
}
