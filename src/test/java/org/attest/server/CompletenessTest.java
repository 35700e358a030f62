package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.query.QueryReader;
import org.attest.query.RemoteEndpoint;
import org.attest.query.Sample;
import org.attest.server.limit.Limits;
import org.eclipse.rdf4j.common.exception.RDF4JException;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Answers that are cut at each stage, as the clients see them that people use. */
@DisplayName("No client takes a cut answer for a whole one")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletenessTest {
    private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";
    /** Time is up before there is a row, and among the rows. */
    private static final List<String> TOO_LONG =
            List.of("SELECT (COUNT(*) AS ?n) " + CROSS, "SELECT * " + CROSS, "CONSTRUCT { ?a ?k ?l } WHERE " + CROSS);

    private static final String PYTHON = """
            import csv, io, sys, urllib.request
            try:
                with urllib.request.urlopen(sys.argv[1]) as answer:
                    rows = list(csv.reader(io.TextIOWrapper(answer, "utf-8", newline="")))
                print("whole", len(rows))
            except Exception as e:
                print("error", type(e).__name__)
                sys.exit(3)
            """;

    private AttestServer server;

    @BeforeAll
    void start() {
        Limits limits = Limits.of(Duration.ofMillis(600));
        server = AttestServer.start(
                SampleServed.served(), ServerSettings.onLoopback(0).with(limits));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("curl ends with an error")
    void curl() throws Exception {
        for (String query : TOO_LONG) {
            assertNotEquals(0, run("curl", "-sf", "-o", "/dev/null", address(query, "")), query);
        }
        assertEquals(0, run("curl", "-sf", "-o", "/dev/null", address("SELECT * { ?s ?p ?o }", "csv")));
    }

    @Test
    @DisplayName("Python’s csv module never gets to the end")
    void csv() throws Exception {
        for (String query : TOO_LONG.subList(0, 2)) {
            assertEquals(3, run("python3", "-c", PYTHON, address(query, "csv")), query);
        }
        assertEquals(0, run("python3", "-c", PYTHON, address("SELECT * { ?s ?p ?o }", "csv")));
    }

    @Test
    @DisplayName("A SPARQL client throws")
    void sparql() throws Exception {
        RemoteEndpoint remote = new RemoteEndpoint(server.url() + "sparql");
        QueryReader reader = new QueryReader(Sample.PREFIXES);
        for (String query : TOO_LONG) {
            assertThrows(AttestException.class, () -> remote.ask(reader.read("query", query)), query);
        }
        assertTrue(remote.rows(reader.read("query", "SELECT * { ?s ?p ?o }")).size() > 10);
    }

    @Test
    @DisplayName("RDF4J throws")
    void rdf4j() {
        SPARQLRepository repository = new SPARQLRepository(server.url() + "sparql");
        try (RepositoryConnection connection = repository.getConnection()) {
            for (String query : TOO_LONG.subList(0, 2)) {
                assertThrows(RDF4JException.class, () -> count(connection, query), query);
            }
            assertTrue(count(connection, "SELECT * { ?s ?p ?o }") > 10);
        } finally {
            repository.shutDown();
        }
    }

    private static int count(RepositoryConnection connection, String query) {
        int rows = 0;
        try (TupleQueryResult result = connection.prepareTupleQuery(query).evaluate()) {
            while (result.hasNext()) {
                result.next();
                rows++;
            }
        }
        return rows;
    }

    private String address(String query, String format) {
        return server.url() + "sparql?format=" + format + "&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static int run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor();
    }
}
