package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.vocabulary.OA;
import org.attest.query.Sample;
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
        assertTrue(csv.contains(QUOTE) && csv.contains("#char=3679,3698") && csv.contains("/actor/icsr"), csv);
        String pair = """
                SELECT ?a ?b { ?x at:compares ?e , ?f . ?e at:partOfClaim ?c . ?f at:partOfClaim ?d .
                  ?c at:high ?a . ?d at:low ?b FILTER(?a = 31500 && ?b = 200000) }""";
        assertTrue(ask(".csv", pair).body().contains(" not-comparable "), "the class of the comparison");
        assertTrue(ask(".md", pair).body().contains("[^1][^2]; [^"), "the class of the comparison");
        Model model = ModelFactory.createDefaultModel();
        model.read(new ByteArrayInputStream(ask(".ttl", QUERY).body().getBytes(StandardCharsets.UTF_8)), null, "TTL");
        assertEquals(
                QUOTE,
                model.listStatements(null, OA.exact, (String) null).next().getString());
        String twice = "SELECT ?c ?low { VALUES ?x { 1 2 3 } ?c at:ofOrigin place:tunisia ; at:low ?low }";
        String ttl = ask(".ttl", twice).body();
        assertEquals(ttl, ask(".ttl", twice).body());
        Model rdf = ModelFactory.createDefaultModel();
        rdf.read(new ByteArrayInputStream(ttl.getBytes(StandardCharsets.UTF_8)), null, "TTL");
        assertEquals(
                1,
                rdf.listStatements(null, OA.hasTarget, (RDFNode) null).toList().size(),
                "each claim once");
        assertTrue(ttl.contains("prov:wasGeneratedBy") && ttl.contains("at:storeVersion"), ttl);
        assertTrue(ttl.contains("\"(Neumann, Ibid.)\""), "the citation as printed: " + ttl);
        String absent = ask(
                        ".ttl",
                        "SELECT ?c { ?c at:ofOrigin place:tunisia FILTER NOT EXISTS { ?c at:claimLiteral ?w } }")
                .body();
        assertTrue(absent.contains("at:dependsOnAbsence"), absent);
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

    @Test
    @DisplayName("A query may be posted, and names graphs as at /sparql; canned answers may be without a source")
    void posted() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + "evidence.csv?_size=1"))
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofString("SELECT ?low { ?c at:ofOrigin ?o ; at:low ?low } ORDER BY ?low"))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), answer.body());
        assertEquals(2, answer.body().lines().count(), answer.body());
        String next = answer.headers().allValues("Link").toString();
        assertTrue(next.contains("/evidence.csv?query=SELECT") && next.contains("_page=2"), next);
        String graph = "&default-graph-uri=" + Sample.PREFIXES.base().iri() + "graph/vocab";
        String none = get("evidence.csv?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8) + graph)
                .body();
        assertEquals(1, none.lines().count(), "the vocabularies alone have no claim: " + none);
        String whole = get("q/estimates.csv?_evidence=1").body();
        String without = get("q/estimates.csv?_evidence=1&_without=actor/icsr").body();
        assertTrue(whole.contains(QUOTE) && !without.contains(QUOTE), without);
    }

    private HttpResponse<String> ask(String extension, String query) throws Exception {
        return get("evidence" + extension + "?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
    }
}
