package org.attest.extract.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.attest.extract.proposal.Proposal;
import org.attest.extract.proposal.Proposal.Reference;

/** References of which no two share characters. */
final class Overlaps {
    private Overlaps() {}

    /** The references among the proposals in reading order, the longer of two that overlap. */
    static List<Reference> without(List<Proposal> proposals) {
        List<Reference> longestFirst = new ArrayList<>();
        for (Proposal proposal : proposals) {
            if (proposal instanceof Reference reference) {
                longestFirst.add(reference);
            }
        }
        longestFirst.sort(Comparator.comparingInt(
                (Reference r) -> r.passage().start() - r.passage().end()));
        NavigableMap<Integer, Reference> kept = new TreeMap<>();
        for (Reference reference : longestFirst) {
            int start = reference.passage().start();
            int end = reference.passage().end();
            var before = kept.floorEntry(start);
            var after = kept.ceilingEntry(start);
            boolean free = (before == null || before.getValue().passage().end() <= start)
                    && (after == null || after.getKey() >= end);
            if (free) {
                kept.put(start, reference);
            }
        }
        return List.copyOf(kept.values());
    }
}
