package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** Each line of {@code protocol.tsv} is a request to a real server and what it must answer. */
@DisplayName("The protocol is kept")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolTest {
    private static final Path HOME = Path.of(System.getProperty("attest.home", "."));
    private static final Path TABLE = HOME.resolve("src/test/resources/server/protocol.tsv");
    private static final Path PAGE = HOME.resolve("src/site/markdown/protocol.md");

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

    private record Line(List<String> cells) {
        String at(int column) {
            return cells.get(column);
        }

        String name() {
            return at(0) + ": " + at(1);
        }
    }

    private static List<Line> lines() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .skip(1)
                .map(line -> new Line(List.of(line.split("\t", -1))))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> requests() throws IOException {
        return lines().stream().map(line -> DynamicTest.dynamicTest(line.name(), () -> answers(line)));
    }

    private void answers(Line line) throws Exception {
        if (line.at(3).contains("%ZZ")) {
            broken(line);
            return;
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(server.url() + line.at(3).substring(1)))
                .method(
                        line.at(2),
                        line.at(6).isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(line.at(6)));
        if (!line.at(4).isEmpty()) {
            request.header("Content-Type", line.at(4));
        }
        if (!line.at(5).isEmpty()) {
            request.header("Accept", line.at(5));
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        assertEquals(Integer.parseInt(line.at(7)), answer.statusCode(), answer.body());
        String type = answer.headers().firstValue("Content-Type").orElse("");
        assertTrue(type.matches(".*" + line.at(8) + ".*"), type);
        assertTrue(answer.body().contains(line.at(9)), answer.body());
        assertEquals(
                "*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
        assertTrue(
                answer.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
        if (answer.statusCode() == 405) {
            assertTrue(answer.headers().firstValue("Allow").orElse("").contains("GET"));
        }
    }

    /** No client of Java sends an address that is none. */
    private void broken(Line line) throws IOException {
        URI home = URI.create(server.url());
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            String request =
                    line.at(2) + " " + line.at(3) + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answer.startsWith("HTTP/1.1 " + line.at(7)), answer);
            assertTrue(answer.contains(line.at(9)), answer);
        }
    }

    /** The page says of every line what became of it, in the same order. */
    @Test
    @DisplayName("The page of the protocol has a row for each")
    void page() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (Line line : lines()) {
            String outcome = line.at(10).startsWith("not offered") ? line.at(10) : "passed";
            wanted.add("| " + line.at(0) + " | " + line.at(1) + " | " + line.at(7) + " | " + outcome + " |");
        }
        List<String> told = Files.readAllLines(PAGE).stream()
                .filter(row -> row.matches("\\| (?:protocol|service description|graph store|ours) \\| .*"))
                .toList();
        assertEquals(wanted, told);
    }
}
