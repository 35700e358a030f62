package org.attest.extract.territory;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.reading.Reading;
import org.attest.extract.reading.Sentence;

/** Tells in which country a name lies, by the words around it. Offsets are UTF-16 units of the sentence. */
final class Whereabouts {
    private static final Pattern LINK = Pattern.compile(
            "(?:,| in| of)? (?:(?:southern|northern|eastern|western|central) )?$|, (?:also |likewise )?in $| \\($");
    private static final Pattern NEAR = Pattern.compile(
            "[”\"’]?,? (?:also |likewise |now |further )?(?:in|of|inside) (?:the )?(?:\\p{Ll}+ ){0,2}$");
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?i)\\b(?:in|to|of|into|across|inside|within|for|from)(?: the)?(?: (?:north|south|east|west)\\p{Ll}*| central)? $");
    private static final Pattern POSSESSIVE = Pattern.compile("[’']s?\\s");
    private static final Pattern PART = Pattern.compile(
            "^(?: \\p{Ll}+)? (?:side|part|parts|east|west|north|south|territory|border|soil|coast|desert|half|frontier|provinces?|governorates?|town|city)\\b");

    private final Gazetteer gazetteer;
    private final Reading reading;

    Whereabouts(Gazetteer gazetteer, Reading reading) {
        this.gazetteer = gazetteer;
        this.reading = reading;
    }

    /** The country that directly follows: <i>Wilayat al-Khayr in Syria</i>, <i>Nangarhar province, Afghanistan</i>. */
    Optional<PlaceMention> following(Sentence sentence, int to) {
        String text = flat(sentence);
        return gazetteer.in(sentence).stream()
                .filter(mention -> !mention.demonym() && isCountry(mention))
                .filter(mention -> mention.from() > to && mention.from() - to < 20)
                .filter(mention ->
                        !POSSESSIVE.matcher(text.substring(mention.to())).lookingAt())
                .filter(mention -> {
                    Matcher link = LINK.matcher(text.substring(to, mention.from()));
                    return link.find() && link.start() == 0;
                })
                .findFirst();
    }

    /** Where a declared wilaya lies by its sentence: after it within a few words, or before it as a place; empty when several fit. */
    Optional<NamedPlace> ofWilaya(Sentence sentence, int from, int to) {
        String text = flat(sentence);
        List<PlaceMention> countries =
                gazetteer.in(sentence).stream().filter(this::isCountry).toList();
        Optional<NamedPlace> near = countries.stream()
                .filter(m ->
                        !m.demonym() || PART.matcher(text.substring(m.to())).find())
                .filter(m -> m.from() >= to
                        && m.from() - to < 40
                        && NEAR.matcher(text.substring(to, m.from())).matches())
                .map(PlaceMention::place)
                .findFirst();
        if (near.isPresent()) {
            return near;
        }
        List<NamedPlace> before = countries.stream()
                .filter(m -> m.to() <= from)
                .filter(m -> m.demonym()
                        ? PART.matcher(text.substring(m.to())).find()
                        : PREPOSITION.matcher(text.substring(0, m.from())).find())
                .map(PlaceMention::place)
                .distinct()
                .toList();
        return before.size() == 1 ? Optional.of(before.get(0)) : Optional.empty();
    }

    /** The first-level area of a name, told from others of its name by the countries around it; empty when nothing tells them apart. */
    Optional<NamedPlace> area(Sentence sentence, String name, List<String> countries) {
        List<NamedPlace> areas = gazetteer.areas(name).stream()
                .filter(area -> countries.isEmpty() || countries.contains(area.country()))
                .toList();
        long distinct = areas.stream().map(NamedPlace::country).distinct().count();
        if (distinct <= 1) {
            return areas.stream().findFirst();
        }
        return mentioned(sentence, areas)
                .or(() -> reading.blocks().get(sentence.block()).sentences().stream()
                        .filter(other -> Math.abs(other.ordinal() - sentence.ordinal()) < 8)
                        .flatMap(other -> mentioned(other, areas).stream())
                        .findFirst());
    }

    /** A country as a place, by its name. */
    Optional<NamedPlace> country(String name) {
        return gazetteer.find(name).filter(place -> place.type().equals("Country"));
    }

    private Optional<NamedPlace> mentioned(Sentence sentence, List<NamedPlace> areas) {
        List<PlaceMention> mentions = gazetteer.in(sentence);
        List<NamedPlace> fitting = areas.stream()
                .filter(area -> mentions.stream()
                        .anyMatch(m -> m.place().label().equals(area.country())
                                || (!m.place().label().equals(area.label())
                                        && area.country() != null
                                        && area.country().equals(m.place().country()))))
                .toList();
        return fitting.stream().map(NamedPlace::country).distinct().count() == 1
                ? Optional.of(fitting.get(0))
                : Optional.empty();
    }

    private boolean isCountry(PlaceMention mention) {
        return mention.place().type().equals("Country");
    }

    private static String flat(Sentence sentence) {
        return sentence.text().replace('\n', ' ').replace('\r', ' ');
    }
}
