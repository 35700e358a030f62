package org.attest.review.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;
import org.attest.text.SourceText;

/** Reads origins and places out of a subject, so that its wording makes no difference. */
final class SubjectPlaces {
    private static final Pattern PREPOSITION = Pattern.compile(
            "\\b(from|in|at|to|into|of|on|near|within|inside|outside|across|around|along|throughout)\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * The places of a subject by their ids, those without one by their common names.
     *
     * @param origins those after <i>from</i>, and nationalities
     * @param places all others
     */
    record Named(Set<String> origins, Set<String> places) {}

    private final Gazetteer gazetteer;

    SubjectPlaces(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    Named of(String subject) {
        Set<NamedPlace> origins = new HashSet<>();
        Set<NamedPlace> places = new HashSet<>();
        for (Sentence sentence : Reading.of(new SourceText(subject)).sentences()) {
            List<PlaceMention> mentions = gazetteer.in(sentence);
            for (PlaceMention mention : mentions) {
                boolean origin = mention.demonym() || comesFrom(sentence.text(), mention.from());
                (origin ? origins : places).add(mention.place());
            }
        }
        return new Named(names(origins), names(places));
    }

    /** Whether the last preposition before an offset is <i>from</i>. */
    private static boolean comesFrom(String text, int before) {
        Matcher matcher = PREPOSITION.matcher(text.substring(0, before));
        String last = "";
        while (matcher.find()) {
            last = matcher.group(1).toLowerCase(Locale.ROOT);
        }
        return last.equals("from");
    }

    /** Their ids or names; a country goes without saying beside an area or a city in it. */
    private static Set<String> names(Set<NamedPlace> places) {
        Set<String> countries = places.stream()
                .map(NamedPlace::country)
                .filter(country -> country != null)
                .collect(Collectors.toSet());
        return places.stream()
                .filter(place -> !countries.contains(place.label()))
                .map(place -> place.id() == null ? place.label() : place.id().toString())
                .collect(Collectors.toUnmodifiableSet());
    }
}
