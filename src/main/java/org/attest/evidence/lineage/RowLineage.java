package org.attest.evidence.lineage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * What a row rests on.
 *
 * @param witnesses minimal sets of claims that, with the reference data, yield the row; one empty set when it needs none.
 *     Each is part of a way in which the row comes about in the whole store
 * @param withheld minimal sets that would yield it, but are kept from it by other claims in the store
 * @param complete whether there are no more
 * @param absences patterns, as SPARQL, that had to match nothing
 * @param window whether it stands in a part of an answer that LIMIT or OFFSET cut out
 */
public record RowLineage(
        List<Set<Node>> witnesses, List<Set<Node>> withheld, boolean complete, Set<String> absences, boolean window) {
    public RowLineage {
        witnesses = List.copyOf(witnesses);
        withheld = List.copyOf(withheld);
        absences = Set.copyOf(absences);
    }

    static RowLineage of(Lineage lineage, Set<String> absences, boolean window) {
        List<Set<Node>> minimal = new ArrayList<>();
        for (Term term : lineage.terms()) {
            Set<Node> claims = new LinkedHashSet<>(term.claims());
            claims.remove(Term.WINDOW);
            if (minimal.stream().noneMatch(claims::containsAll)) {
                minimal.removeIf(other -> other.containsAll(claims));
                minimal.add(claims);
            }
        }
        minimal.sort(Comparator.<Set<Node>>comparingInt(Set::size)
                .thenComparing(set -> sorted(set).toString()));
        List<Set<Node>> witnesses = new ArrayList<>();
        List<Set<Node>> withheld = new ArrayList<>();
        for (Set<Node> claims : minimal) {
            boolean stands = lineage.terms().stream()
                    .anyMatch(term -> term.stands() && term.claims().containsAll(claims));
            (stands ? witnesses : withheld).add(new LinkedHashSet<>(sorted(claims)));
        }
        return new RowLineage(witnesses, withheld, !lineage.cut(), absences, window);
    }

    private static Set<Node> sorted(Set<Node> claims) {
        Set<Node> sorted = new TreeSet<>(NodeCmp::compareRDFTerms);
        sorted.addAll(claims);
        return sorted;
    }

    /** Whether it was found how the row comes about. */
    public boolean traced() {
        return !witnesses.isEmpty();
    }

    /** All claims of all witnesses, in the order of the witnesses. */
    public Set<Node> claims() {
        Set<Node> claims = new LinkedHashSet<>();
        witnesses.forEach(claims::addAll);
        return claims;
    }
}
