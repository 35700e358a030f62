package org.attest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.attest.rdf.Base;

/**
 * The server that has a store open, as other processes find it: by a file beside the store.
 *
 * @param url of its home page
 * @param base of the store it serves
 * @param version of the content it serves
 */
public record RunningServer(String url, Base base, long version) {
    private static final String FILE = "server.json";
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Says beside a store that this process serves it. */
    public static void announce(Path store, String url) throws IOException {
        ObjectNode file = new ObjectMapper().createObjectNode();
        file.put("pid", ProcessHandle.current().pid());
        file.put("url", url);
        Files.writeString(store.resolve(FILE), file + "\n");
    }

    /** Takes the announcement back. */
    public static void withdraw(Path store) throws IOException {
        Files.deleteIfExists(store.resolve(FILE));
    }

    /**
     * The server of a store, if it answers. A file that a killed server left behind counts for nothing, also when
     * another server has its port by now: the process must be the one that wrote the file.
     */
    public static Optional<RunningServer> of(Path store) {
        Path file = store.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode announced = new ObjectMapper().readTree(file.toFile());
            String url = announced.path("url").asText();
            HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + "health"))
                    .timeout(PATIENCE)
                    .build();
            JsonNode health = new ObjectMapper()
                    .readTree(client.send(request, BodyHandlers.ofString()).body());
            return announced.path("pid").asLong(-1) == health.path("pid").asLong(-2)
                    ? Optional.of(new RunningServer(
                            url,
                            new Base(health.path("base").asText()),
                            health.path("version").asLong()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Where it answers SPARQL. */
    public String sparql() {
        return url + "sparql";
    }

    /** Where it gives all its data. */
    public String data() {
        return url + "data";
    }
}
