package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.system.Txn;
import org.attest.query.Answer;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.QueryReader;
import org.attest.query.Sample;
import org.attest.query.Seed;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.eclipse.rdf4j.federated.FedXFactory;
import org.eclipse.rdf4j.federated.repository.FedXRepository;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** One server has what documents claim, the other who and what they speak of: only together they answer. */
@DisplayName("FedX over two servers")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FedxTest {
    private static final String PREFIXES = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX place: <https://w3id.org/attest/id/place/>
            """;

    /** Joins across the two, with optional parts, unions and filters. */
    private static final List<String> QUERIES = List.of(
            "SELECT ?quote ?code { ?claim at:ofOrigin ?place ; at:quote ?quote . ?place at:iso3 ?code }",
            "SELECT ?name ?low ?high { ?claim at:ofOrigin ?place ; at:low ?low . OPTIONAL { ?claim at:high ?high } ?place at:label ?name }",
            "SELECT ?quote ?label { { ?claim at:saidBy ?who } UNION { ?claim at:cites ?who } ?claim at:quote ?quote . ?who at:label ?label . FILTER(STRLEN(?quote) < 30) }",
            "SELECT DISTINCT ?code { ?claim at:about ?place . ?place at:iso2 ?code }",
            "SELECT ?quote { ?claim at:about place:tunisia ; at:quote ?quote }");

    private final Store claims = Store.inMemory(Base.DEFAULT);
    private final Store things = Store.inMemory(Base.DEFAULT);
    private final Store merged = Store.inMemory(Base.DEFAULT);
    private final List<AttestServer> servers = new ArrayList<>();
    private FedXRepository federation;

    @BeforeAll
    void start() {
        List<Quad> quads = new ArrayList<>();
        Dataset seed = Seed.endpoint().dataset();
        Txn.executeRead(seed, () -> seed.asDatasetGraph().find().forEachRemaining(quads::add));
        claims.write(dataset -> quads.stream().filter(FedxTest::ofClaim).forEach(dataset.asDatasetGraph()::add));
        things.write(dataset -> quads.stream().filter(quad -> !ofClaim(quad)).forEach(dataset.asDatasetGraph()::add));
        merged.write(dataset -> quads.forEach(dataset.asDatasetGraph()::add));
        List<String> urls = new ArrayList<>();
        for (Store store : List.of(claims, things)) {
            ContentVersion version = new ContentVersion("half", 1);
            LocalEndpoint endpoint =
                    new LocalEndpoint(store.dataset(), new ContentVersion.Of(() -> version, () -> version));
            AttestServer server = AttestServer.start(
                    new Served(endpoint, () -> "half", Sample.PREFIXES, new QueryCatalogue(List.of())),
                    ServerSettings.onLoopback(0));
            servers.add(server);
            urls.add(server.url() + "sparql");
        }
        federation = FedXFactory.createSparqlFederation(urls);
    }

    private static boolean ofClaim(Quad quad) {
        return quad.getSubject().getURI().contains("/id/claim/");
    }

    @AfterAll
    void stop() {
        federation.shutDown();
        servers.forEach(AttestServer::close);
        List.of(claims, things, merged).forEach(Store::close);
    }

    @TestFactory
    @DisplayName("Gives the rows of one merged store")
    List<DynamicTest> rows() {
        return QUERIES.stream()
                .map(query -> DynamicTest.dynamicTest(query, () -> {
                    List<String> one = ofMerged(PREFIXES + query);
                    assertFalse(one.isEmpty());
                    assertEquals(one, federated(PREFIXES + query));
                }))
                .toList();
    }

    @Test
    @DisplayName("Neither server alone has these rows")
    void apart() {
        String join = PREFIXES + QUERIES.get(0);
        assertTrue(rows(claims, join).isEmpty());
        assertTrue(rows(things, join).isEmpty());
    }

    private List<String> federated(String query) {
        List<String> rows = new ArrayList<>();
        try (RepositoryConnection connection = federation.getConnection();
                TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
            for (BindingSet row : result) {
                List<String> cells = new ArrayList<>();
                new TreeSet<>(row.getBindingNames())
                        .forEach(name ->
                                cells.add(name + "=" + row.getValue(name).stringValue()));
                rows.add(String.join(" | ", cells));
            }
        }
        Collections.sort(rows);
        return rows;
    }

    private List<String> ofMerged(String query) {
        return rows(merged, query);
    }

    private static List<String> rows(Store store, String query) {
        LocalEndpoint endpoint = new LocalEndpoint(store.dataset(), () -> 1);
        Answer.Rows answer = endpoint.rows(new QueryReader(Sample.PREFIXES).read("test", query));
        List<String> rows = new ArrayList<>();
        for (Binding row : answer.rows()) {
            List<String> cells = new ArrayList<>();
            answer.columns().stream()
                    .sorted(java.util.Comparator.comparing(c -> c.getVarName()))
                    .forEach(column -> {
                        if (row.get(column) != null) {
                            cells.add(column.getVarName() + "="
                                    + (row.get(column).isURI()
                                            ? row.get(column).getURI()
                                            : row.get(column).getLiteralLexicalForm()));
                        }
                    });
            rows.add(String.join(" | ", cells));
        }
        Collections.sort(rows);
        return rows;
    }
}
