package org.attest.evidence.lineage;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A solution of a pattern, or one that would be one without some claims.
 *
 * @param values of its variables
 * @param lineage the ways in which it comes about
 * @param absences patterns, as SPARQL, that must not match
 * @param window whether it stands in a part of an answer that LIMIT or OFFSET cut out
 */
record Solution(Binding values, Lineage lineage, Set<String> absences, boolean window) {
    Solution {
        absences = Set.copyOf(absences);
    }

    static Solution of(Binding values, Lineage lineage) {
        return new Solution(values, lineage, Set.of(), false);
    }

    Solution with(Binding other) {
        return new Solution(other, lineage, absences, window);
    }

    Solution and(Lineage other) {
        return new Solution(values, lineage.and(other), absences, window);
    }

    /** Also resting on what a condition rests on. */
    Solution and(Lineage other, Set<String> absent) {
        return new Solution(values, lineage.and(other), union(absences, absent), window);
    }

    Solution joined(Solution other) {
        return new Solution(
                Algebra.merge(values, other.values),
                lineage.and(other.lineage),
                union(absences, other.absences),
                window || other.window);
    }

    /** The same values found in another way. Of a way that does not stand it does not matter what must be absent. */
    Solution or(Solution other) {
        boolean here = lineage.stands() || !other.lineage.stands();
        boolean there = other.lineage.stands() || !lineage.stands();
        return new Solution(
                values,
                lineage.or(other.lineage),
                here && there ? union(absences, other.absences) : here ? absences : other.absences,
                window || other.window);
    }

    boolean possible() {
        return !lineage.never();
    }

    static Set<String> union(Set<String> one, Set<String> two) {
        if (two.isEmpty() || one.equals(two)) {
            return one;
        }
        Set<String> both = new LinkedHashSet<>(one);
        both.addAll(two);
        return both;
    }
}
