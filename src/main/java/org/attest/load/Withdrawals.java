package org.attest.load;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.claim.WithdrawnList;
import org.attest.store.Unit;

/**
 * What withdrawals did to the graphs of a load.
 *
 * @param list everything that is withdrawn
 * @param rdf the graphs from files that a user names, without what is withdrawn
 * @param stored the graphs that the store has and no folder, by their name in the store; null for one that must go
 * @param counts how much is gone, by kind in words
 */
record Withdrawals(WithdrawnList list, List<Unit> rdf, List<Change> stored, SortedMap<String, Long> counts) {
    /** Nothing is withdrawn. */
    static final Withdrawals NONE = new Withdrawals(WithdrawnList.EMPTY, List.of(), List.of(), new TreeMap<>());

    /**
     * A stored graph that does not stay as it is.
     *
     * @param before as the store has it
     * @param after what takes its place: none or one
     */
    record Change(Unit before, List<Unit> after) {}

    Withdrawals {
        rdf = List.copyOf(rdf);
        stored = List.copyOf(stored);
        counts = new TreeMap<>(counts);
    }
}
