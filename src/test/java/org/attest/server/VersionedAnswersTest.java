package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.document.Checksum;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store that changes while it is asked: what a tag says and what the body says is always the same version. */
@DisplayName("A body and its tag are of one version")
class VersionedAnswersTest {
    private static final Path QUERIES = Path.of(System.getProperty("attest.home", "."), "queries");
    private static final Node GRAPH = NodeFactory.createURI("http://example.org/graph");
    private static final Node SUBJECT = NodeFactory.createURI("http://example.org/x");
    private static final Node PROPERTY = NodeFactory.createURI("http://example.org/number");
    private static final String QUERY = "SELECT ?n { <http://example.org/x> <http://example.org/number> ?n }";
    private static final Pattern TAG = Pattern.compile("W/\"[0-9a-f]{12}\\.(\\d+)\\.csv\"");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Store store;
    private AttestServer server;

    @BeforeEach
    void start() {
        // On disk as in use: TDB2 in memory is made for one thread.
        store = Store.open(folder.resolve("store"), Base.DEFAULT);
        change();
        ContentVersion.Of versions = new ContentVersion.Of(() -> version(store.latest()), () -> version(store.state()));
        Served served = new Served(
                new LocalEndpoint(store.dataset(), versions),
                store::id,
                new Prefixes(Base.DEFAULT),
                QueryCatalogue.of(QUERIES));
        server = AttestServer.start(served, ServerSettings.onLoopback(0));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    private static ContentVersion version(Store.State state) {
        return new ContentVersion(state.id(), state.version());
    }

    /** Raises the version, and writes its number where the query finds it. */
    private void change() {
        store.write(dataset -> {
            DatasetGraph graphs = dataset.asDatasetGraph();
            long next = store.meta().version() + 1;
            graphs.deleteAny(GRAPH, SUBJECT, PROPERTY, Node.ANY);
            graphs.add(GRAPH, SUBJECT, PROPERTY, NodeFactory.createLiteralString(Long.toString(next)));
            store.meta().finish(Checksum.of(Long.toString(next).getBytes(StandardCharsets.UTF_8)), "test");
        });
    }

    @Test
    @DisplayName("While somebody writes, no reader ever sees an old body under a new tag")
    void concurrently() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        List<Callable<Integer>> readers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            readers.add(() -> read(over));
        }
        ExecutorService threads = Executors.newFixedThreadPool(5);
        try {
            List<Future<Integer>> counts = new ArrayList<>();
            readers.forEach(reader -> counts.add(threads.submit(reader)));
            for (int i = 0; i < 200; i++) {
                change();
            }
            over.set(true);
            int answers = 0;
            for (Future<Integer> count : counts) {
                answers += count.get();
            }
            assertTrue(answers > 100, answers + " answers were read");
        } finally {
            over.set(true);
            threads.shutdownNow();
        }
        assertEquals("201", number(get("").body()));
    }

    /** Reads again and again, with the last tag; gives the number of whole answers. */
    private int read(AtomicBoolean over) throws Exception {
        int answers = 0;
        String held = "";
        while (!over.get()) {
            HttpResponse<String> answer = get(held);
            String tag = answer.headers().firstValue("ETag").orElse("");
            if (answer.statusCode() == 304) {
                assertEquals(held, tag);
                continue;
            }
            Matcher version = TAG.matcher(tag);
            assertTrue(version.matches(), tag);
            assertEquals(version.group(1), number(answer.body()));
            held = tag;
            answers++;
        }
        return answers;
    }

    private static String number(String csv) {
        return csv.split("\r\n", -1)[1];
    }

    @Test
    @DisplayName("The same question is answered again without the store, and anew after a change")
    void again() throws Exception {
        String first = get("").body();
        assertEquals(first, get("").body());
        assertTrue(metrics().contains("attest_requests_total{outcome=\"cached\"} 1.0"), metrics());
        change();
        assertEquals("2", number(get("").body()));
    }

    @Test
    @DisplayName("A query for the time or for chance has no tag and is not kept")
    void changing() throws Exception {
        for (String expression : List.of("NOW()", "RAND()", "UUID()", "STRUUID()")) {
            HttpResponse<String> answer = get("", "SELECT (" + expression + " AS ?v) {}");
            assertTrue(answer.headers().firstValue("ETag").isEmpty(), expression);
            assertEquals(
                    "no-store", answer.headers().firstValue("Cache-Control").orElse(""));
        }
    }

    private String metrics() throws Exception {
        return client.send(
                        HttpRequest.newBuilder(URI.create(server.url() + "metrics"))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> get(String held) throws Exception {
        return get(held, QUERY);
    }

    private HttpResponse<String> get(String held, String query) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(server.url() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .header("Accept", "text/csv");
        if (!held.isEmpty()) {
            request.header("If-None-Match", held);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
