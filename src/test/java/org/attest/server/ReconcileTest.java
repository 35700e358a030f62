package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The requests are those that OpenRefine sends, in its order: manifest, batches as a form, suggestions, preview, extension. */
@DisplayName("The reconciliation service")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReconcileTest {
    private static final ObjectMapper JSON = new ObjectMapper();

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
    @DisplayName("The manifest names version 0.2, the spaces, and addresses that answer")
    void manifest() throws Exception {
        JsonNode manifest = JSON.readTree(get("reconcile").body());
        assertEquals("0.2", manifest.get("versions").get(0).asText());
        assertEquals(
                "https://w3id.org/attest/id/", manifest.get("identifierSpace").asText());
        assertEquals("https://w3id.org/attest/ns#", manifest.get("schemaSpace").asText());
        String encoded = URLEncoder.encode("place/tunisia", StandardCharsets.UTF_8);
        for (String id : List.of("place/tunisia", encoded)) {
            String view = manifest.get("view").get("url").asText().replace("{{id}}", id);
            assertEquals(303, at(view).statusCode(), view);
            String preview = manifest.get("preview").get("url").asText().replace("{{id}}", id);
            assertEquals(200, at(preview).statusCode(), preview);
        }
        for (JsonNode service : manifest.get("suggest")) {
            String address = service.get("service_url").asText()
                    + service.get("service_path").asText();
            assertEquals(200, at(address + "?prefix=t").statusCode(), address);
        }
        assertTrue(manifest.get("suggest")
                .get("entity")
                .get("flyout_service_path")
                .asText()
                .contains("${id}"));
        assertTrue(manifest.get("defaultTypes").size() >= 3);
    }

    @Test
    @DisplayName("A batch comes back under the client's names, and each candidate has what the protocol asks for")
    void batch() throws Exception {
        String batch = """
                {"q0": {"query": "Tunisia"}, "q1": {"query": "Libya", "type": "Country", "limit": 3}, "q2": {"query": "no such name at all"}}""";
        for (JsonNode answer : List.of(form("queries", batch), byGet("queries", batch))) {
            List<String> names = new ArrayList<>();
            answer.fieldNames().forEachRemaining(names::add);
            assertEquals(List.of("q0", "q1", "q2"), names);
            JsonNode first = answer.get("q0").get("result").get(0);
            assertEquals("place/tunisia", first.get("id").asText());
            assertEquals("Tunisia", first.get("name").asText());
            assertEquals(100, first.get("score").asDouble());
            assertTrue(first.get("match").asBoolean());
            assertEquals("Country", first.get("type").get(0).get("id").asText());
            first.get("features")
                    .forEach(feature -> assertTrue(feature.get("value").isBoolean()));
            assertEquals(
                    "place/libya",
                    answer.get("q1").get("result").get(0).get("id").asText());
            assertEquals(0, answer.get("q2").get("result").size());
        }
    }

    @Test
    @DisplayName("A candidate says which alias matched and which publication prints it; the document does print it")
    void features() throws Exception {
        JsonNode daesh = best("{\"q\": {\"query\": \"daesh\"}}");
        assertEquals("actor/islamic-state", daesh.get("id").asText());
        assertTrue(daesh.get("match").asBoolean());
        assertEquals(List.of("alias/Daesh", "printed-in/publication/foreign-fighters-threat"), ids(daesh));
        assertTrue(daesh.get("description").asText().contains("‘Daesh’"), daesh.toString());
        // An Arabic name of Tunisia is recorded; no document prints it.
        JsonNode arabic = best("{\"q\": {\"query\": \"تونس\"}}");
        assertEquals("place/tunisia", arabic.get("id").asText());
        assertEquals(List.of("alias/تونس"), ids(arabic));
    }

    @Test
    @DisplayName("Where a feature leads, it is explained: the alias among names, the publication on its page")
    void featureView() throws Exception {
        assertEquals(
                "/page/publication/foreign-fighters-threat",
                get("reconcile/feature?id=printed-in/publication/foreign-fighters-threat")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
        assertEquals(
                "/find?q=Daesh",
                get("reconcile/feature?id=alias/Daesh")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
    }

    @Test
    @DisplayName(
            "Marks, hyphens, apostrophes and the article do not matter; a slip of the keyboard is a candidate, no match")
    void spelling() throws Exception {
        JsonNode written = best("{\"q\": {\"query\": \"Abu Basir Afriqi\"}}");
        JsonNode printed = best("{\"q\": {\"query\": \"Abu Basir al-Afriqi\"}}");
        assertEquals(printed.get("id").asText(), written.get("id").asText());
        assertTrue(printed.get("id").asText().startsWith("individual/"), printed.toString());
        JsonNode slip = best("{\"q\": {\"query\": \"Tunesia\"}}");
        assertEquals("place/tunisia", slip.get("id").asText());
        assertFalse(slip.get("match").asBoolean());
        assertTrue(slip.get("score").asDouble() < 90);
    }

    @Test
    @DisplayName("A name of two things matches neither by itself; a type or a code decides")
    void ambiguous() throws Exception {
        JsonNode places =
                form("queries", "{\"q\": {\"query\": \"Georgia\"}}").get("q").get("result");
        assertTrue(places.size() >= 1, places.toString());
        JsonNode byCode =
                best("{\"q\": {\"query\": \"Tunesia\", \"properties\": [{\"pid\": \"iso3\", \"v\": \"TUN\"}]}}");
        assertTrue(ids(byCode).contains("agrees/iso3"), byCode.toString());
        JsonNode wrong =
                best("{\"q\": {\"query\": \"Tunisia\", \"properties\": [{\"pid\": \"iso3\", \"v\": \"TCD\"}]}}");
        assertFalse(wrong.get("match").asBoolean());
        assertEquals(60, wrong.get("score").asDouble());
        JsonNode alone = best("{\"q\": {\"properties\": [{\"pid\": \"iso2\", \"v\": \"TN\"}]}}");
        assertEquals("place/tunisia", alone.get("id").asText());
        assertTrue(alone.get("match").asBoolean());
    }

    @Test
    @DisplayName("Types: any must, all must, should only lowers")
    void types() throws Exception {
        assertEquals(
                0,
                form("queries", "{\"q\": {\"query\": \"Tunisia\", \"type\": \"Actor\"}}")
                        .get("q")
                        .get("result")
                        .size());
        JsonNode should = best("{\"q\": {\"query\": \"Tunisia\", \"type\": [\"Actor\"], \"type_strict\": \"should\"}}");
        assertEquals(60, should.get("score").asDouble());
        JsonNode all =
                best("{\"q\": {\"query\": \"Tunisia\", \"type\": [\"Place\", \"Country\"], \"type_strict\": \"all\"}}");
        assertEquals("place/tunisia", all.get("id").asText());
    }

    @Test
    @DisplayName("A table is extended by properties: text, numbers, things; an unknown row has empty cells")
    void extension() throws Exception {
        JsonNode proposed =
                JSON.readTree(get("reconcile/properties?type=Country").body());
        assertTrue(proposed.get("properties").size() > 5);
        JsonNode answer = form("extend", """
                {"ids": ["place/tunisia", "place/nowhere"],
                 "properties": [{"id": "iso3"}, {"id": "claims"}, {"id": "claim", "settings": {"limit": 1}}, {"id": "sameAs"}]}""");
        assertEquals("ISO 3166-1 alpha-3", answer.get("meta").get(0).get("name").asText());
        JsonNode row = answer.get("rows").get("place/tunisia");
        assertEquals("TUN", row.get("iso3").get(0).get("str").asText());
        assertTrue(row.get("claims").get(0).get("int").asInt() >= 3);
        assertEquals(1, row.get("claim").size());
        assertTrue(row.get("claim").get(0).get("id").asText().startsWith("claim/foreign-fighters-threat/"));
        assertTrue(row.get("sameAs").toString().contains("http://www.wikidata.org/entity/Q948"));
        assertEquals(0, answer.get("rows").get("place/nowhere").get("iso3").size());
    }

    @Test
    @DisplayName("Suggestions while typing, the flyout and the preview; only the preview may stand in a frame")
    void suggestions() throws Exception {
        JsonNode things = JSON.readTree(
                        get("reconcile/suggest/entity?prefix=tunis").body())
                .get("result");
        assertEquals("place/tunisia", things.get(0).get("id").asText());
        assertEquals("country", things.get(0).get("notable").get(0).get("name").asText());
        JsonNode types =
                JSON.readTree(get("reconcile/suggest/type?prefix=armed").body()).get("result");
        assertEquals("ArmedGroup", types.get(0).get("id").asText());
        JsonNode properties = JSON.readTree(
                        get("reconcile/suggest/property?prefix=iso").body())
                .get("result");
        assertEquals(2, properties.size());
        assertTrue(JSON.readTree(get("reconcile/flyout?id=place/tunisia").body())
                .get("html")
                .asText()
                .contains("Tunisie"));
        assertTrue(get("reconcile/preview?id=place/tunisia")
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElse("frame-ancestors")
                        .indexOf("frame-ancestors")
                < 0);
        assertTrue(get("q/")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("")
                .contains("frame-ancestors 'none'"));
    }

    @Test
    @DisplayName("Scripts from elsewhere may read it, also by a callback; what is no name of a function is refused")
    void fromElsewhere() throws Exception {
        HttpResponse<String> answer = get("reconcile?callback=jQuery123.cb");
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/javascript"));
        assertTrue(
                answer.body().startsWith("/**/jQuery123.cb({") && answer.body().endsWith("});"), answer.body());
        assertEquals(400, get("reconcile?callback=alert(1)//").statusCode());
    }

    @Test
    @DisplayName("What cannot be read is an error with its place, never a stack trace")
    void errors() throws Exception {
        for (String wrong : List.of(
                "{\"q0\": {\"query\": ",
                "[1]",
                "{\"q0\": {}}",
                "{\"q0\": {\"query\": \"x\", \"type_strict\": \"maybe\"}}")) {
            HttpResponse<String> answer = post("queries", wrong);
            assertEquals(400, answer.statusCode(), wrong);
            assertTrue(answer.body().contains("PARAMETER_INVALID"), answer.body());
            assertFalse(answer.body().contains("Exception"), answer.body());
        }
        assertEquals(
                400,
                post("extend", "{\"ids\": [], \"properties\": [{\"id\": \"nothing\"}]}")
                        .statusCode());
        assertEquals(404, get("reconcile/preview?id=place/nowhere").statusCode());
        assertEquals(404, get("reconcile/nothing").statusCode());
    }

    @Test
    void aBatchThatIsTooLongIsRefusedWithTheLimit() throws Exception {
        StringBuilder batch = new StringBuilder("{");
        for (int i = 0; i <= 100; i++) {
            batch.append(i == 0 ? "" : ",").append("\"q" + i + "\":{\"query\":\"Tunisia\"}");
        }
        HttpResponse<String> answer = post("queries", batch.append('}').toString());
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("at most 100"), answer.body());
    }

    private static List<String> ids(JsonNode candidate) {
        List<String> ids = new ArrayList<>();
        candidate.get("features").forEach(feature -> ids.add(feature.get("id").asText()));
        return ids;
    }

    private JsonNode best(String batch) throws Exception {
        JsonNode result = form("queries", batch).get("q").get("result");
        assertTrue(result.size() > 0, batch);
        return result.get(0);
    }

    private JsonNode form(String name, String value) throws Exception {
        HttpResponse<String> answer = post(name, value);
        assertEquals(200, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(String name, String value) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url() + "reconcile"))
                        .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
                        .POST(BodyPublishers.ofString(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }

    private JsonNode byGet(String name, String value) throws Exception {
        return JSON.readTree(get("reconcile?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))
                .body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return at(server.url() + path);
    }

    private HttpResponse<String> at(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }
}
