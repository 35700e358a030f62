package org.attest.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.attest.evidence.Explanation.Derivation;
import org.attest.evidence.Explanation.Ground;
import org.attest.evidence.lineage.Premise;
import org.attest.evidence.lineage.Premises;
import org.attest.evidence.lineage.Witness;
import org.attest.query.Endpoint;
import org.attest.rdf.Iris;
import org.attest.store.Rules;

/**
 * Explains triples: a stated one by its quote or its file, a derived one by the rules that give it and by their premises,
 * explained in turn.
 *
 * <p>A rule sees the store as it is now, with what it derived itself; a derivation that needs the triple it derives is
 * passed over, here and further down.
 */
public final class Explainer {
    private final Rules rules;
    private final Iris iris;
    private final boolean all;
    private final Set<Node> derived;
    private final ReferencePlaces places;
    private final Standing standing;
    private final Premises premises;
    private final ComparedFigures compared;

    /**
     * An explainer of one store.
     *
     * @param places where the files at hand define things
     * @param all whether every derivation is followed, and not only the first
     */
    public Explainer(Endpoint endpoint, Iris iris, Rules rules, ReferencePlaces places, boolean all) {
        this.rules = rules;
        this.iris = iris;
        this.places = places;
        this.all = all;
        this.derived = Rules.GRAPHS.stream().map(iris::graph).collect(Collectors.toUnmodifiableSet());
        this.standing = new Standing(endpoint);
        this.compared = new ComparedFigures(endpoint);
        this.premises = new Premises(endpoint);
    }

    /** Why a triple stands in the store. */
    public Explanation explain(Triple triple) {
        return explain(triple, Set.of(), new HashSet<>());
    }

    private Explanation explain(Triple triple, Set<Triple> ancestors, Set<Triple> above) {
        List<Node> graphs = standing.graphs(triple);
        if (graphs.isEmpty()) {
            return new Explanation.Gone(triple);
        }
        for (Node graph : graphs) {
            if (!derived.contains(graph)) {
                return new Explanation.Stated(triple, graph, origin(triple.getSubject(), graph));
            }
        }
        if (!above.add(triple)) {
            return new Explanation.Above(triple);
        }
        Set<Triple> path = new HashSet<>(ancestors);
        path.add(triple);
        List<Found> found = found(triple, graphs, path);
        List<Derivation> shown = found.stream()
                .limit(all ? Long.MAX_VALUE : 1)
                .map(one -> derivation(one, path, above))
                .toList();
        return shown.isEmpty()
                ? compared(triple, graphs.get(0), path, above)
                : new Explanation.Derived(triple, graphs.get(0), shown, found.size() - shown.size());
    }

    /** What no rule gives may be a comparison. */
    private Explanation compared(Triple triple, Node graph, Set<Triple> path, Set<Triple> above) {
        List<Ground> grounds = new ArrayList<>();
        compared.of(triple.getSubject()).stream()
                .filter(figure -> !path.contains(figure))
                .forEach(figure -> grounds.add(new Ground.Because(explain(figure, path, above))));
        return new Explanation.Derived(
                triple,
                graph,
                grounds.isEmpty()
                        ? List.of()
                        : List.of(new Derivation(ComparedFigures.NAME, ComparedFigures.SUMMARY, grounds)),
                0);
    }

    /** The print, or the file that the store names, or the line in it that defines the subject. */
    private Origin origin(Node subject, Node graph) {
        Origin origin = standing.origin(subject, graph);
        return origin instanceof Origin.Filed
                ? places.of(subject, iris.base())
                        .<Origin>map(place -> new Origin.Filed(place.toString()))
                        .orElse(origin)
                : origin;
    }

    /** A rule and one way in which it gives a triple. */
    private record Found(Rules.Rule rule, Witness witness) {}

    /** Derivations that go in no circle; those with the fewest derived premises first, then in the order of the rules. */
    private List<Found> found(Triple triple, List<Node> graphs, Set<Triple> path) {
        List<Found> found = new ArrayList<>();
        for (Rules.Rule rule : rules.rules()) {
            if (graphs.contains(iris.graph(rule.graph()))) {
                premises.of(rule, triple).stream()
                        .filter(witness -> witness.triples().stream().noneMatch(path::contains))
                        .forEach(witness -> found.add(new Found(rule, witness)));
            }
        }
        standing.lookUp(
                found.stream().flatMap(one -> one.witness().triples().stream()).toList());
        found.sort(Comparator.comparingLong(one -> one.witness().triples().stream()
                .filter(premise -> derived.containsAll(standing.graphs(premise)))
                .count()));
        return found;
    }

    private Derivation derivation(Found found, Set<Triple> path, Set<Triple> above) {
        return new Derivation(
                found.rule().name(),
                found.rule().summary(),
                grounds(found.witness().premises(), path, above));
    }

    private List<Ground> grounds(List<Premise> premises, Set<Triple> path, Set<Triple> above) {
        List<Ground> grounds = new ArrayList<>();
        for (Premise premise : premises) {
            if (premise instanceof Premise.Holds holds) {
                grounds.add(new Ground.Because(explain(holds.triple(), path, above)));
            } else if (premise instanceof Premise.Group group) {
                grounds.add(new Ground.Over(group.taken(), grounds(group.members(), path, above)));
            } else if (premise instanceof Premise.Absent absent) {
                grounds.add(new Ground.Without(absent.pattern()));
            }
        }
        return grounds;
    }
}
