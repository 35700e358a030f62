package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.system.Txn;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.Sample;
import org.attest.query.UnitedGraphs;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("What is proposed answers at an address of its own")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondDatasetTest {
    private static final Path QUERIES = Path.of(System.getProperty("attest.home", "."), "queries");
    private static final String COUNT = "SELECT (COUNT(*) AS ?n) { ?c at:proposedBy ?rule }";
    private static final String PROPOSAL = """
            PREFIX at: <https://w3id.org/attest/ns#>
            GRAPH <https://w3id.org/attest/id/graph/doc/draft> {
              <https://w3id.org/attest/id/claim/draft/1> a at:Claim ; at:proposedBy "trial/1" ;
                at:printedIn <https://w3id.org/attest/id/publication/draft> }
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private Store second;
    private AttestServer server;
    private AttestServer without;

    @BeforeAll
    void start() {
        second = Store.inMemory(Base.DEFAULT);
        second.write(dataset -> RDFParser.fromString(PROPOSAL, Lang.TRIG).parse(dataset));
        Dataset first = Sample.dataset();
        LocalEndpoint endpoint = new LocalEndpoint(first, () -> 7);
        SecondDataset proposed = new SecondDataset(
                new LocalEndpoint(second.dataset(), () -> 1),
                new LocalEndpoint(UnitedGraphs.of(first, second.dataset()), () -> 8));
        QueryCatalogue queries = QueryCatalogue.of(QUERIES);
        server = AttestServer.start(
                new Served(endpoint, () -> "sample", Sample.PREFIXES, () -> queries, proposed),
                ServerSettings.onLoopback(0));
        without = AttestServer.start(
                new Served(endpoint, () -> "sample", Sample.PREFIXES, queries), ServerSettings.onLoopback(0));
    }

    @AfterAll
    void stop() {
        server.close();
        without.close();
        second.close();
    }

    private HttpResponse<String> get(AttestServer from, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(from.url() + path))
                .header("Accept", "text/csv")
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private String count(AttestServer from, String endpoint) throws Exception {
        return get(from, endpoint + "?query=" + URLEncoder.encode(COUNT, StandardCharsets.UTF_8))
                .body()
                .replace("\r\n", " ")
                .strip();
    }

    @Test
    @DisplayName("Alone, with the first dataset, and never in the first by itself")
    void apart() throws Exception {
        assertEquals("n 0", count(server, "sparql"));
        assertEquals("n 1", count(server, "proposed/sparql"));
        assertEquals("n 1", count(server, "with-proposed/sparql"));
        String tunisia = "?query=" + URLEncoder.encode("ASK { place:tunisia a at:Country }", StandardCharsets.UTF_8);
        assertTrue(get(server, "with-proposed/sparql" + tunisia).body().contains("true"));
        assertTrue(get(server, "proposed/sparql" + tunisia).body().contains("false"));
    }

    @Test
    @DisplayName("It has the manners of the first: reading only, and problems with a code")
    void manners() throws Exception {
        HttpResponse<String> bad = get(server, "proposed/sparql?query=SELECT");
        assertEquals(400, bad.statusCode());
        assertTrue(bad.body().contains("\"QUERY_SYNTAX\""), bad.body());
        HttpRequest put = HttpRequest.newBuilder(URI.create(server.url() + "proposed/sparql"))
                .PUT(HttpRequest.BodyPublishers.ofString("x"))
                .build();
        HttpResponse<String> refused = client.send(put, BodyHandlers.ofString());
        assertEquals(405, refused.statusCode());
        assertEquals(
                "GET, HEAD, POST, OPTIONS",
                refused.headers().firstValue("Allow").orElse(""));
    }

    @Test
    @DisplayName("Canned questions take it in when they are told to, and refuse to take in anything else")
    void included() throws Exception {
        assertEquals(200, get(server, "q/wilayat.csv?_include=proposed").statusCode());
        HttpResponse<String> other = get(server, "q/wilayat.csv?_include=all");
        assertEquals(400, other.statusCode());
        assertTrue(other.body().contains("PARAMETER_INVALID"), other.body());
        String source = get(server, "q/wilayat.rq?_include=proposed").body();
        assertFalse(source.contains("_include"), source);
    }

    @Test
    @DisplayName("The home page and the state of health tell of it, and only when it is there")
    void told() throws Exception {
        assertTrue(get(server, "").body().contains("<code>/proposed/sparql</code>"));
        assertTrue(get(server, "health").body().contains("\"proposed\":true"));
        assertFalse(get(without, "").body().contains("proposed"));
        assertTrue(get(without, "health").body().contains("\"proposed\":false"));
        assertEquals(404, get(without, "proposed/sparql?query=ASK%7B%7D").statusCode());
        assertEquals(200, get(without, "q/wilayat.csv?_include=proposed").statusCode());
    }

    @Test
    @DisplayName("A statement that both have counts once, in the union and in a graph of its own")
    void once() {
        Store other = Store.inMemory(Base.DEFAULT);
        other.write(dataset -> RDFParser.fromString(PROPOSAL, Lang.TRIG).parse(dataset));
        Dataset both = UnitedGraphs.of(second.dataset(), other.dataset());
        long triples = Txn.calculateRead(
                both, () -> Iter.count(both.asDatasetGraph().getDefaultGraph().find()));
        long quads = Txn.calculateRead(
                both, () -> Iter.count(both.asDatasetGraph().findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY)));
        assertEquals(3, triples);
        assertEquals(3, quads);
        other.close();
    }
}
