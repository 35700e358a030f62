package org.attest.review.measure;

import java.util.List;
import org.attest.extract.table.Row;

/**
 * What came of comparing the proposals for one document with its gold.
 *
 * @param document name of the pair of files
 * @param missed rows of gold that no proposal says
 * @param unfounded proposals that no row of gold says
 */
public record Comparison(String document, List<Pair> pairs, List<Row> missed, List<Row> unfounded) {
    public Comparison {
        pairs = List.copyOf(pairs);
        missed = List.copyOf(missed);
        unfounded = List.copyOf(unfounded);
    }
}
