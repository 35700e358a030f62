package org.attest.load.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.document.DocumentId;
import org.attest.extract.proposal.NamedPlace;
import org.jspecify.annotations.Nullable;

/**
 * Places that proposals name: those of the reference data by their id, others as entries of the sheet. A place of the
 * gazetteer has one id in every draft; what only this document speaks of is named after the document.
 */
final class DraftPlaces {
    private static final Set<String> CLASSES = Set.of("Country", "Region", "City", "AdministrativeArea");

    /** The word for what an area is, which its name may have or not. */
    private static final Pattern AREA = Pattern.compile(
            "(?iu)(?<=\\S)\\s+(?:province|governorate|oblast|department|prefecture|district|state|canton|county|region)$"
                    + "|^(?:province|governorate|oblast|department|prefecture|wil[aā]ya[ht]?)\\s+of\\s+(?=\\S)");

    private final KnownNames names;
    private final String suffix;
    private final DocumentId document;
    private final Ids ids;
    private final Map<Object, String> slugs = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * Places of one draft.
     *
     * @param suffix ends the ids of what only this document speaks of
     */
    DraftPlaces(KnownNames names, String suffix, DocumentId document) {
        this.names = names;
        this.suffix = suffix;
        this.document = document;
        this.ids = new Ids(slug -> names.reference().knows(new ThingId(ThingKind.PLACE, slug)));
    }

    /** Entries of the list {@code places}. */
    List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** Id of one place, or of several that are spoken of together; empty when none is named. */
    Optional<String> slug(List<NamedPlace> places) {
        List<NamedPlace> parts = places.stream()
                .filter(place ->
                        places.stream().noneMatch(other -> place.label().equals(other.country())))
                .distinct()
                .toList();
        if (parts.size() <= 1) {
            return parts.stream().findFirst().map(this::slug);
        }
        return Optional.of(together(parts));
    }

    String slug(NamedPlace place) {
        ThingId id = place.id();
        if (id != null && names.reference().knows(id)) {
            return id.slug();
        }
        return named(place.label(), place.type(), place.country());
    }

    /**
     * Id of a place by its name.
     *
     * @param country label of the country it lies in; null when nobody says
     */
    String named(String label, String type, @Nullable String country) {
        Optional<String> within = Optional.ofNullable(country).map(name -> named(name, "Country", null));
        Optional<ThingId> known = names.one(
                label,
                thing -> thing instanceof Thing.Place place
                        && (place.type().equals(type) || !place.type().equals("Country"))
                        && liesIn(place, within));
        return known.map(ThingId::slug).orElseGet(() -> {
            String words = AREA.matcher(label).replaceAll("").strip();
            List<Object> key = List.of(words, type, within);
            String slug = slugs.get(key);
            if (slug == null) {
                slug = ids.next(words, end(type, within));
                slugs.put(key, slug);
                entries.put(
                        slug,
                        new Entry()
                                .put("id", slug)
                                .put("label", label)
                                .put("class", CLASSES.contains(type) ? type : "Region")
                                .texts("locatedIn", within.stream().toList()));
            }
            return slug;
        });
    }

    /** What sets a town apart from the area of the same name, and from a town in another country. */
    private static String end(String type, Optional<String> country) {
        String sort = switch (type) {
            case "AdministrativeArea" -> "area";
            case "Region" -> "region";
            default -> "";
        };
        return Stream.concat(Stream.of(sort), country.stream())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("-"));
    }

    private static boolean liesIn(Thing.Place place, Optional<String> country) {
        return country.isEmpty()
                || place.locatedIn().isEmpty()
                || place.locatedIn().stream().anyMatch(id -> id.slug().equals(country.get()));
    }

    private String together(List<NamedPlace> places) {
        List<String> parts =
                new ArrayList<>(places.stream().map(this::slug).distinct().toList());
        Optional<String> known = names.reference().things().values().stream()
                .filter(thing -> thing instanceof Thing.Place place
                        && place.parts().size() == parts.size()
                        && place.parts().stream().allMatch(part -> parts.contains(part.slug())))
                .map(thing -> thing.id().slug())
                .findFirst();
        if (known.isPresent() || parts.size() == 1) {
            return known.orElse(parts.get(0));
        }
        Set<String> key = new TreeSet<>(parts);
        return Objects.requireNonNull(slugs.computeIfAbsent(key, unused -> {
            String label = places.stream().map(NamedPlace::label).distinct().collect(Collectors.joining(" and "));
            String slug = ids.next(label, suffix);
            entries.put(
                    slug,
                    new Entry()
                            .put("id", slug)
                            .put("label", label)
                            .put("class", "SourceDefinedRegion")
                            .texts("parts", parts)
                            .put("definedBy", document.slug()));
            return slug;
        }));
    }
}
