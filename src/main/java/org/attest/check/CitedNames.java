package org.attest.check;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.claim.Name;
import org.attest.claim.Reference;
import org.attest.claim.Thing;
import org.attest.claim.ThingId;

/** The names by which a text may point to a publication that it has cited before. */
final class CitedNames {
    private final Reference reference;

    CitedNames(Reference reference) {
        this.reference = reference;
    }

    /** Its title and everything else that it is called. */
    Set<String> titles(ThingId publication) {
        Set<String> titles = new LinkedHashSet<>();
        reference.find(publication).ifPresent(thing -> {
            titles.addAll(names(thing));
            if (thing instanceof Thing.Publication work && work.about().title() != null) {
                titles.add(work.about().title());
            }
        });
        return titles;
    }

    /** Who wrote it and where it came out; persons by their surnames too. */
    Set<String> makers(ThingId publication) {
        Set<String> makers = new LinkedHashSet<>();
        reference.find(publication).ifPresent(thing -> {
            if (thing instanceof Thing.Publication work) {
                Stream.concat(
                                work.about().creators().stream(),
                                Stream.ofNullable(work.about().outlet()))
                        .forEach(id -> makers.addAll(maker(id)));
            }
        });
        return makers;
    }

    private Set<String> maker(ThingId id) {
        Optional<Thing> thing = reference.find(id);
        Set<String> names = new LinkedHashSet<>();
        thing.ifPresent(known -> {
            names.addAll(names(known));
            if (known instanceof Thing.Individual) {
                names(known).forEach(name -> names.add(name.substring(name.lastIndexOf(' ') + 1)));
            }
        });
        return names;
    }

    private static Set<String> names(Thing thing) {
        Set<String> names = new LinkedHashSet<>();
        names.add(thing.names().label());
        Stream.of(
                        thing.names().translated(),
                        thing.names().aliases(),
                        thing.names().hidden())
                .flatMap(List::stream)
                .map(Name::value)
                .forEach(names::add);
        return names;
    }
}
