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
import java.util.List;
import org.attest.Shipped;
import org.attest.endpoint.WikidataShaped;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.Sample;
import org.attest.query.Seed;
import org.attest.query.federation.Federation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("A server that may ask other endpoints")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FederatedServerTest {
    private static final String QUERY = "SELECT ?label ?people { ?place at:iso3 ?iso ; at:label ?label . SERVICE <"
            + WikidataShaped.IRI
            + "> { ?state <http://www.wikidata.org/prop/direct/P298> ?iso ; <http://www.wikidata.org/prop/direct/P1082> ?people } }";

    private final HttpClient client = HttpClient.newHttpClient();
    private AttestServer open;
    private AttestServer closed;

    @BeforeAll
    void start() {
        open = AttestServer.start(served(WikidataShaped.federation()), ServerSettings.onLoopback(0));
        closed = AttestServer.start(served(Federation.NONE), ServerSettings.onLoopback(0));
    }

    private static Served served(Federation federation) {
        ContentVersion version = new ContentVersion("seed", 1);
        LocalEndpoint endpoint = new LocalEndpoint(
                Seed.endpoint().dataset(), new ContentVersion.Of(() -> version, () -> version), federation);
        return new Served(
                endpoint,
                () -> "seed",
                Sample.PREFIXES,
                QueryCatalogue.of(Shipped.root().resolve("queries")));
    }

    @AfterAll
    void stop() {
        open.close();
        closed.close();
    }

    @Test
    @DisplayName("answers SERVICE over the protocol, and says that the answer must not be kept")
    void protocol() throws Exception {
        HttpResponse<String> answer = get(open, "sparql?format=csv&query=" + encoded(QUERY), "");
        assertEquals(200, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("Tunisia,+10000000"), answer.body());
        assertTrue(answer.headers().firstValue("ETag").isEmpty());
        assertEquals("no-store", answer.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    @DisplayName("refuses others with 403, silent or not, also when the target is known only while it runs")
    void refused() throws Exception {
        for (String query : List.of(
                "SELECT * { SERVICE SILENT <http://127.0.0.1:1/sparql> { ?s ?p ?o } }",
                "SELECT * { VALUES ?t { <http://127.0.0.1:1/sparql> } SERVICE SILENT ?t { ?s ?p ?o } }",
                "ASK { SERVICE SILENT <http://[::1]:1/sparql> { ?s ?p ?o } }",
                "CONSTRUCT { ?s ?p ?o } WHERE { VALUES ?t { <http://2130706433:1/> } SERVICE SILENT ?t { ?s ?p ?o } }")) {
            HttpResponse<String> answer = get(open, "sparql?query=" + encoded(query), "");
            assertEquals(403, answer.statusCode(), query + " " + answer.body());
            assertTrue(answer.body().contains("QUERY_REFUSED"), answer.body());
        }
        assertEquals(403, get(closed, "sparql?query=" + encoded(QUERY), "").statusCode());
    }

    @Test
    @DisplayName("shows on the page who will be asked what, and asks only then")
    void page() throws Exception {
        int before = WikidataShaped.endpoint().asked().size();
        String notice = get(open, "q/federate-wikidata-population", "text/html").body();
        assertTrue(notice.contains("<strong>query.wikidata.org</strong>") && notice.contains("P1082"), notice);
        assertEquals(before, WikidataShaped.endpoint().asked().size());
        String answer = get(open, "q/federate-wikidata-population?_send=yes", "text/html")
                .body();
        assertTrue(answer.contains("Tunisia (1500-3000)") && answer.contains(">150"), answer);
        assertEquals(before + 1, WikidataShaped.endpoint().asked().size());
        HttpResponse<String> data = get(open, "q/federate-wikidata-population.csv", "");
        assertEquals(200, data.statusCode());
        assertTrue(data.headers().firstValue("ETag").isEmpty());
        HttpResponse<String> off = get(closed, "q/federate-wikidata-population", "text/html");
        assertEquals(403, off.statusCode());
        assertTrue(off.body().contains("--allow-service https://query.wikidata.org/sparql"), off.body());
    }

    @Test
    @DisplayName("lists the endpoints beside the description of the service; one that may ask nobody claims nothing")
    void described() throws Exception {
        String description = get(open, "sparql", "text/turtle").body();
        assertTrue(
                description.contains("BasicFederatedQuery") && description.contains(WikidataShaped.IRI), description);
        assertFalse(get(closed, "sparql", "text/turtle").body().contains("BasicFederatedQuery"));
    }

    private HttpResponse<String> get(AttestServer server, String path, String accept) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
