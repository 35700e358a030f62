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
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Facets of an answer")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetsTest {
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
    @DisplayName("Every count is the number of rows that a click leaves, and the counts of a column add up to all rows")
    void counts() throws Exception {
        JsonNode facets = JSON.readTree(get("q/estimates.facets"));
        assertTrue(facets.get("facets").size() >= 3, facets.toString());
        for (JsonNode facet : facets.get("facets")) {
            int sum = 0;
            for (JsonNode value : facet.get("values")) {
                JsonNode left = JSON.readTree(
                        get("q/estimates.json?_only_" + facet.get("column").asText() + "="
                                + URLEncoder.encode(value.get("value").asText(), StandardCharsets.UTF_8)));
                assertEquals(value.get("rows").asInt(), left.get("rows").size(), facet.get("column") + " " + value);
                sum += value.get("rows").asInt();
            }
            assertEquals(facets.get("rows").asInt(), sum, facet.get("column").asText());
        }
    }

    @Test
    @DisplayName("The rows left stand in the order in which they stood")
    void order() throws Exception {
        List<String> all = claims("q/estimates.json");
        List<String> left = claims("q/estimates.json?_only_unit=person");
        assertTrue(left.size() > 5 && left.size() < all.size());
        assertEquals(all.stream().filter(left::contains).toList(), left);
    }

    @Test
    @DisplayName("On the page a click leads to fewer rows and a second one back, and other choices stay")
    void page() throws Exception {
        String page = get("q/estimates?lang=fr");
        String click = link(page, "_only_unit=country");
        assertTrue(click.contains("lang=fr"), click);
        String narrowed = get(click.substring(1));
        assertTrue(narrowed.contains("Only rows where"), narrowed);
        assertFalse(link(narrowed, "lang=fr\">Show all").contains("_only_"));
    }

    @Test
    @DisplayName("A column that the answer has not is an error with the nearest one")
    void unknown() throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + "q/estimates.csv?_only_unti=country"))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("PARAMETER_UNKNOWN") && answer.body().contains("‘unit’"), answer.body());
    }

    private static String link(String page, String part) {
        Matcher link = Pattern.compile("href=\"([^\"]*" + Pattern.quote(part.replaceFirst("\".*", "")) + "[^\"]*)\""
                        + Pattern.quote(part.contains("\"") ? part.replaceFirst("[^\"]*\"", "") : ""))
                .matcher(page);
        assertTrue(link.find(), part + " in " + page);
        return link.group(1).replace("&amp;", "&");
    }

    private List<String> claims(String path) throws Exception {
        List<String> claims = new ArrayList<>();
        JSON.readTree(get(path))
                .get("rows")
                .forEach(row -> claims.add(row.get("claim").asText()));
        return claims;
    }

    private String get(String path) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
        assertEquals(200, answer.statusCode(), path + ": " + answer.body());
        return answer.body();
    }
}
