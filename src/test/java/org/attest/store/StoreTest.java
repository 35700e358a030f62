package org.attest.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.document.Checksum;
import org.attest.load.Content;
import org.attest.load.TestHome;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.rdf.Licences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
    private static final Node GRAPH = NodeFactory.createURI("https://w3id.org/attest/id/graph/doc/a");
    private static final Node S = NodeFactory.createURI("https://example.org/s");
    private static final Node P = NodeFactory.createURI("https://example.org/p");
    private static final Node Q = NodeFactory.createURI("https://example.org/q");
    private static final Quad QUAD = new Quad(GRAPH, S, P, NodeFactory.createLiteralString("o"));

    @TempDir
    Path folder;

    private Store store;

    @BeforeEach
    void open() {
        store = Store.open(folder.resolve("store"), Base.DEFAULT);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsWrittenIsThereAfterClosingAndOpening() {
        store.write(dataset -> dataset.asDatasetGraph().add(QUAD));
        List<String> before = Content.all(store);
        assertEquals(1, before.size());
        store.close();
        open();
        assertEquals(before, Content.all(store));
    }

    @Test
    void aWriteThatFailsLeavesNothingAndSaysWhatFailed() {
        IllegalStateException failure = new IllegalStateException("half way");
        IllegalStateException heard = assertThrows(
                IllegalStateException.class,
                () -> store.write(dataset -> {
                    dataset.asDatasetGraph().add(QUAD);
                    throw failure;
                }));
        assertSame(failure, heard);
        assertEquals(List.of(), Content.all(store));
        AssertionError error = new AssertionError("a fault of ours");
        assertSame(
                error,
                assertThrows(
                        AssertionError.class,
                        () -> store.write(dataset -> {
                            dataset.asDatasetGraph().add(QUAD);
                            throw error;
                        })));
        store.close();
        open();
        assertEquals(List.of(), Content.all(store));
        store.write(dataset -> dataset.asDatasetGraph().add(QUAD));
        assertEquals(1, Content.all(store).size());
    }

    @Test
    void whoReadsDuringAWriteSeesTheStoreAsItWas() {
        store.write(dataset -> {
            dataset.asDatasetGraph().add(QUAD);
            assertEquals(
                    List.of(),
                    CompletableFuture.supplyAsync(() -> Content.all(store)).join());
        });
        assertEquals(1, Content.all(store).size());
    }

    @Test
    void aReadWithinAReadOrAWriteSharesItsTransaction() {
        store.write(dataset -> {
            dataset.asDatasetGraph().add(QUAD);
            assertEquals(1, Content.all(store).size());
            assertEquals(0, store.version());
        });
        assertEquals(
                1L,
                store.<Integer>read(
                                outer -> store.read(inner -> Content.all(store).size()))
                        .longValue());
        assertFalse(store.dataset().isInTransaction());
    }

    @Test
    void aReadThatFailsEndsItsTransaction() {
        assertThrows(
                IllegalStateException.class,
                () -> store.read(dataset -> {
                    throw new IllegalStateException("while reading");
                }));
        assertFalse(store.dataset().isInTransaction());
    }

    @Test
    void theDefaultGraphIsTheUnionOfTheNamedOnes() {
        Node other = NodeFactory.createURI("https://w3id.org/attest/id/graph/doc/b");
        store.write(dataset -> {
            dataset.asDatasetGraph().add(QUAD);
            dataset.asDatasetGraph().add(new Quad(other, QUAD.asTriple()));
        });
        assertEquals(List.of("https://example.org/s | o"), Content.rows(store, "SELECT ?s ?o { ?s ?p ?o }"));
        assertEquals(
                2, Content.rows(store, "SELECT ?g { GRAPH ?g { ?s ?p ?o } }").size());
    }

    @Test
    void metaRemembersEachGraphAndForgetsItWhenAsked() {
        Checksum digest = Checksum.of(new byte[] {1});
        Unit unit =
                new Unit(GRAPH, "data/claims/a.yaml", List.of(QUAD), Licences.CC_BY, "Quotes: their authors.", false);
        store.write(dataset -> store.meta().record(unit, digest, Instant.parse("2026-11-23T08:00:00Z")));
        store.read(dataset -> {
            assertEquals(Map.of(GRAPH.getURI(), 1L), store.meta().triples());
            assertEquals(digest, store.meta().digest(GRAPH).orElseThrow());
            assertFalse(store.meta().isAdded(GRAPH));
            return null;
        });
        assertEquals(
                List.of("data/claims/a.yaml | https://creativecommons.org/licenses/by/4.0/ | Quotes: their authors."),
                Content.rows(
                        store,
                        "SELECT ?file ?licence ?rights { ?g at:fileName ?file ; dcterms:license ?licence ; "
                                + "dcterms:rights ?rights }"));
        Unit added = new Unit(GRAPH, "notes.ttl", List.of(QUAD, QUAD), null, "", true);
        store.write(dataset -> store.meta().record(added, digest, Instant.EPOCH));
        store.read(dataset -> {
            assertEquals(Map.of(GRAPH.getURI(), 2L), store.meta().triples());
            assertTrue(store.meta().isAdded(GRAPH));
            return null;
        });
        store.write(dataset -> store.meta().forget(GRAPH));
        assertEquals(List.of(), Content.all(store));
    }

    @Test
    void theVersionRisesWhenAStoreIsWholeAgainAndAnUnfinishedOneHasNoName() {
        Checksum inputs = Checksum.of(new byte[] {2});
        store.write(dataset -> store.meta().finish(inputs, "1.0"));
        assertEquals(1, store.version());
        assertEquals(inputs.hex().substring(0, 12), store.id());
        store.write(dataset -> store.meta().stale());
        assertEquals(1, store.version());
        assertEquals("empty", store.id());
        store.write(dataset -> store.meta().finish(inputs, "1.0"));
        assertEquals(2, store.version());
        store.close();
        open();
        assertEquals(2, store.version());
    }

    @Test
    void laterRulesSeeWhatEarlierOnesGaveAndEachRunStartsAfresh() {
        Iris iris = new Iris(Base.DEFAULT);
        Rules rules = new Rules(List.of(
                rule("inferred", "CONSTRUCT { ?s <https://example.org/q> ?o } WHERE { ?s <https://example.org/p> ?o }"),
                rule("inferred", "CONSTRUCT { ?s <https://example.org/r> ?o } WHERE { ?s <https://example.org/q> ?o }"),
                rule(
                        "curation/rules",
                        "CONSTRUCT { ?s <https://example.org/flag> ?o } WHERE { ?s <https://example.org/r> ?o }")));
        int[] written = new int[1];
        store.write(dataset -> {
            dataset.asDatasetGraph().add(QUAD);
            for (String graph : Rules.GRAPHS) {
                dataset.asDatasetGraph().add(iris.graph(graph), S, Q, NodeFactory.createLiteralString("of old"));
            }
            assertEquals(3, rules.materialise(dataset.asDatasetGraph(), iris, () -> written[0]++));
        });
        assertEquals(3, written[0]);
        String inferred = "<https://w3id.org/attest/id/graph/inferred> .";
        String flags = "<https://w3id.org/attest/id/graph/curation/rules> .";
        assertEquals(
                List.of(
                        "<https://example.org/s> <https://example.org/q> \"o\" " + inferred,
                        "<https://example.org/s> <https://example.org/r> \"o\" " + inferred),
                Content.graph(store, "inferred"));
        assertEquals(
                List.of("<https://example.org/s> <https://example.org/flag> \"o\" " + flags),
                Content.graph(store, "curation/rules"));
        store.write(dataset -> rules.materialise(dataset.asDatasetGraph(), iris, () -> {}));
        assertEquals(2, Content.graph(store, "inferred").size());
        assertEquals(1, Content.graph(store, "curation/rules").size());
        store.write(
                dataset -> assertEquals(0, new Rules(List.of()).materialise(dataset.asDatasetGraph(), iris, () -> {})));
        assertEquals(List.of(), Content.graph(store, "inferred"));
        assertEquals(List.of(), Content.graph(store, "curation/rules"));
    }

    @Test
    void aRuleWritesNoGraphThatAnythingElseWrites() {
        assertThrows(
                IllegalArgumentException.class, () -> rule("reference", "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"));
    }

    @Test
    void aStoreInMemoryHoldsWhatOneOnDiskHolds() {
        TestHome home = TestHome.copy(folder.resolve("home")).withSecond();
        home.loader().bringUpToDate(store);
        try (Store memory = Store.inMemory(Base.DEFAULT)) {
            home.loader().bringUpToDate(memory);
            Content.assertSame(Content.all(memory), Content.all(store));
            assertEquals(memory.id(), store.id());
        }
        store.close();
        open();
        assertFalse(home.loader().bringUpToDate(store).changed(), "a store is current when it is opened again");
    }

    private static Rules.Rule rule(String graph, String construct) {
        return new Rules.Rule("rule", "", graph, QueryFactory.create(construct));
    }
}
