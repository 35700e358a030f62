package org.attest.extract.population;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.attest.extract.gazetteer.Gazetteer;
import org.attest.extract.gazetteer.PlaceMention;
import org.attest.extract.proposal.NamedPlace;
import org.jspecify.annotations.Nullable;

/** Reads {@code northern Iraq and Syria}, {@code Niger's Diffa region}, {@code the city of Homs}. */
final class PlaceListReader {
    private static final Pattern DIRECTION = Pattern.compile(
            "(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east|north-west|south-east|south-west)"
                    + "(?:ern)?|central|upper|lower");
    private final Lexicon lexicon;
    private final Gazetteer gazetteer;

    PlaceListReader(Lexicon lexicon, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
    }

    /** The places named from a token on; empty when the first words name none. */
    Optional<PlaceList> read(Words words, int at) {
        List<NamedPlace> places = new ArrayList<>();
        Optional<PlaceList> item = item(words, at);
        int end = at;
        while (item.isPresent()) {
            places.addAll(item.get().places());
            end = item.get().to();
            int next = separator(words, end);
            item = next > end ? item(words, next) : Optional.empty();
            if (item.isPresent()
                    && words.lower(next - 1).equals(",")
                    && !isListed(words, item.get().to())) {
                item = Optional.empty();
            }
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(new PlaceList(named(words, places, end), end));
    }

    /** Whether a list goes on to an <i>and</i>, or ends here and its comma was one of apposition. */
    private boolean isListed(Words words, int end) {
        int next = separator(words, end);
        for (int items = 0; next > end && items < 40; items++) {
            if (!words.lower(next - 1).equals(",")) {
                return item(words, next).isPresent();
            }
            Optional<PlaceList> item = item(words, next);
            if (item.isEmpty()) {
                return false;
            }
            end = item.get().to();
            next = separator(words, end);
        }
        return false;
    }

    private static int separator(Words words, int at) {
        int i = at;
        if (words.lower(i).equals(",")) {
            i++;
        }
        if (Set.of("and", "or", "&").contains(words.lower(i))) {
            i++;
        }
        return i;
    }

    private Optional<PlaceList> item(Words words, int at) {
        int i = at;
        int direction = -1;
        while (words.isWord(i) && i - at < 6 && words.place(i).isEmpty()) {
            String lower = words.lower(i);
            if (DIRECTION.matcher(lower).matches()) {
                direction = direction < 0 ? i : direction;
            } else if (!(lexicon.is("before-place", lower) && !(lower.equals("and") && direction < 0 && i == at))
                    && !(lexicon.is("sort-of-place", lower)
                            && words.lower(i + 1).equals("of"))) {
                return Optional.empty();
            }
            i++;
        }
        Optional<PlaceMention> mention = words.place(i);
        if (mention.isEmpty()) {
            return Optional.empty();
        }
        if (mention.get().demonym() || words.isPossessive(i)) {
            return within(words, i);
        }
        int after = words.afterPlace(i);
        NamedPlace place = mention.get().place();
        if (direction >= 0) {
            place = part(place, words.text(direction, i));
        }
        return Optional.of(new PlaceList(List.of(withKind(words, place, after)), end(words, place, after)));
    }

    /** The area or city after the country whose it is: {@code Niger's Diffa region}, {@code the Syrian city of Homs}. */
    private Optional<PlaceList> within(Words words, int i) {
        int next = words.afterPlace(i);
        if (lexicon.is("sort-of-place", words.lower(next))
                && words.lower(next + 1).equals("of")) {
            next += 2;
        }
        boolean direct =
                words.place(next).isPresent() && !words.place(next).get().demonym();
        return (direct && !words.isPossessive(next))
                        || DIRECTION.matcher(words.lower(next)).matches()
                ? item(words, next)
                : Optional.empty();
    }

    private static NamedPlace part(NamedPlace whole, String direction) {
        String of = direction.matches(".*(?:ern|central|upper|lower)") ? " " : " of ";
        @Nullable String country = whole.type().equals("Country") ? whole.label() : whole.country();
        return new NamedPlace(direction.replace(" of", "") + of + whole.label(), null, "Region", country);
    }

    private NamedPlace withKind(Words words, NamedPlace place, int after) {
        boolean area = place.type().equals("AdministrativeArea") && lexicon.is("area", words.lower(after));
        return area && !words.lower(after).endsWith("s")
                ? new NamedPlace(
                        place.label() + " " + words.token(after).text(), place.id(), place.type(), place.country())
                : place;
    }

    /** After the word for its kind and the country set behind it with a comma. */
    private int end(Words words, NamedPlace place, int after) {
        int end = lexicon.is("area", words.lower(after)) ? after + 1 : after;
        boolean country = Set.of(",", "of", "in").contains(words.lower(end))
                && words.place(end + 1)
                        .filter(next -> !next.demonym() && next.place().label().equals(place.country()))
                        .isPresent();
        return country ? words.afterPlace(end + 1) : end;
    }

    /** The areas of <i>Homs and Hama provinces</i> and of <i>the provinces of Homs and Hama</i>, not the cities. */
    private List<NamedPlace> named(Words words, List<NamedPlace> places, int end) {
        String last = words.lower(end - 1);
        if (!lexicon.is("area", last) || !last.endsWith("s")) {
            return places;
        }
        String kind = " " + words.token(end - 1).text().toLowerCase(Locale.ROOT).replaceAll("s$", "");
        List<NamedPlace> areas = new ArrayList<>();
        for (NamedPlace place : places) {
            List<NamedPlace> same = gazetteer.areas(place.label());
            NamedPlace area = same.size() == 1 ? same.get(0) : place;
            areas.add(new NamedPlace(area.label() + kind, area.id(), area.type(), area.country()));
        }
        return areas;
    }
}
