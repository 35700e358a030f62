package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What would be without a source, and what changed, over HTTP")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithoutServedTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private AttestServer server;

    @BeforeAll
    void start(@TempDir Path folder) {
        ServerSettings settings = ServerSettings.onLoopback(0).with(Archives.in(folder));
        server = AttestServer.start(SeedServed.served(), settings);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("The rows that change are listed as table, CSV, TSV and JSON")
    void changes() throws Exception {
        String csv = get("without.csv?source=actor/cia&query=estimates").body();
        assertEquals(2, csv.lines().count(), csv);
        assertTrue(csv.contains("estimates,gone,the CIA figure: 20 000 to 31 500"), csv);
        assertTrue(get("without.json?source=cia&query=estimates").body().contains("\"rows\" : 1"));
        assertTrue(get("without.tsv?source=cia&query=estimates").body().contains("\"gone\""));
        String page = get("without?source=actor/cia&query=estimates").body();
        assertTrue(page.contains("<td") && page.contains("the CIA figure: 20 000 to 31 500"), page);
        assertTrue(get("without").body().contains("<form action=\"/without\""));
    }

    @Test
    @DisplayName("A canned answer can be had without a source, with a tag of its own")
    void answer() throws Exception {
        HttpResponse<String> with = get("q/estimates.csv");
        HttpResponse<String> without = get("q/estimates.csv?_without=actor/cia");
        assertTrue(with.body().contains("the CIA figure"));
        assertFalse(without.body().contains("the CIA figure"));
        assertNotEquals(with.headers().firstValue("ETag"), without.headers().firstValue("ETag"));
        assertTrue(get("q/estimates?_without=actor/cia").body().contains("/q/estimates.csv?_without=actor%2Fcia"));
    }

    @Test
    @DisplayName("The page says what it does without, its form keeps it, and it stands beside no second dataset")
    void page() throws Exception {
        String page = get("q/estimates?_without=actor/cia").body();
        assertTrue(page.contains("As if <strong dir=\"auto\">actor/cia</strong> did not exist"), page);
        assertTrue(page.contains("name=\"_without\" value=\"actor/cia\""), page);
        assertFalse(get("q/estimates").body().contains("did not exist"));
        assertEquals(
                400, get("q/estimates.csv?_without=actor/cia&_include=proposed").statusCode());
    }

    @Test
    @DisplayName("A source that nobody knows is a clear error")
    void unknown() throws Exception {
        HttpResponse<String> answer = get("without.csv?source=publication/nothing");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("nothing is known as"), answer.body());
        assertEquals(400, get("q/estimates.csv?_without=nobody").statusCode());
    }

    @Test
    @DisplayName("Between a version and itself nothing changed; a version that is not kept is a clear error")
    void whatChanged() throws Exception {
        String csv =
                get("what-changed.csv?from=latest&to=latest&query=estimates").body();
        assertEquals(1, csv.lines().count(), csv);
        HttpResponse<String> answer = get("what-changed.csv?from=0000&to=latest");
        assertEquals(400, answer.statusCode());
        assertTrue(answer.body().contains("there is no dump of version"), answer.body());
        assertTrue(get("what-changed").body().contains("<form action=\"/what-changed\""));
    }

    @Test
    @DisplayName("Functions of intervals answer at the endpoint too")
    void functions() throws Exception {
        String query = "SELECT%20(calc:add(%22%5B1,2%5D%22,%22(3,%20)%22)%20AS%20%3Fsum)%20%7B%7D";
        assertTrue(get("sparql?format=csv&query=" + query).body().contains("(4,)"));
        HttpResponse<String> few = get("sparql?query=" + query.replace(",%22(3,%20)%22", ""));
        assertEquals(403, few.statusCode());
        assertTrue(few.body().contains("calc:add takes 2 arguments, not 1"), few.body());
        HttpResponse<String> none = get("sparql?query=" + query.replace("calc:add", "calc:plus"));
        assertEquals(403, none.statusCode());
        assertTrue(none.body().contains("there is no function calc:plus; there are: add"), none.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
    }
}
