package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.attest.Shipped;
import org.attest.query.QueryCatalogue;
import org.attest.query.Sample;
import org.attest.query.Seed;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.query.QueryEvaluationException;
import org.eclipse.rdf4j.query.TupleQueryResult;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.RepositoryResult;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The clients that people use, each in its own program or library, over the shipped document. {@code bin/test} installs them. */
@DisplayName("Clients that people use")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClientsTest {
    /** What Comunica sends for a join of three of our patterns with one of a file; {@code serving.md} names it. */
    private static final int MOST_REQUESTS = 8;

    private static final Path CLIENTS = Shipped.root().resolve("src/test/clients");

    private static final String OFFICES = """
            @prefix place: <https://w3id.org/attest/id/place/> .
            place:tunisia <http://example.org/office> "Tunis" .
            place:jordan <http://example.org/office> "Amman" .
            place:peru <http://example.org/office> "Lima" .
            """;

    private static final String JOIN = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT ?office ?low ?quote {
              ?country <http://example.org/office> ?office .
              ?claim at:ofOrigin ?country ; at:low ?low ; at:quote ?quote
            }""";

    private AttestServer server;

    @BeforeAll
    void start() {
        server = AttestServer.start(
                new Served(
                        Seed.endpoint(),
                        () -> "seed",
                        Sample.PREFIXES,
                        QueryCatalogue.of(Shipped.root().resolve("queries"))),
                ServerSettings.onLoopback(0));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("Comunica joins the endpoint with a file, in few requests")
    void comunica(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("offices.ttl");
        Files.writeString(file, OFFICES);
        Said said = run(
                List.of("node", path("join.cjs"), server.url() + "sparql", file.toString(), JOIN),
                Map.of(
                        "NODE_PATH",
                        Shipped.root().resolve("target/clients/node_modules").toString()));
        assertEquals(0, said.exit(), said.text());
        JsonNode found = new ObjectMapper().readTree(said.text());
        Set<String> rows = new TreeSet<>();
        found.get("rows")
                .forEach(row -> rows.add(row.get("office").asText() + " "
                        + row.get("low").asText() + " " + row.get("quote").asText()));
        assertEquals(Set.of("Amman 1500 Jordan (1500)", "Tunis 1500 Tunisia (1500-3000)"), rows);
        assertTrue(
                found.get("requests").size() <= MOST_REQUESTS,
                found.get("requests").toPrettyString());
    }

    @Test
    @DisplayName("SPARQLWrapper: each of its formats, by GET and POST, and its own error for a bad query")
    void sparqlWrapper() throws Exception {
        Said said = run(List.of(python(), path("ask_sparqlwrapper.py"), server.url() + "sparql"), Map.of());
        assertEquals(0, said.exit(), said.text());
        List<String> lines = said.text().lines().toList();
        // Saudi Arabia, Tunisia, Jordan and Morocco have a figure of 1500, or one that begins with it.
        long rows =
                lines.stream().filter(l -> l.matches("(select|construct) .* 4")).count();
        long truths =
                lines.stream().filter(l -> l.matches("(ask|describe) .* True")).count();
        assertEquals(3 * (2 * 4 + 4 + 3), rows, said.text());
        assertEquals(3 * 2 * 2, truths, said.text());
        assertEquals("bad query: QueryBadFormed", lines.get(lines.size() - 1));
        assertEquals(rows + truths + 1, lines.size(), said.text());
    }

    @Test
    @DisplayName("rdflib: queries, single patterns, documents of things, the description")
    void rdflib() throws Exception {
        Said said = run(List.of(python(), path("ask_rdflib.py"), server.url()), Map.of());
        assertEquals(
                List.of(
                        "query Tunisia (1500-3000)",
                        "objects ['Tunisia']",
                        "ask True",
                        "same number True",
                        "doc ttl ['Tunisia']",
                        "doc nt ['Tunisia']",
                        "doc rdf ['Tunisia']",
                        "doc jsonld ['Tunisia']",
                        "endpoint True"),
                said.text().lines().toList(),
                said.text());
    }

    @Test
    @DisplayName("RDF4J: rows, triples, patterns, and an error where there is one")
    void rdf4j() {
        SPARQLRepository repository = new SPARQLRepository(server.url() + "sparql");
        try (RepositoryConnection connection = repository.getConnection()) {
            List<String> quotes = new ArrayList<>();
            try (TupleQueryResult rows = connection
                    .prepareTupleQuery(
                            "PREFIX at: <https://w3id.org/attest/ns#> PREFIX place: <https://w3id.org/attest/id/place/>"
                                    + " SELECT ?quote { ?c at:ofOrigin place:tunisia ; at:low 1500 ; at:quote ?quote }")
                    .evaluate()) {
                rows.forEach(row -> quotes.add(row.getValue("quote").stringValue()));
            }
            assertEquals(List.of("Tunisia (1500-3000)"), quotes);
            String about = "https://w3id.org/attest/id/place/tunisia";
            try (RepositoryResult<Statement> triples =
                    connection.getStatements(connection.getValueFactory().createIRI(about), null, null)) {
                assertTrue(triples.stream()
                        .anyMatch(t -> t.getObject().stringValue().equals("Tunisia")));
            }
            assertTrue(connection
                    .prepareBooleanQuery("ASK { <" + about + "> ?p ?o }")
                    .evaluate());
            assertFalse(connection.prepareGraphQuery("DESCRIBE <" + about + ">").evaluate().stream()
                    .toList()
                    .isEmpty());
            assertThrows(
                    QueryEvaluationException.class,
                    () -> connection
                            .prepareTupleQuery("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")
                            .evaluate());
        } finally {
            repository.shutDown();
        }
    }

    private static String path(String script) {
        return CLIENTS.resolve(script).toString();
    }

    /** The Python that has the clients, which need not be the first one on the path. */
    private static String python() {
        return Optional.ofNullable(System.getenv("ATTEST_PYTHON")).orElse("/usr/bin/python3");
    }

    /**
     * What a program printed, and how it ended.
     *
     * @param exit its exit code
     */
    private record Said(int exit, String text) {}

    private static Said run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), text);
    }
}
