package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.attest.server.limit.Limits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The server stays alive")
class LimitsTest {
    private static final Limits USUAL = Limits.of(Duration.ofSeconds(2));
    private static final String SLOW = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private final HttpClient client = HttpClient.newHttpClient();

    private static AttestServer server(Limits limits) {
        return AttestServer.start(
                SampleServed.served(), ServerSettings.onLoopback(0).with(limits));
    }

    @Test
    @DisplayName("When all places are taken, one more query is told to come back")
    void busy() throws Exception {
        try (AttestServer server = server(USUAL.atOnce(1))) {
            CompletableFuture<HttpResponse<String>> slow = client.sendAsync(get(server, SLOW), BodyHandlers.ofString());
            HttpResponse<String> refused = null;
            for (int i = 0; refused == null && !slow.isDone(); i++) {
                // Another query each time: what was answered once is kept and needs no place.
                HttpResponse<String> answer =
                        client.send(get(server, "ASK { ?a ?b " + i + " }"), BodyHandlers.ofString());
                refused = answer.statusCode() == 503 ? answer : null;
            }
            assertTrue(refused != null && refused.body().contains("SERVER_BUSY"), "the second query was let in");
            assertTrue(refused.headers().firstValue("Retry-After").isPresent());
            HttpResponse<String> late = slow.get();
            assertEquals(503, late.statusCode());
            assertTrue(late.body().contains("QUERY_TIMEOUT"), late.body());
            assertTrue(late.body().contains("nothing connects"), late.body());
        }
    }

    @Test
    @DisplayName("A client that asks too often is told when to come back; others are not")
    void rate() throws Exception {
        try (AttestServer server = server(USUAL.perSecond(1).behindProxy(true))) {
            int refused = 0;
            HttpResponse<String> last = null;
            for (int i = 0; i < 15; i++) {
                last = client.send(from(server, "192.0.2.1"), BodyHandlers.ofString());
                refused += last.statusCode() == 429 ? 1 : 0;
            }
            assertTrue(refused >= 3 && refused <= 5, refused + " of 15 were refused");
            assertTrue(last.body().contains("RATE_EXCEEDED"), last.body());
            assertTrue(last.headers().firstValue("Retry-After").isPresent());
            assertEquals(
                    200,
                    client.send(from(server, "192.0.2.2"), BodyHandlers.ofString())
                            .statusCode());
        }
    }

    @Test
    @DisplayName("Requests and answers have a longest size")
    void sizes() throws Exception {
        try (AttestServer server = server(USUAL.sizes(1000, 2000))) {
            HttpRequest tooLong = HttpRequest.newBuilder(URI.create(server.url() + "sparql"))
                    .header("Content-Type", "application/sparql-query")
                    .POST(BodyPublishers.ofString("ASK { } #" + "x".repeat(2000)))
                    .build();
            HttpResponse<String> refused = client.send(tooLong, BodyHandlers.ofString());
            assertEquals(413, refused.statusCode());
            assertTrue(refused.body().contains("REQUEST_TOO_LARGE"), refused.body());
            HttpResponse<String> cut = client.send(get(server, "SELECT * { ?s ?p ?o }"), BodyHandlers.ofString());
            assertEquals(403, cut.statusCode());
            assertTrue(cut.body().contains("RESULT_TOO_LARGE"), cut.body());
        }
    }

    @Test
    @DisplayName("A query whose time is up really stops")
    void stops() throws Exception {
        try (AttestServer server = server(Limits.of(Duration.ofMillis(300)))) {
            for (String query : List.of(
                    SLOW,
                    "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l } ORDER BY ?a",
                    "SELECT (COUNT(*) AS ?n) { ?a (!<urn:x>|!^<urn:x>)* ?b . ?c (!<urn:x>|!^<urn:x>)* ?d }",
                    "SELECT * { BIND(REGEX(\"" + "a".repeat(90) + "!\", \"^(.*a){20}$\") AS ?x) }",
                    "SELECT (SUM(IF(REGEX(CONCAT(STR(?a), \"" + "a".repeat(90)
                            + "!\"), \"(.*a){20}$\"), 1, 0)) AS ?n) { ?a ?b ?c }",
                    "SELECT * { ?a ?b ?c FILTER NOT EXISTS { ?a ?b ?d FILTER(REPLACE(\"" + "a".repeat(90)
                            + "!\", \"(.*a){20}$\", \"\", \"i\") = ?d) } }",
                    "SELECT DISTINCT ?a ?d ?g { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }")) {
                assertEquals(
                        503,
                        client.send(get(server, query), BodyHandlers.ofString()).statusCode(),
                        query);
                String metrics = client.send(
                                HttpRequest.newBuilder(URI.create(server.url() + "metrics"))
                                        .build(),
                                BodyHandlers.ofString())
                        .body();
                assertTrue(metrics.contains("attest_query_running 0.0"), query + "\n" + metrics);
            }
        }
    }

    private static HttpRequest get(AttestServer server, String query) {
        return HttpRequest.newBuilder(
                        URI.create(server.url() + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                .build();
    }

    private static HttpRequest from(AttestServer server, String client) {
        return HttpRequest.newBuilder(URI.create(server.url() + "health"))
                .header("X-Forwarded-For", "198.51.100.7, " + client)
                .build();
    }
}
