package org.attest.evidence.lineage;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * Made-up statements, each of which is reference data or belongs to one or two claims.
 *
 * @param owners by statement, the claims that state it; none for reference data
 */
record MadeStore(Map<Quad, Set<Node>> owners) implements Leaves {
    private static final String X = "https://example.org/";

    static MadeStore of(Random random) {
        Map<Quad, Set<Node>> owners = new LinkedHashMap<>();
        for (int i = 0; i < 12 + random.nextInt(8); i++) {
            Node graph = iri(random.nextInt(3) == 0 ? "two" : "one");
            Node subject = iri("n" + random.nextInt(6));
            Node predicate = iri(random.nextInt(3) == 0 ? "q" : "p");
            own(owners, new Quad(graph, subject, predicate, iri("n" + random.nextInt(6))), random);
        }
        for (int i = 0; i < 6; i++) {
            Node subject = iri("n" + i);
            own(owners, new Quad(iri("one"), subject, iri("n"), NodeFactory.createLiteralString("" + i)), random);
            own(
                    owners,
                    new Quad(
                            iri("two"),
                            subject,
                            iri("t"),
                            NodeFactory.createLiteralString(i % 2 == 0 ? "an apple" : "a berry")),
                    random);
        }
        return new MadeStore(owners);
    }

    private static void own(Map<Quad, Set<Node>> owners, Quad quad, Random random) {
        Set<Node> claims = owners.computeIfAbsent(quad, q -> new HashSet<>());
        int kind = random.nextInt(4);
        for (int i = 0; i < (kind == 0 ? 0 : kind == 1 ? 2 : 1); i++) {
            claims.add(iri("claim" + random.nextInt(14)));
        }
    }

    Set<Node> claims() {
        Set<Node> claims = new HashSet<>();
        owners.values().forEach(claims::addAll);
        return claims;
    }

    /** The reference data and what some claims state; the default graph has all of it. */
    DatasetGraph with(Set<Node> kept) {
        DatasetGraph dataset = new DatasetGraphMapLink(GraphFactory.createDefaultGraph());
        owners.forEach((quad, claims) -> {
            if (claims.isEmpty() || claims.stream().anyMatch(kept::contains)) {
                if (!dataset.containsGraph(quad.getGraph())) {
                    dataset.addGraph(quad.getGraph(), GraphFactory.createDefaultGraph());
                }
                dataset.add(quad);
                dataset.getDefaultGraph().add(quad.asTriple());
            }
        });
        return dataset;
    }

    @Override
    public Lineage of(@Nullable Node graph, Triple triple) {
        Lineage ways = Lineage.FALSE;
        for (Node name : graph == null ? List.of(iri("one"), iri("two")) : List.of(graph)) {
            Set<Node> claims = owners.get(new Quad(name, triple));
            if (claims != null) {
                ways = ways.or(claims.isEmpty() ? Lineage.TRUE : Lineage.anyOf(claims));
            }
        }
        return ways;
    }

    private static Node iri(String local) {
        return NodeFactory.createURI(X + local);
    }
}
