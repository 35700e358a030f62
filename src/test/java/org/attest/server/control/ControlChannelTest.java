package org.attest.server.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.load.Withdrawal;
import org.attest.server.ControlAddress;
import org.attest.server.RunningServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands over the control channel: who may give them, and what comes back. */
class ControlChannelTest {
    private static final String TOKEN = ControlAddress.token(new Random(7));
    private static final Path FOLDER = Path.of("/somewhere/else");
    private static final Finding REMARK =
            new Finding(Code.SHAPE_INFO, Place.of("data/x.yaml"), "worth knowing", "look at it");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<ControlRequest> asked = new ArrayList<>();
    private ControlChannel channel;

    @BeforeEach
    void open() throws IOException {
        channel = ControlChannel.open(TOKEN, request -> {
            asked.add(request);
            return request.match(new ControlRequest.Cases<ControlReply>() {
                @Override
                public ControlReply backup(Path folder) {
                    return new ControlReply(List.of("saved to " + folder, "é"), List.of(REMARK));
                }

                @Override
                public ControlReply restore(Path folder) {
                    if (folder.equals(FOLDER)) {
                        throw new AttestException(List.of(
                                new Finding(Code.BACKUP_DAMAGED, Place.of("b"), "damaged", "take another"),
                                new Finding(Code.OUTPUT_FAILED, Place.of("c"), "full", "")));
                    }
                    throw new IllegalStateException("a fault");
                }

                @Override
                public ControlReply withdraw(Withdrawal.Request request, boolean dryRun) {
                    return new ControlReply(List.of("withdrawn: individual"), List.of());
                }
            });
        });
    }

    @AfterEach
    void close() {
        channel.close();
    }

    @Test
    void aWithdrawalArrivesAsItWasAsked() {
        List<ControlRequest> sent = List.of(
                new ControlRequest.Withdraw(
                        new Withdrawal.Request("individual/x", "Asked for", List.of("É. X", "Y"), "attest-curators"),
                        true),
                new ControlRequest.Withdraw(new Withdrawal.Request("d#y", "Misread", List.of(), null), false));
        sent.forEach(new ControlClient(channel.address())::send);
        assertEquals(sent, asked);
    }

    @Test
    void aRequestIsCarriedOutAndTheReplyComesBack() {
        ControlReply reply = new ControlClient(channel.address()).send(new ControlRequest.Backup(FOLDER));
        assertEquals(List.of("saved to /somewhere/else", "é"), reply.lines());
        assertEquals(List.of(REMARK), reply.remarks());
        assertEquals(List.of(new ControlRequest.Backup(FOLDER)), asked);
    }

    @Test
    void findingsComeBackAsTheyWouldFromTheWorkItself() {
        AttestException refused = assertThrows(
                AttestException.class,
                () -> new ControlClient(channel.address()).send(new ControlRequest.Restore(FOLDER)));
        assertEquals(
                List.of(Code.BACKUP_DAMAGED, Code.OUTPUT_FAILED),
                refused.findings().stream().map(Finding::code).toList());
        assertEquals("b", refused.findings().get(0).place().toString());
        assertEquals("take another", refused.findings().get(0).advice());
        assertEquals(3, refused.exit().status());
    }

    @Test
    void aFaultIsAProblemWithoutAStackTrace() {
        AttestException fault = assertThrows(
                AttestException.class,
                () -> new ControlClient(channel.address()).send(new ControlRequest.Restore(Path.of("/x"))));
        assertEquals(Code.INTERNAL, fault.findings().get(0).code());
        assertFalse(fault.getMessage().contains("\tat "), fault.getMessage());
    }

    @Test
    void whoHasNoTokenOrAWrongOneIsRefusedWhateverIsAsked() throws Exception {
        String wrong = "Bearer " + ControlAddress.token(new Random(8));
        for (String path : List.of("backup", "restore", "nothing", "")) {
            for (String header : List.of(
                    "", wrong, TOKEN, "Basic " + TOKEN, channel.address().authorization() + "0")) {
                HttpRequest.Builder request = request(path).POST(BodyPublishers.ofString("{\"folder\": \"/x\"}"));
                if (!header.isEmpty()) {
                    request.header("Authorization", header);
                }
                assertEquals("TOKEN_REFUSED", problem(401, request).get("code").asText());
            }
        }
        assertEquals(List.of(), asked);
    }

    @Test
    void whatIsNoRequestIsAProblem() throws Exception {
        assertEquals(
                "PAGE_UNKNOWN",
                problem(404, post("withdraw-all", "{}")).get("code").asText());
        assertEquals(
                "PAGE_UNKNOWN", problem(404, post("backup/x", "{}")).get("code").asText());
        assertEquals("PAGE_UNKNOWN", problem(404, post("", "{}")).get("code").asText());
        for (String body : List.of("{}", "{\"folder\": 3}", "{\"folder\": \"here\"}", "[]", "", "nonsense")) {
            assertEquals(
                    "REQUEST_INVALID",
                    problem(400, post("backup", body)).get("code").asText(),
                    body);
        }
        HttpRequest.Builder get = authorised("backup").GET();
        assertEquals("METHOD_REFUSED", problem(405, get).get("code").asText());
        HttpRequest head =
                authorised("backup").method("HEAD", BodyPublishers.noBody()).build();
        assertEquals(405, client.send(head, BodyHandlers.ofString()).statusCode());
        assertEquals(List.of(), asked);
    }

    @Test
    void itListensOnLoopbackOnlyAndIsGoneWhenItIsClosed() throws Exception {
        URI address = URI.create(channel.address().url());
        assertTrue(InetAddress.getByName(address.getHost()).isLoopbackAddress());
        channel.close();
        AttestException gone = assertThrows(
                AttestException.class,
                () -> new ControlClient(channel.address()).send(new ControlRequest.Backup(FOLDER)));
        assertEquals(Code.CONTROL_FAILED, gone.findings().get(0).code());
        assertEquals(3, gone.exit().status());
    }

    @Test
    void theTokenStandsInAFileThatOnlyItsOwnerReads() throws IOException {
        Files.writeString(folder.resolve("server.json"), "{}");
        Files.writeString(folder.resolve("server.json.new"), "left by a killed one");
        RunningServer.announce(folder, "http://localhost:1/", channel.address());
        Path file = folder.resolve("server.json");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        JsonNode json = new ObjectMapper().readTree(file.toFile());
        assertEquals(TOKEN, json.get("token").asText());
        assertEquals(channel.address().url(), json.get("control").asText());
        assertFalse(Files.exists(folder.resolve("server.json.new")));
        assertFalse(channel.address().toString().contains(TOKEN));
        assertTrue(TOKEN.matches("[0-9a-f]{64}"));
        RunningServer.withdraw(folder);
        assertFalse(Files.exists(file));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(channel.address().url() + path));
    }

    private HttpRequest.Builder authorised(String path) {
        return request(path).header("Authorization", channel.address().authorization());
    }

    private HttpRequest.Builder post(String path, String body) {
        return authorised(path).POST(BodyPublishers.ofString(body));
    }

    private JsonNode problem(int status, HttpRequest.Builder request) throws Exception {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""));
        return new ObjectMapper().readTree(response.body());
    }
}
