package org.attest.evidence.lineage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * All the ways in which something holds: a monotone formula in disjunctive normal form, with negation of conjunctions, whose
 * variables are claims (why-provenance: Buneman, Khanna and Tan, <i>Why and Where</i>, ICDT 2001).
 *
 * @param terms the ways; none when it never holds
 * @param cut whether there are more ways than are kept
 */
public record Lineage(List<Term> terms, boolean cut) {
    /** Most ways that are kept of one thing. */
    static final int MOST = 256;

    public static final Lineage TRUE = new Lineage(List.of(Term.ALWAYS), false);
    public static final Lineage FALSE = new Lineage(List.of(), false);

    public Lineage {
        terms = List.copyOf(terms);
    }

    /** What holds where a claim is. */
    public static Lineage of(Node claim) {
        return new Lineage(List.of(new Term(Set.of(claim), Set.of())), false);
    }

    /** What holds where any of some claims is. */
    public static Lineage anyOf(Collection<Node> claims) {
        return anyOfAll(claims.stream().map(Lineage::of).toList());
    }

    /** What holds where any of some things does, however many: for leaves, of which others need one only. */
    static Lineage anyOfAll(Collection<Lineage> things) {
        Set<Term> all = new LinkedHashSet<>();
        boolean cut = false;
        for (Lineage thing : things) {
            if (thing.always()) {
                return TRUE;
            }
            all.addAll(thing.terms);
            cut |= thing.cut;
        }
        return new Lineage(List.copyOf(all), cut);
    }

    private static Lineage of(Collection<Term> candidates, boolean cut) {
        return FALSE.with(candidates, cut);
    }

    /** These ways, which do not cover each other, and further ones. */
    private Lineage with(Collection<Term> candidates, boolean more) {
        List<Term> kept = new ArrayList<>(terms);
        boolean cutOff = more;
        for (Term term : candidates.size() > MOST ? smallestFirst(candidates) : candidates) {
            if (term.consistent() && kept.stream().noneMatch(other -> other.covers(term))) {
                kept.removeIf(term::covers);
                cutOff |= kept.size() >= MOST;
                if (kept.size() < MOST || (term.stands() && kept.remove(other(kept)))) {
                    kept.add(term);
                }
            }
        }
        return new Lineage(kept, cutOff);
    }

    /** Small ways cover others, so that there is room for more. */
    private static List<Term> smallestFirst(Collection<Term> candidates) {
        return candidates.stream()
                .sorted(Comparator.comparingInt(
                        term -> term.claims().size() + term.blocks().size()))
                .toList();
    }

    /** A way that gives room to one that stands. */
    private static @Nullable Term other(List<Term> kept) {
        return kept.stream().filter(term -> !term.stands()).findFirst().orElse(null);
    }

    public boolean never() {
        return terms.isEmpty();
    }

    /** Whether it holds whatever is claimed. */
    public boolean always() {
        return terms.size() == 1 && terms.get(0).equals(Term.ALWAYS);
    }

    /** Whether it holds when every claim is there. */
    public boolean stands() {
        return terms.stream().anyMatch(Term::stands);
    }

    public Lineage or(Lineage other) {
        if (never() || other.always()) {
            return other.withCut(cut);
        }
        if (other.never() || always()) {
            return withCut(other.cut);
        }
        return with(other.terms, cut || other.cut);
    }

    public Lineage and(Lineage other) {
        if (always() || other.never()) {
            return other.withCut(cut);
        }
        if (other.always() || never()) {
            return withCut(other.cut);
        }
        if (impliedBy(other)) {
            return other;
        }
        if (other.impliedBy(this)) {
            return this;
        }
        List<Term> product = new ArrayList<>(terms.size() * other.terms.size());
        for (Term one : terms) {
            for (Term two : other.terms) {
                product.add(one.and(two));
            }
        }
        return of(product, cut || other.cut);
    }

    /** Whether this holds wherever another thing does, which has one way only. */
    private boolean impliedBy(Lineage other) {
        if (other.terms.size() != 1) {
            return false;
        }
        Term only = other.terms.get(0);
        for (Term term : terms) {
            if (term.covers(only)) {
                return true;
            }
        }
        return false;
    }

    /** All of them together; what holds in one way only is taken at once. */
    static Lineage all(Collection<Lineage> parts) {
        Set<Node> claims = new HashSet<>();
        Set<Set<Node>> blocks = new HashSet<>();
        List<Lineage> others = new ArrayList<>();
        boolean cut = false;
        for (Lineage part : parts) {
            if (part.terms.size() == 1) {
                claims.addAll(part.terms.get(0).claims());
                blocks.addAll(part.terms.get(0).blocks());
                cut |= part.cut;
            } else if (!others.contains(part)) {
                others.add(part);
            }
        }
        Lineage all = of(List.of(new Term(claims, blocks)), cut);
        for (Lineage other : others) {
            all = all.and(other);
        }
        return all;
    }

    /** The ways that are still open where another thing holds: some are barred by the claims that it needs in any case. */
    Lineage given(Lineage other) {
        if (other.terms.isEmpty()) {
            return this;
        }
        Set<Node> sure = new HashSet<>(other.terms.get(0).claims());
        other.terms.forEach(term -> sure.retainAll(term.claims()));
        List<Term> open = terms.stream()
                .filter(term -> term.blocks().stream().noneMatch(sure::containsAll))
                .toList();
        return open.size() == terms.size() ? this : new Lineage(open, cut);
    }

    /** What holds where this does not. */
    public Lineage not() {
        Lineage result = TRUE;
        for (Term term : terms) {
            List<Term> ways = new ArrayList<>();
            if (!term.claims().isEmpty()) {
                ways.add(new Term(Set.of(), Set.of(term.claims())));
            }
            term.blocks().forEach(block -> ways.add(new Term(block, Set.of())));
            result = result.and(of(ways, false));
        }
        return result.withCut(cut);
    }

    /** The same outside the window of a LIMIT or OFFSET, which bars it. */
    Lineage outside() {
        return and(new Lineage(List.of(new Term(Set.of(), Set.of(Set.of(Term.WINDOW)))), false));
    }

    private Lineage withCut(boolean more) {
        return more && !cut ? new Lineage(terms, true) : this;
    }
}
