package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.vocabulary.OA;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Evidence over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceServedTest {
    private static final String QUERY = "SELECT ?low { ?c at:ofOrigin place:tunisia ; at:low ?low }";
    private static final String QUOTE = "Tunisia (1500-3000)";

    private final HttpClient client = HttpClient.newHttpClient();
    private AttestServer server;

    @BeforeAll
    void start() {
        server = AttestServer.start(SeedServed.served(), ServerSettings.onLoopback(0));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("JSON is SPARQL JSON to any client, and has what each row rests on")
    void json() throws Exception {
        HttpResponse<String> answer = ask("", QUERY);
        assertEquals(200, answer.statusCode(), answer.body());
        JsonObject json = JSON.parse(answer.body());
        String name = json.getObj("results")
                .get("bindings")
                .getAsArray()
                .get(0)
                .getAsObject()
                .getObj("evidence")
                .getString("value");
        String claim = json.getObj("evidence")
                .getObj("sets")
                .getObj(name)
                .get("witnesses")
                .getAsArray()
                .get(0)
                .getAsArray()
                .get(0)
                .getAsString()
                .value();
        assertEquals(
                QUOTE, json.getObj("evidence").getObj("claims").getObj(claim).getString("quote"));
        ResultSet rows =
                ResultSetFactory.fromJSON(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
        assertEquals(1500, rows.next().getLiteral("low").getInt());
    }

    @Test
    @DisplayName("CSV, RDF, Markdown and a reference list")
    void forms() throws Exception {
        String csv = ask(".csv", QUERY).body();
        assertTrue(csv.startsWith("low,_evidence,_witnesses,_claims,_bylines,_quotes"), csv);
        assertTrue(csv.contains(QUOTE), csv);
        Model model = ModelFactory.createDefaultModel();
        model.read(new ByteArrayInputStream(ask(".ttl", QUERY).body().getBytes(StandardCharsets.UTF_8)), null, "TTL");
        assertEquals(
                QUOTE,
                model.listStatements(null, OA.exact, (String) null).next().getString());
        String markdown = ask(".md", QUERY).body();
        assertTrue(markdown.contains("| 1500 | [^1] |") && markdown.contains("[^1]: International"), markdown);
        assertTrue(ask(".csl", QUERY).body().contains("icsr-neumann-2015-01-26"));
    }

    @Test
    @DisplayName("Canned answers have it too; what is wrong is a clear error; pages have links")
    void canned() throws Exception {
        String canned = get("q/estimates-by-origin.json?_evidence=1&origin=place/tunisia")
                .body();
        assertTrue(canned.contains(QUOTE) && canned.contains("witnesses"), canned);
        HttpResponse<String> paged = get("q/estimates.csv?_evidence=1&_size=2");
        assertTrue(paged.headers().allValues("Link").toString().contains("next"));
        assertEquals(400, get("evidence").statusCode());
        assertEquals(
                403,
                ask("", "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }")
                        .statusCode());
        HttpResponse<String> form = ask(".xls", QUERY);
        assertTrue(form.statusCode() >= 400 && form.body().contains("there are: json, csv"), form.body());
    }

    private HttpResponse<String> ask(String extension, String query) throws Exception {
        return get("evidence" + extension + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
    }
}
