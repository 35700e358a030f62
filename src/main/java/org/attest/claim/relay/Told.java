package org.attest.claim.relay;

import java.util.Set;
import org.attest.claim.BoundKind;
import org.attest.claim.comparison.Figure;

/**
 * A figure as it is told: in an excerpt, or by who cites the publication.
 *
 * @param bound how the words bound the number
 * @param hedged whether the number is meant roughly, or the claim is put forward with a word of doubt
 * @param holders who is said to hold it, by name; empty when nobody but the author
 */
public record Told(Figure figure, BoundKind bound, boolean hedged, Set<String> holders) {
    public Told {
        holders = Set.copyOf(holders);
    }
}
