package org.attest.extract.gazetteer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.attest.claim.Reference;
import org.attest.extract.proposal.NamedPlace;
import org.attest.extract.reading.Sentence;
import org.attest.extract.reading.Slot;

/** The places that can be told by name: countries, regions, areas and cities, with their adjectives. */
public final class Gazetteer {
    private final NameIndex index;
    private final Neighbours neighbours = new Neighbours();
    private final Slot<List<PlaceMention>> slot = new Slot<>();

    /** A gazetteer of the places of the reference data and of the shipped list of areas and cities. */
    public static Gazetteer of(Reference reference) {
        return new Gazetteer(ShippedNames.of(reference));
    }

    private Gazetteer(NameIndex index) {
        this.index = index;
    }

    /** The places a sentence names, in order; the longest name wins. Found once for each sentence. */
    public List<PlaceMention> in(Sentence sentence) {
        return sentence.keep(slot, () -> List.copyOf(new MentionFinder(index, neighbours, sentence).mentions()));
    }

    /** The place of exactly this name or adjective; empty when there is none, or several that nothing tells apart. */
    public Optional<NamedPlace> find(String name) {
        List<Entry> entries = named(name);
        Optional<Entry.Sort> best = entries.stream().map(Entry::sort).sorted().findFirst();
        List<NamedPlace> places = entries.stream()
                .filter(entry -> entry.sort() == best.orElseThrow())
                .map(Entry::place)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** The first-level administrative areas of this name, whatever else it names: {@code Homs}, {@code Niger}. */
    public List<NamedPlace> areas(String name) {
        return named(name).stream()
                .map(Entry::place)
                .filter(Objects::nonNull)
                .filter(place -> place.type().equals("AdministrativeArea"))
                .distinct()
                .toList();
    }

    private List<Entry> named(String name) {
        String bare = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
        List<Entry> entries = index.find(NamePart.of(bare));
        return entries.isEmpty() ? index.find(NamePart.of(name)) : entries;
    }
}
