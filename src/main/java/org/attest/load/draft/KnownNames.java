package org.attest.load.draft;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.attest.claim.Name;
import org.attest.claim.Names;
import org.attest.claim.Reference;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;
import org.attest.text.NameKey;

/** The things of the reference data by their names. Safe to share between threads. */
public final class KnownNames {
    private final Reference reference;
    private final Map<NameKey, Set<ThingId>> byName = new HashMap<>();

    public KnownNames(Reference reference) {
        this.reference = reference;
        for (Thing thing : reference.things().values()) {
            names(thing)
                    .forEach(name -> byName.computeIfAbsent(NameKey.of(name), unused -> new HashSet<>())
                            .add(thing.id()));
        }
    }

    Reference reference() {
        return reference;
    }

    /** The one thing that a name can mean, among those that fit; empty when there is none or several. */
    Optional<ThingId> one(String name, Predicate<Thing> fitting) {
        List<ThingId> found = Stream.of(name, withoutArticle(name))
                .flatMap(form -> byName.getOrDefault(NameKey.of(form), Set.of()).stream())
                .distinct()
                .filter(id -> reference.find(id).filter(fitting).isPresent())
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    static String withoutArticle(String name) {
        return name.replaceFirst("^(?i:the)\\s+(?=\\S)", "");
    }

    private static Stream<String> names(Thing thing) {
        Names names = thing.names();
        Stream<String> title = thing instanceof Thing.Publication publication
                ? Stream.ofNullable(publication.about().title())
                : Stream.of();
        return Stream.of(
                        Stream.of(names.label()),
                        names.translated().stream().map(Name::value),
                        names.aliases().stream().map(Name::value),
                        title)
                .flatMap(some -> some);
    }
}
