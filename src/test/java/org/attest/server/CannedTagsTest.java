package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Answers to canned queries have tags")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CannedTagsTest {
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
    @DisplayName("Another for each query, value and format; who has it gets 304")
    void tags() throws Exception {
        Set<String> tags = new HashSet<>();
        List<String> addresses = List.of(
                "q/rival-estimates.csv",
                "q/rival-estimates.json",
                "q/wilayat.csv",
                "q/estimates-by-origin.csv",
                "q/estimates-by-origin.csv?origin=place%2Ftunisia");
        for (String address : addresses) {
            HttpResponse<String> whole = get(address, "");
            assertEquals(200, whole.statusCode(), address + whole.body());
            String tag = whole.headers().firstValue("ETag").orElse("");
            assertTrue(tag.startsWith("W/\"sample.7."), tag);
            tags.add(tag);
            HttpResponse<String> held = get(address, tag);
            assertEquals(304, held.statusCode(), address);
            assertEquals("", held.body());
            assertEquals(200, get(address, tag.replace("sample.7", "sample.6")).statusCode());
        }
        assertEquals(addresses.size(), tags.size());
        assertNotEquals(
                "",
                get("q/rival-estimates.csv", "").headers().firstValue("Vary").orElse(""));
    }

    private HttpResponse<String> get(String address, String tag) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + address));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
