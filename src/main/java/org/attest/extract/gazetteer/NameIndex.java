package org.attest.extract.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.attest.extract.proposal.NamedPlace;
import org.jspecify.annotations.Nullable;

/** Entries by the keys of their parts. */
final class NameIndex {
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final Map<String, Integer> longest = new HashMap<>();

    /** Adds a name, also with the Arabic article before it when it has none. */
    void add(String name, @Nullable NamedPlace place, Entry.Sort sort) {
        List<NamePart> parts = NamePart.of(name);
        if (!parts.isEmpty()) {
            add(new Entry(parts, place, sort));
            if ((sort == Entry.Sort.CITY || sort.isArea())
                    && !parts.get(0).key().equals("al")) {
                List<NamePart> withArticle = new ArrayList<>(NamePart.of("al-" + name));
                add(new Entry(withArticle, place, sort));
            }
        }
    }

    private void add(Entry entry) {
        List<Entry> same = entries.computeIfAbsent(key(entry.parts()), k -> new ArrayList<>());
        if (!same.contains(entry)) {
            same.add(entry);
            longest.merge(entry.parts().get(0).key(), entry.parts().size(), Math::max);
        }
    }

    /** How many parts the longest name has that begins with one. */
    int longest(NamePart first) {
        return longest.getOrDefault(first.key(), 0);
    }

    /** The entries that these printed parts spell. */
    List<Entry> find(List<NamePart> printed) {
        return entries.getOrDefault(key(printed), List.of()).stream()
                .filter(entry -> entry.allows(printed))
                .toList();
    }

    private static String key(List<NamePart> parts) {
        return parts.stream().map(NamePart::key).collect(Collectors.joining(" "));
    }
}
