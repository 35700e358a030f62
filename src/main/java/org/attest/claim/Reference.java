package org.attest.claim;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The things that are known by id.
 *
 * @param things by id, sorted
 */
public record Reference(SortedMap<ThingId, Thing> things) {
    public Reference {
        things = Collections.unmodifiableSortedMap(new TreeMap<>(things));
    }

    public static Reference of(Collection<? extends Thing> things) {
        SortedMap<ThingId, Thing> map = new TreeMap<>();
        things.forEach(thing -> map.put(thing.id(), thing));
        return new Reference(map);
    }

    /** These things and others; where both know an id, the other wins. */
    public Reference and(Collection<? extends Thing> others) {
        SortedMap<ThingId, Thing> map = new TreeMap<>(things);
        others.forEach(thing -> map.put(thing.id(), thing));
        return new Reference(map);
    }

    public boolean knows(ThingId id) {
        return things.containsKey(id);
    }

    public Optional<Thing> find(ThingId id) {
        return Optional.ofNullable(things.get(id));
    }

    /** The first of several kinds under which a slug is known. */
    public Optional<ThingId> resolve(String slug, List<ThingKind> kinds) {
        return kinds.stream()
                .map(kind -> new ThingId(kind, slug))
                .filter(this::knows)
                .findFirst();
    }

    /**
     * The base-free value by which a population names a thing: the code of a country, the slug of another place or of an
     * actor. People and wilayat have their kind before the slug, since they share the dimension <i>group</i> with actors.
     */
    public String key(ThingId id) {
        Map<ThingId, Thing> known = things;
        if (known.get(id) instanceof Thing.Place place) {
            return place.key();
        }
        return id.kind() == ThingKind.PLACE || id.kind() == ThingKind.ACTOR ? id.slug() : id.toString();
    }

    /** The label of a thing, or its slug when nothing is known about it. */
    public String label(ThingId id) {
        return find(id).map(thing -> thing.names().label()).orElse(id.slug());
    }
}
