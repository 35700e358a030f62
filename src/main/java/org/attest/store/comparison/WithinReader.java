package org.attest.store.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.attest.claim.comparison.ComparedDimension;
import org.attest.claim.comparison.Containment;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtProperty;

/**
 * Which kinds and places lie within which, as a store has it: {@code skos:broader}, {@code at:locatedIn} and {@code
 * at:partOfRegion}, over any number of steps.
 */
public final class WithinReader implements Containment {
    private final Map<String, NavigableSet<String>> broader = new TreeMap<>();
    private final Map<String, NavigableSet<String>> around = new TreeMap<>();
    private final Set<String> regions = new HashSet<>();
    private final Map<String, Set<String>> known = new HashMap<>();

    /** Reads both at once. Call inside a transaction. */
    public WithinReader(DatasetGraph dataset) {
        read(dataset, SKOS.broader.asNode(), broader);
        read(dataset, AtProperty.LOCATED_IN, around);
        read(dataset, AtProperty.PART_OF_REGION, around);
        dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), AtClass.REGION)
                .forEachRemaining(quad -> regions.add(quad.getSubject().getURI()));
    }

    private static void read(DatasetGraph dataset, Node property, Map<String, NavigableSet<String>> into) {
        dataset.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(quad -> {
            if (quad.getSubject().isURI() && quad.getObject().isURI()) {
                into.computeIfAbsent(quad.getSubject().getURI(), part -> new TreeSet<>())
                        .add(quad.getObject().getURI());
            }
        });
    }

    @Override
    public boolean isPart(ComparedDimension dimension, String part, String whole) {
        return !part.equals(whole)
                && reached(part, dimension == ComparedDimension.KIND ? broader : around)
                        .contains(whole);
    }

    @Override
    public boolean isRegion(String place) {
        return regions.contains(place);
    }

    @Override
    public boolean overlap(String one, String other) {
        return around.keySet().stream()
                .map(place -> reached(place, around))
                .anyMatch(places -> places.contains(one) && places.contains(other));
    }

    /** The kinds above a kind, or itself, that nothing is above, sorted. */
    List<String> broadest(String kind) {
        List<String> top = reached(kind, broader).stream()
                .filter(above -> !broader.containsKey(above))
                .sorted()
                .toList();
        return top.isEmpty() ? List.of(kind) : top;
    }

    private Set<String> reached(String from, Map<String, NavigableSet<String>> steps) {
        return known.computeIfAbsent(from, start -> {
            Set<String> reached = new TreeSet<>(Set.of(start));
            Deque<String> todo = new ArrayDeque<>(reached);
            while (!todo.isEmpty()) {
                for (String next : steps.getOrDefault(todo.remove(), new TreeSet<>())) {
                    if (reached.add(next)) {
                        todo.add(next);
                    }
                }
            }
            return reached;
        });
    }

    /** All that is within something, in a fixed order: what a comparison rests on beside its two figures. */
    String canonical() {
        return broader + "\n" + around;
    }
}
