package org.attest.load.draft;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.check.Terms;
import org.attest.claim.ThingId;
import org.attest.extract.proposal.Counted;

/** What a number counts, as a population when it is people, and else as things that the claim is about. */
record DraftPopulation(DraftPlaces places, DraftActors actors, Terms terms) {
    /** The unit of what has no concept of its own. */
    private static final String ITEM = "item";

    private static final Set<String> OF_PEOPLE = Set.of("person", "household", "family", "percent");

    /** Concept of the scheme {@code unit}. */
    String unit(Counted counted) {
        return terms.knows("unit", counted.unit()) ? counted.unit() : ITEM;
    }

    /** Says in words what is counted when no concept does; empty else. */
    Optional<String> note(Counted counted) {
        return unit(counted).equals(ITEM) ? Optional.of("Counted: " + counted.phrase() + ".") : Optional.empty();
    }

    /** Writes {@code population:}, as far as the text states it, or what the claim is about. */
    void write(Entry entry, Counted counted) {
        Optional<String> origin = places.slug(counted.origins());
        Optional<String> place = places.slug(counted.places());
        Optional<ThingId> group = Optional.ofNullable(counted.group()).map(actors::body);
        String kind = counted.kind();
        boolean people = kind != null || OF_PEOPLE.contains(counted.unit());
        if (people) {
            entry.put(
                    "population",
                    new Entry()
                            .put("kind", kind != null && terms.knows("population", kind) ? kind : null)
                            .put("group", group.map(ThingId::slug))
                            .put("origin", origin)
                            .put("place", place));
        } else {
            List<String> about = new ArrayList<>();
            group.ifPresent(id -> about.add(id.toString()));
            origin.ifPresent(slug -> about.add("place/" + slug));
            place.ifPresent(slug -> about.add("place/" + slug));
            entry.texts("about", new LinkedHashSet<>(about));
        }
    }
}
