package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.attest.load.TestHome;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.Sample;
import org.attest.rdf.Base;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Updates: for who shows the token, and only of what was added by hand")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpdateTest {
    private static final String TOKEN = "a-token-of-some-length";
    private static final String ADDED = "https://w3id.org/attest/id/graph/added/";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-update";

    @TempDir
    static Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Store store;
    private AttestServer server;

    @BeforeAll
    void start() {
        TestHome home = TestHome.copy(folder.resolve("home"));
        store = Store.open(folder.resolve("store"), Base.DEFAULT);
        home.loader().bringUpToDate(store);
        ContentVersion.Of versions = new ContentVersion.Of(
                () -> new ContentVersion(store.latest().id(), store.latest().version()),
                () -> new ContentVersion(store.state().id(), store.state().version()));
        Served served = new Served(
                new LocalEndpoint(store.dataset(), versions),
                store::id,
                Sample.PREFIXES,
                QueryCatalogue.of(home.path("queries")));
        Updates updates = new Updates(TOKEN, update -> home.loader().update(store, update, Duration.ofSeconds(60)));
        server = AttestServer.start(served, ServerSettings.onLoopback(0), updates);
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    @Test
    @DisplayName("What is inserted is asked at once under a new tag, takes part in the short form, and can be dropped")
    void insertAndDrop() throws Exception {
        String query = "SELECT ?quote { ?claim at:byline \"An added source\" ; at:quote ?quote }";
        String before = ask(query).headers().firstValue("ETag").orElseThrow();
        String update = "INSERT { GRAPH <" + ADDED + "notes> { ?claim at:byline \"An added source\" } }"
                + " WHERE { ?claim at:ofOrigin <https://w3id.org/attest/id/place/tunisia> ; at:low 1500 }";

        assertEquals(204, send(TOKEN, DIRECT, update).statusCode());

        HttpResponse<String> after = ask(query);
        assertEquals("quote\r\nTunisia (1500-3000)\r\n", after.body());
        assertTrue(!before.equals(after.headers().firstValue("ETag").orElseThrow()));
        assertEquals(
                204,
                send(TOKEN, FORM, "update=" + encoded("DROP GRAPH <" + ADDED + "notes>"))
                        .statusCode());
        assertEquals("quote\r\n", ask(query).body());
        assertEquals(
                "n\r\n0\r\n",
                ask("SELECT (COUNT(*) AS ?n) { <" + ADDED + "notes> ?p ?o }").body());
    }

    @Test
    @DisplayName("The graphs of the request are those that the update reads")
    void graphsOfTheRequest() throws Exception {
        String update = "INSERT { GRAPH <" + ADDED
                + "read> { ?s at:label ?l } } WHERE { ?s skos:prefLabel ?l FILTER(STR(?l) = \"Tunisia\") }";
        String vocabulary = "&using-graph-uri=" + encoded("https://w3id.org/attest/id/graph/vocab");
        String reference = "&using-graph-uri=" + encoded("https://w3id.org/attest/id/graph/reference");
        String count = "SELECT (COUNT(*) AS ?n) { GRAPH <" + ADDED + "read> { ?s ?p ?o } }";

        assertEquals(
                204, send(TOKEN, FORM, "update=" + encoded(update) + vocabulary).statusCode());
        assertEquals("n\r\n0\r\n", ask(count).body());
        assertEquals(
                204, send(TOKEN, FORM, "update=" + encoded(update) + reference).statusCode());
        assertEquals("n\r\n1\r\n", ask(count).body());
    }

    @Test
    @DisplayName("Without the token nobody learns more than that one is needed")
    void token() throws Exception {
        for (String token : List.of("", "a-token-of-some-lengtH", "a-token")) {
            HttpResponse<String> answer = send(token, DIRECT, "this is not SPARQL");
            assertEquals(401, answer.statusCode(), token);
            assertEquals(
                    "Bearer realm=\"attest\"",
                    answer.headers().firstValue("WWW-Authenticate").orElse(""));
            assertTrue(answer.body().contains("TOKEN_REFUSED"), answer.body());
        }
        assertThrows(IllegalArgumentException.class, () -> new Updates("short", update -> {}));
    }

    @Test
    @DisplayName("What comes from the folders is not changed, nothing is fetched, and a refused update changes nothing")
    void refused() throws Exception {
        long version = store.version();
        String whole = "INSERT DATA { GRAPH <" + ADDED + "half> { <urn:s> <urn:p> 1 } } ; ";
        refused(403, "GRAPH_PROTECTED", whole + "CLEAR ALL");
        refused(
                403,
                "GRAPH_PROTECTED",
                whole + "DROP GRAPH <https://w3id.org/attest/id/graph/doc/foreign-fighters-threat>");
        refused(403, "GRAPH_PROTECTED", whole + "DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { GRAPH ?g { ?s ?p ?o } }");
        refused(403, "GRAPH_PROTECTED", "INSERT DATA { <urn:s> <urn:p> 1 }");
        refused(403, "GRAPH_PROTECTED", "INSERT DATA { GRAPH <" + ADDED + "../vocab> { <urn:s> <urn:p> 1 } }");
        refused(403, "GRAPH_PROTECTED", "COPY DEFAULT TO <https://w3id.org/attest/id/graph/reference>");
        refused(403, "QUERY_REFUSED", whole + "LOAD <http://127.0.0.1:1/> INTO GRAPH <" + ADDED + "x>");
        refused(
                403,
                "QUERY_REFUSED",
                "INSERT { GRAPH <" + ADDED
                        + "x> { ?s ?p ?o } } WHERE { SERVICE SILENT <http://127.0.0.1:1/> { ?s ?p ?o } }");
        assertEquals(version, store.version());
        assertEquals(
                "n\r\n0\r\n", ask("SELECT (COUNT(*) AS ?n) { <urn:s> ?p ?o }").body());
    }

    @Test
    @DisplayName("The tests of the W3C for bad updates")
    void bad() throws Exception {
        refused(400, "QUERY_SYNTAX", "INSERT DATA {");
        String one = "update=" + encoded("INSERT DATA { GRAPH <" + ADDED + "x> { <urn:s> <urn:p> 1 } }");
        assertEquals(400, send(TOKEN, FORM, one + "&" + one).statusCode());
        assertEquals(415, send(TOKEN, "text/plain", "CLEAR DEFAULT").statusCode());
        assertEquals(
                415, send(TOKEN, DIRECT + "; charset=UTF-16", "CLEAR DEFAULT").statusCode());
        String with = "WITH <" + ADDED + "x> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }";
        assertEquals(
                400,
                send(TOKEN, FORM, "update=" + encoded(with) + "&using-graph-uri=" + encoded(ADDED + "y"))
                        .statusCode());
        HttpResponse<String> get = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + "update?" + one))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(405, get.statusCode());
        assertEquals("POST, OPTIONS", get.headers().firstValue("Allow").orElse(""));
    }

    private void refused(int status, String code, String update) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(TOKEN, DIRECT, update);
        assertEquals(status, answer.statusCode(), update + "\n" + answer.body());
        assertTrue(answer.body().contains(code), update + "\n" + answer.body());
    }

    private HttpResponse<String> send(String token, String type, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + "update"))
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        URI address = URI.create(server.url() + "sparql?format=csv&query=" + encoded(query));
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
