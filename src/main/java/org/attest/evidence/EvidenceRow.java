package org.attest.evidence;

import java.util.List;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.evidence.lineage.RowLineage;
import org.jspecify.annotations.Nullable;

/**
 * A row of an answer with what it rests on.
 *
 * @param values of its columns; a statement has the columns subject, predicate and object, a truth value the column answer
 * @param lineage null when the row could not be traced
 * @param untraced why not; empty when it was
 * @param claims what stands behind each claim of its witnesses, in their order
 * @param comparisons among these claims, when the row shows a number
 */
public record EvidenceRow(
        Binding values,
        @Nullable RowLineage lineage,
        String untraced,
        List<Backing> claims,
        List<ComparedClaims> comparisons) {
    public EvidenceRow {
        claims = List.copyOf(claims);
        comparisons = List.copyOf(comparisons);
    }
}
