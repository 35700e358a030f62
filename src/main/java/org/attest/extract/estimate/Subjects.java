package org.attest.extract.estimate;

import java.util.List;
import org.attest.extract.proposal.Counted;
import org.attest.extract.proposal.NamedPlace;

/** What is counted, with something more said of it. */
final class Subjects {
    private Subjects() {}

    static Counted withPhrase(Counted counted, String phrase) {
        return new Counted(
                phrase, counted.unit(), counted.kind(), counted.group(), counted.origins(), counted.places());
    }

    /** Without the capital of a sentence's first word. */
    static Counted lowered(Counted counted) {
        String phrase = counted.phrase();
        boolean word = phrase.length() > 1 && Character.isLowerCase(phrase.charAt(1));
        return word ? withPhrase(counted, Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1)) : counted;
    }

    static Counted withPlaces(Counted counted, List<NamedPlace> places) {
        return new Counted(
                counted.phrase(), counted.unit(), counted.kind(), counted.group(), counted.origins(), places);
    }

    static Counted withOrigins(Counted counted, List<NamedPlace> origins) {
        return new Counted(
                counted.phrase(), counted.unit(), counted.kind(), counted.group(), origins, counted.places());
    }

    /** The same as a share of it. */
    static Counted percentOf(Counted counted, String phrase) {
        return new Counted(phrase, "percent", counted.kind(), counted.group(), counted.origins(), counted.places());
    }

    static Counted percentOf(Counted counted) {
        return percentOf(counted, counted.phrase());
    }

    static Counted people(String phrase, @org.jspecify.annotations.Nullable String kind) {
        return new Counted(phrase, "person", kind, null, List.of(), List.of());
    }
}
