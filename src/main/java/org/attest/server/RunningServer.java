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
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import org.attest.rdf.Base;
import org.jspecify.annotations.Nullable;

/**
 * The server that has a store open, as other processes find it: by a file beside the store.
 *
 * @param url of its home page
 * @param base of the store it serves
 * @param version of the content it serves
 * @param proposed whether it also serves what rules propose
 * @param control where it takes commands; null when it is of a version that takes none
 */
public record RunningServer(
        String url,
        Base base,
        long version,
        boolean proposed,
        @Nullable ControlAddress control) {
    private static final String FILE = "server.json";
    private static final String CONTROL = "control";
    private static final String TOKEN = "token";
    /** On a busy machine the first answer takes its time; who takes a slow server for none finds the store locked. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Says beside a store that this process serves it. Only the owner of the file reads the token in it. */
    public static void announce(Path store, String url, ControlAddress control) throws IOException {
        ObjectNode file = new ObjectMapper().createObjectNode();
        file.put("pid", ProcessHandle.current().pid());
        file.put("url", url);
        file.put(CONTROL, control.url());
        file.put(TOKEN, control.token());
        Path written = store.resolve(FILE + ".new");
        Files.deleteIfExists(written);
        Files.createFile(written, forOwnerOnly(store));
        Files.writeString(written, file + "\n");
        Files.move(written, store.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    /** Where files have no POSIX permissions, the folder's own rules hold. */
    private static FileAttribute<?>[] forOwnerOnly(Path store) {
        return store.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
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
                            health.path("version").asLong(),
                            health.path("proposed").asBoolean(),
                            control(announced)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static @Nullable ControlAddress control(JsonNode announced) {
        String url = announced.path(CONTROL).asText();
        return url.isEmpty()
                ? null
                : new ControlAddress(url, announced.path(TOKEN).asText());
    }

    /** Where it answers SPARQL. */
    public String sparql() {
        return url + "sparql";
    }

    /** Where it answers SPARQL on what rules propose. */
    public String proposedSparql() {
        return url + SecondDataset.ALONE.substring(1) + "/sparql";
    }

    /** Where it answers SPARQL on both together. */
    public String sparqlWithProposed() {
        return url + SecondDataset.WITH_FIRST.substring(1) + "/sparql";
    }

    /** Where it gives all its data. */
    public String data() {
        return url + "data";
    }
}
