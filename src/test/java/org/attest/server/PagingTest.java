package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Answers to canned queries page by page")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTest {
    private static final String QUERY = "q/estimates-by-origin";
    private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private AttestServer server;

    @BeforeAll
    void start() {
        server = AttestServer.start(SampleServed.served(), ServerSettings.onLoopback(0));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("Following ‘next’ gives every row once, in order, and ends")
    void next() throws Exception {
        List<String> whole = get(QUERY + ".csv", "").body().lines().toList();
        assertTrue(whole.size() >= 3, "a header and two rows at least: " + whole);
        List<String> paged = new ArrayList<>(whole.subList(0, 1));
        String address = QUERY + ".csv?_size=1";
        int pages = 0;
        while (!address.isEmpty()) {
            HttpResponse<String> answer = get(address, "");
            assertEquals(200, answer.statusCode(), answer.body());
            paged.addAll(answer.body().lines().skip(1).toList());
            address = link(answer, NEXT);
            pages++;
        }
        assertEquals(whole, paged);
        assertEquals(whole.size() - 1, pages);
    }

    @Test
    @DisplayName("A page that is not all says so, in JSON and on the page for people")
    void complete() throws Exception {
        JsonNode part =
                new ObjectMapper().readTree(get(QUERY + ".json?_size=1", "").body());
        assertEquals(1, part.get("rows").size());
        assertFalse(part.get("meta").get("complete").asBoolean());
        JsonNode whole =
                new ObjectMapper().readTree(get(QUERY + ".json?_size=1000", "").body());
        assertTrue(whole.get("meta").get("complete").asBoolean());
        String first = get(QUERY + "?_size=1", "text/html").body();
        assertTrue(first.contains("The first 1 of more than 1 rows."), first);
        assertTrue(first.contains("rel=\"next\""), first);
        String beyond = get(QUERY + "?_size=1&_page=1000", "text/html").body();
        assertTrue(beyond.contains("There are no rows from number 1000 on."), beyond);
        assertFalse(beyond.contains("rel=\"next\""), beyond);
        assertTrue(get(QUERY, "text/html").body().contains(" rows."));
    }

    @Test
    @DisplayName("A page that is no number is refused")
    void refused() throws Exception {
        for (String bad : List.of("_page=0", "_page=x", "_size=-1", "_size=20000", "_size=1e3", "_page=9999999999")) {
            HttpResponse<String> answer = get(QUERY + ".csv?" + bad, "");
            assertEquals(400, answer.statusCode(), bad);
            assertTrue(answer.body().contains("PARAMETER_INVALID"), bad);
        }
    }

    private static String link(HttpResponse<String> answer, Pattern relation) {
        return answer.headers().allValues("Link").stream()
                .map(relation::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).substring(1))
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> get(String address, String accept) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + address));
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
