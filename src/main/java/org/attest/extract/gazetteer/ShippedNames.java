package org.attest.extract.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.claim.Reference;
import org.attest.claim.Thing;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.wordlist.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Fills the index from the reference data and from the lists shipped here.
 *
 * <p>A region that one document defines is left out: the same words in another document do not mean it, unless {@code
 * names.tsv} says so.
 */
final class ShippedNames {
    private final NameIndex index = new NameIndex();
    private final Map<String, NamedPlace> bySlug = new HashMap<>();
    private final Map<String, NamedPlace> countries = new HashMap<>();
    private final Map<String, NamedPlace> areasByCode = new HashMap<>();

    static NameIndex of(Reference reference) {
        ShippedNames names = new ShippedNames();
        Map<String, String> labels = new HashMap<>();
        rows("labels.tsv", 2).forEach(row -> labels.put(row.get(0), row.get(1)));
        List<Thing.Place> places = reference.things().values().stream()
                .filter(Thing.Place.class::isInstance)
                .map(Thing.Place.class::cast)
                .toList();
        places.forEach(place -> names.know(place, labels, reference));
        places.forEach(names::addNames);
        rows("names.tsv", 5).forEach(names::addFurther);
        rows("peoples.tsv", 2).forEach(names::addPeople);
        rows("areas.tsv", 5).forEach(names::addArea);
        rows("cities.tsv", 4).forEach(names::addCity);
        rows("bodies.tsv", 1).forEach(row -> names.index.add(row.get(0), null, Entry.Sort.NO_PLACE));
        return names.index;
    }

    private static List<List<String>> rows(String file, int columns) {
        return WordList.rows(ShippedNames.class, file, columns);
    }

    private void know(Thing.Place place, Map<String, String> labels, Reference reference) {
        String slug = place.id().slug();
        String label = labels.getOrDefault(slug, place.names().label());
        String country = place.type().equals("Country") ? null : country(place, labels, reference);
        NamedPlace named = new NamedPlace(label, place.id(), place.type(), country);
        bySlug.put(slug, named);
        Thing.Codes codes = place.codes();
        if (codes.iso2() != null && place.type().equals("Country")) {
            countries.put(codes.iso2(), named);
        }
        if (codes.iso31662() != null) {
            areasByCode.put(codes.iso31662(), named);
        }
    }

    private static @Nullable String country(Thing.Place place, Map<String, String> labels, Reference reference) {
        List<String> within = place.locatedIn().stream()
                .flatMap(id -> reference.find(id).stream())
                .filter(thing ->
                        thing instanceof Thing.Place outer && outer.type().equals("Country"))
                .map(thing ->
                        labels.getOrDefault(thing.id().slug(), thing.names().label()))
                .toList();
        return within.size() == 1 ? within.get(0) : null;
    }

    private void addNames(Thing.Place place) {
        NamedPlace named = bySlug.get(place.id().slug());
        if (named == null || place.type().equals("SourceDefinedRegion")) {
            return;
        }
        Entry.Sort sort = sort(named);
        index.add(named.label(), named, sort);
        index.add(place.names().label(), named, sort);
        Stream.concat(place.names().aliases().stream(), place.names().hidden().stream())
                .filter(name ->
                        name.language().startsWith("en") || name.language().endsWith("Latn"))
                .map(name -> name.value().startsWith("the ") ? name.value().substring(4) : name.value())
                .forEach(name -> index.add(name, named, sort));
        place.demonyms().forEach(form -> index.add(form, named, Entry.Sort.PEOPLE));
    }

    private static Entry.Sort sort(NamedPlace place) {
        return switch (place.type()) {
            case "City" -> Entry.Sort.CITY;
            case "AdministrativeArea" -> Entry.Sort.AREA;
            default -> Entry.Sort.WELL_KNOWN;
        };
    }

    private void addFurther(List<String> row) {
        String slug = row.get(0);
        if (!row.get(2).isEmpty()) {
            String country = row.get(4).isEmpty() ? null : row.get(4);
            bySlug.put(slug, new NamedPlace(row.get(3), null, row.get(2), country));
        }
        NamedPlace known = bySlug.get(slug);
        if (known != null) {
            boolean shown = row.get(2).isEmpty() && !row.get(3).isEmpty();
            NamedPlace place = shown ? new NamedPlace(row.get(3), known.id(), known.type(), known.country()) : known;
            WordList.parts(row.get(1)).forEach(name -> index.add(name, place, sort(place)));
        }
    }

    private void addPeople(List<String> row) {
        NamedPlace place = bySlug.get(row.get(0));
        if (place != null) {
            WordList.parts(row.get(1)).forEach(form -> index.add(form, place, Entry.Sort.PEOPLE));
        }
    }

    private void addArea(List<String> row) {
        String code = row.get(0);
        NamedPlace country = countries.get(code.substring(0, 2));
        if (country == null) {
            return;
        }
        NamedPlace known = areasByCode.get(code);
        NamedPlace area =
                known == null ? new NamedPlace(row.get(1), null, "AdministrativeArea", country.label()) : known;
        Entry.Sort sort = row.get(2).isEmpty() ? Entry.Sort.AREA : Entry.Sort.GUARDED_AREA;
        index.add(row.get(1), area, sort);
        WordList.parts(row.get(3)).forEach(name -> index.add(name, area, sort));
        WordList.parts(row.get(4)).forEach(name -> index.add(name, area, Entry.Sort.GUARDED_AREA));
    }

    private void addCity(List<String> row) {
        String code = row.get(0);
        NamedPlace country = code.equals("XK") ? bySlug.get("kosovo") : countries.get(code);
        if (country == null) {
            return;
        }
        String where = row.get(2).equals("shared") ? null : country.label();
        NamedPlace known = index.find(NamePart.of(row.get(1))).stream()
                .filter(entry -> entry.sort() == Entry.Sort.CITY)
                .map(Entry::place)
                .findFirst()
                .orElse(null);
        NamedPlace city = known == null ? new NamedPlace(row.get(1), null, "City", where) : known;
        Entry.Sort sort = row.get(2).equals("guarded") ? Entry.Sort.GUARDED_CITY : Entry.Sort.CITY;
        index.add(row.get(1), city, sort);
        WordList.parts(row.get(3)).forEach(name -> index.add(name, city, sort));
    }
}
