package org.attest.review.measure;

import java.util.List;
import org.attest.extract.table.Row;

/**
 * A row of gold and the proposal that says the same.
 *
 * @param differences columns in which they differ; empty when the proposal is right strictly
 */
public record Pair(Row gold, Row proposed, List<String> differences) {
    public Pair {
        differences = List.copyOf(differences);
    }

    public boolean strict() {
        return differences.isEmpty();
    }
}
