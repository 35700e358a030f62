package org.attest.evidence;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.attest.Shipped;
import org.attest.load.Home;
import org.attest.load.Loader;
import org.attest.load.RuleFiles;
import org.attest.load.Software;
import org.attest.query.LocalEndpoint;
import org.attest.rdf.Base;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.store.Rules;
import org.attest.store.Store;

/** The shipped folders, loaded once for all tests that explain what stands in them. */
final class SeedStore {
    static final Iris IRIS = new Iris(Base.DEFAULT);
    static final Prefixes PREFIXES = new Prefixes(Base.DEFAULT);
    static final Rules RULES = RuleFiles.of(Home.of(Shipped.root()));
    static final Store STORE = load();
    static final LocalEndpoint ENDPOINT = new LocalEndpoint(STORE.dataset(), STORE::version);

    private SeedStore() {}

    private static Store load() {
        Store store = Store.inMemory(Base.DEFAULT);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC);
        new Loader(Home.of(Shipped.root()), Base.DEFAULT, new Software("test", "test"), clock, line -> {})
                .bringUpToDate(store);
        return store;
    }

    /** What a rule makes of the whole store, in a fixed order. */
    static List<Triple> results(Rules.Rule rule) {
        return STORE.read(dataset -> {
            List<Triple> triples = new ArrayList<>();
            try (QueryExecution run = QueryExecution.create(rule.query(), dataset)) {
                run.execConstructTriples().forEachRemaining(triples::add);
            }
            return triples.stream()
                    .distinct()
                    .sorted(java.util.Comparator.comparing(SeedStore::line))
                    .toList();
        });
    }

    /** What a rule makes of some statements alone. */
    static Graph results(Rules.Rule rule, Set<Triple> statements) {
        Graph graph = GraphFactory.createDefaultGraph();
        statements.forEach(graph::add);
        try (QueryExecution run = QueryExecution.create(rule.query(), ModelFactory.createModelForGraph(graph))) {
            return run.execConstruct().getGraph();
        }
    }

    static boolean has(Triple triple) {
        return STORE.read(dataset -> dataset.asDatasetGraph()
                .contains(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject()));
    }

    static String line(Triple triple) {
        return CanonicalQuads.line(new Quad(IRIS.graph("x"), triple));
    }
}
