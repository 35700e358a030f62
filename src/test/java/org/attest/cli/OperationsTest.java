package org.attest.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.load.TestHome;
import org.attest.server.RunningServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore as people type them: first beside a running server, then without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OperationsTest {
    private static final String HOME = System.getProperty("attest.home", ".");
    private static final Pattern DIGEST = Pattern.compile("digest of the sorted quads: ([0-9a-f]{64})");

    private final HttpClient client = HttpClient.newHttpClient();
    private Path folder;
    private Path store;
    private Process server;
    private String digest = "";
    private String rows = "";
    private String evidence = "";
    private String explained = "";

    @BeforeAll
    void serve(@TempDir Path temporary) throws Exception {
        folder = temporary;
        store = folder.resolve("store");
        server = ServerProcess.start(HOME, store, folder.resolve("serve.err"));
    }

    @AfterAll
    void stop() throws Exception {
        server.destroyForcibly().waitFor();
    }

    @Test
    @Order(1)
    void aRunningServerWritesABackupWhileItAnswers() throws Exception {
        rows = attest("query", "rival-estimates", "--format", "csv").out();
        assertTrue(rows.contains("6.349"), rows);
        Ended ended = attest("backup", folder.resolve("served").toString());
        assertEquals(0, ended.exit(), ended.err());
        assertTrue(ended.out().startsWith("backed up: "), ended.out());
        assertTrue(ended.out().contains(", version 1\n"), ended.out());
        digest = digest(ended);
        assertTrue(Files.readString(folder.resolve("served/manifest.json")).contains(digest));
        assertEquals("", ended.err());
    }

    @Test
    @Order(2)
    void aDamagedBackupIsRefusedByTheServerWithItsCode() throws Exception {
        Path damaged = Files.createDirectory(folder.resolve("damaged"));
        Files.copy(folder.resolve("served/manifest.json"), damaged.resolve("manifest.json"));
        byte[] bytes = Files.readAllBytes(folder.resolve("served/attest.nq.gz"));
        bytes[bytes.length / 3] ^= 4;
        Files.write(damaged.resolve("attest.nq.gz"), bytes);
        Ended ended = attest("restore", damaged.toString());
        assertEquals(3, ended.exit());
        assertTrue(ended.err().contains("BACKUP_DAMAGED"), ended.err());
        assertEquals(1, RunningServer.of(store).orElseThrow().version());
        Ended occupied = attest("backup", HOME);
        assertEquals(3, occupied.exit());
        assertTrue(occupied.err().contains("BACKUP_OCCUPIED"), occupied.err());
    }

    @Test
    @Order(3)
    void aRunningServerRestoresAndAnswersOn() throws Exception {
        String before = health();
        Ended ended = attest("restore", folder.resolve("served").toString());
        assertEquals(0, ended.exit(), ended.err());
        assertEquals(digest, digest(ended));
        assertTrue(ended.out().contains(", version 2\n"), ended.out());
        assertFalse(ended.out().contains("up to date"), "nothing has changed since: " + ended.out());
        assertEquals(before.replace("\"version\":1", "\"version\":2"), health());
        assertEquals(rows, attest("query", "rival-estimates", "--format", "csv").out());
    }

    @Test
    @Order(4)
    void thePublicPortTakesNoCommandsAndTheOtherNoneWithoutTheToken() throws Exception {
        RunningServer running = RunningServer.of(store).orElseThrow();
        String body = "{\"folder\": \"" + folder.resolve("served") + "\"}";
        for (String path : List.of("restore", "backup", "control/restore", "$/backup/x")) {
            HttpRequest.Builder address = HttpRequest.newBuilder(URI.create(running.url() + path));
            assertEquals(404, send(address.GET()).statusCode(), path);
            assertEquals(405, send(address.POST(BodyPublishers.ofString(body))).statusCode(), path);
        }
        URI control = URI.create(running.control().url() + "restore");
        HttpResponse<String> refused = send(HttpRequest.newBuilder(control).POST(BodyPublishers.ofString(body)));
        assertEquals(401, refused.statusCode());
        assertTrue(refused.body().contains("TOKEN_REFUSED"), refused.body());
        assertTrue(control.getHost().startsWith("127."), "on loopback, also when the other listens everywhere");
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(store.resolve("server.json"))));
    }

    @Test
    @Order(5)
    void evidenceAndExplanationsComeFromARunningServerToo() {
        explained = explanation();
        assertTrue(explained.contains("by rule 22-about") && explained.contains("“France (1200)”"), explained);
        for (String format : List.of("table", "json", "md")) {
            Ended ended = evidence(format);
            assertEquals(0, ended.exit(), ended.err());
            assertTrue(ended.out().contains("France (1200)"), ended.out());
            assertTrue(ended.err().contains("--page 2"), ended.err());
            evidence += ended.out();
        }
        Ended refused = attest("evidence", "DESCRIBE place:tunisia");
        assertEquals(2, refused.exit());
        assertTrue(refused.err().contains("QUERY_REFUSED"), refused.err());
    }

    private String explanation() {
        return attest("explain", "foreign-fighters-threat#france", "at:ofOrigin", "?")
                .out();
    }

    private Ended evidence(String format) {
        return attest(
                "evidence", "estimates-by-origin", "--param", "origin=place/france", "--size", "2", "--format", format);
    }

    @Test
    @Order(5)
    void aServerOfAnotherBaseIsNotAsked() {
        Ended ended = attest("backup", folder.resolve("x").toString(), "--base", "https://example.org/other/");
        assertEquals(3, ended.exit());
        assertTrue(ended.err().contains("BASE_DIFFERS"), ended.err());
        assertFalse(Files.exists(folder.resolve("x")));
    }

    @Test
    @Order(6)
    void whenTheServerIsGoneTheSameCommandsWorkOnTheStore() throws Exception {
        server.destroy();
        assertEquals(143, server.waitFor(), "128 + SIGTERM");
        assertFalse(Files.exists(store.resolve("server.json")));
        assertFalse(Files.readString(folder.resolve("serve.err")).contains("\tat "));
        Ended backup = attest("backup", folder.resolve("alone").toString());
        assertEquals(0, backup.exit(), backup.err());
        assertEquals(digest, digest(backup));
        Ended restore = attest("restore", folder.resolve("alone").toString());
        assertEquals(0, restore.exit(), restore.err());
        assertTrue(restore.out().contains(", version 3\n"), restore.out());
        String alone = List.of("table", "json", "md").stream()
                .map(format -> evidence(format).out())
                .collect(Collectors.joining());
        assertEquals(explained, explanation());
        String version = "(storeVersion\" *: *|in version )[0-9]+";
        assertEquals(evidence.replaceAll(version, ""), alone.replaceAll(version, ""));
        assertEquals(rows, attest("query", "rival-estimates", "--format", "csv").out());
    }

    @Test
    @Order(7)
    void aBackupGoesIntoANewStoreAndItIsToldWhenTheFoldersAreOthers() {
        TestHome other = TestHome.copy(folder.resolve("home")).write("queries/other.rq", "# another question\n");
        String[] fresh = {
            "--home",
            other.root().toString(),
            "--store",
            folder.resolve("fresh").toString()
        };
        Ended ended =
                Ended.run(Ended.join(fresh, "restore", folder.resolve("alone").toString()));
        assertEquals(0, ended.exit(), ended.err());
        assertEquals(digest, digest(ended));
        assertTrue(ended.out().contains("up to date"), ended.out());
        String[] based = {"--home", HOME, "--store", folder.resolve("elsewhere").toString()};
        Ended base = Ended.run(Ended.join(
                based, "restore", folder.resolve("alone").toString(), "--base", "https://example.org/other/"));
        assertEquals(3, base.exit());
        assertTrue(base.err().contains("BASE_DIFFERS"), base.err());
    }

    @Test
    @Order(8)
    void aStoreOfAnotherVersionIsBuiltAgainOrRefused() throws Exception {
        Path label = store.resolve("store.properties");
        String ours = Files.readString(label);
        Files.writeString(label, ours.replace("layout=1", "layout=99"));
        Ended newer = attest("stats");
        assertEquals(3, newer.exit());
        assertTrue(newer.err().contains("STORE_NEWER"), newer.err());
        Files.writeString(label, ours.replace("layout=1", "layout=0"));
        Ended older = attest("query", "rival-estimates", "--format", "csv");
        assertEquals(0, older.exit(), older.err());
        assertTrue(older.err().contains("STORE_REBUILT"), older.err());
        assertEquals(rows, older.out());
        Ended again = attest("stats", "--format", "csv");
        assertEquals("", again.err());
    }

    private static String digest(Ended ended) {
        Matcher found = DIGEST.matcher(ended.out());
        assertTrue(found.find(), ended.out());
        return found.group(1);
    }

    private String health() throws Exception {
        URI address = URI.create(RunningServer.of(store).orElseThrow().url() + "health");
        return send(HttpRequest.newBuilder(address).GET()).body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private Ended attest(String... words) {
        return Ended.run(Ended.join(new String[] {"--store", store.toString(), "--home", HOME}, words));
    }
}
