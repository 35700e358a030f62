package org.attest.store.backup;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Checksum;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.store.Store;
import org.attest.store.Unit;

/** Small stores for the tests of this package. */
final class Quads {
    static final Program PROGRAM = new Program("1.2", "abc");
    static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    private static final Node S = NodeFactory.createURI("https://example.org/s");
    private static final Node P = NodeFactory.createURI("https://example.org/p");

    private Quads() {}

    static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** Replaces a graph by one triple an object, as a load of added files does, and raises the version. */
    static void load(Store store, String graph, Node... objects) {
        Node name = new Iris(store.base()).graph(graph);
        List<Quad> quads =
                List.of(objects).stream().map(o -> new Quad(name, S, P, o)).toList();
        Checksum digest = CanonicalQuads.digest(quads);
        store.write(dataset -> {
            dataset.asDatasetGraph().removeGraph(name);
            quads.forEach(dataset.asDatasetGraph()::add);
            store.meta().record(new Unit(name, graph + ".ttl", quads, null, "", true), digest, NOON);
            store.meta().finish(digest, "1.2");
        });
    }
}
