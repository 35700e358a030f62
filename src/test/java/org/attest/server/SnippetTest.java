package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Scripts that ask a canned query")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnippetTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private AttestServer server;

    @TempDir
    Path folder;

    @BeforeAll
    void start() {
        server = AttestServer.start(SampleServed.served(), ServerSettings.onLoopback(0));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("The shell script prints what the address gives, with the values that were chosen")
    void shell() throws Exception {
        String wanted = get("q/estimates-by-origin.csv?origin=place%2Ftunisia");
        assertTrue(wanted.contains("Tunisia"), wanted);
        assertEquals(wanted, run("sh", "q/estimates-by-origin.sh?origin=place%2Ftunisia"));
    }

    @Test
    @DisplayName("The Python script prints a row for each, and an example stands where a value is needed")
    void python() throws Exception {
        long rows = get("q/estimates-by-origin.csv").lines().count() - 1;
        assertEquals(rows, run("python3", "q/estimates-by-origin.py").lines().count());
        String needed = get("q/names-of.py");
        assertTrue(needed.contains("parameters = {\""), needed);
    }

    @Test
    @DisplayName("Values cannot leave their quotation marks")
    void quotes() throws Exception {
        String value = "x'; echo \"stolen\" #\\";
        String encoded = java.net.URLEncoder.encode(value, StandardCharsets.UTF_8);
        assertTrue(get("q/estimates-by-origin.sh?origin=" + encoded).contains("'origin=x'\\''; echo \"stolen\" #\\'"));
        assertTrue(get("q/estimates-by-origin.py?origin=" + encoded).contains("\"x'; echo \\\"stolen\\\" #\\\\\""));
        assertTrue(get("q/estimates-by-origin.R?origin=" + encoded)
                .contains(".csv?origin=x%27%3B+echo+%22stolen%22+%23%5C\""));
    }

    private String run(String program, String address) throws IOException, InterruptedException {
        Path script = folder.resolve("script");
        Files.writeString(script, get(address));
        Process process = new ProcessBuilder(List.of(program, script.toString()))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }

    private String get(String address) throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(URI.create(server.url() + address))
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
