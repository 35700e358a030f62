package org.attest.load.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.claim.ThingKind;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.proposal.Proposal;
import org.attest.text.NameKey;
import org.jspecify.annotations.Nullable;

/** Wilayat and administrative areas: each a thing, with a claim that it lies somewhere, or else that it is so named. */
final class DraftTerritories {
    private static final String WORD = "(?iu)^(?:wil[aā]ya[ht]?|province|governorate)(?:\\s+of)?\\s+(?=\\S)";

    private final KnownNames names;
    private final DraftPlaces places;
    private final String suffix;
    private final Ids ids;
    private final Map<NameKey, String> slugs = new HashMap<>();
    private final List<Entry> wilayat = new ArrayList<>();

    DraftTerritories(KnownNames names, DraftPlaces places, String suffix) {
        this.names = names;
        this.places = places;
        this.suffix = suffix;
        this.ids = new Ids(slug -> names.reference().knows(new ThingId(ThingKind.WILAYA, slug)));
    }

    /** Entries of the list {@code wilayat}. */
    List<Entry> wilayat() {
        return List.copyOf(wilayat);
    }

    /** Writes what a claim says of the area. */
    void write(Entry entry, Proposal.Territory said) {
        NamedPlace country = said.country();
        String subject = said.wilaya() ? "wilaya/" + wilaya(said.name()) : "place/" + area(said.name(), country);
        Optional<String> within = Optional.ofNullable(country).map(places::slug);
        entry.put("subject", subject);
        if (within.isPresent()) {
            entry.put("predicate", said.wilaya() ? "claimsTerritoryIn" : "liesIn")
                    .put("object", "place/" + within.get());
        } else {
            entry.put("predicate", "namedAs").put("literal", said.name());
        }
    }

    private String area(String name, @Nullable NamedPlace country) {
        return places.named(name, "AdministrativeArea", country == null ? null : country.label());
    }

    private String wilaya(String name) {
        return names.one(name, thing -> thing instanceof Thing.Wilaya)
                .or(() -> names.one(name.replaceFirst(WORD, ""), thing -> thing instanceof Thing.Wilaya))
                .map(ThingId::slug)
                .orElseGet(() -> slugs.computeIfAbsent(NameKey.of(name), unused -> {
                    String slug = ids.next(name.replaceFirst(WORD, ""), suffix);
                    wilayat.add(new Entry().put("id", slug).put("label", name));
                    return slug;
                }));
    }
}
