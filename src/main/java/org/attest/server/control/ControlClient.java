package org.attest.server.control;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.server.ControlAddress;
import org.attest.server.Problem;

/**
 * Asks a running server to do something, and waits as long as it takes.
 *
 * @param address from the file beside the store
 */
public record ControlClient(ControlAddress address) {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int FINE = 200;

    /**
     * Has a request carried out.
     *
     * @throws AttestException with the findings of the server, or CONTROL_FAILED when it does not answer
     */
    public ControlReply send(ControlRequest request) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .proxy(HttpClient.Builder.NO_PROXY)
                .build();
        HttpRequest post = HttpRequest.newBuilder(URI.create(address.url() + request.name()))
                .header("Authorization", address.authorization())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Wire.write(request.parameters())))
                .build();
        try {
            HttpResponse<String> response = client.send(post, BodyHandlers.ofString());
            if (response.statusCode() == FINE) {
                return Wire.reply(response.body());
            }
            List<Finding> findings = Problem.read(response.body());
            throw findings.isEmpty()
                    ? failed("it answered " + response.statusCode(), null)
                    : new AttestException(findings);
        } catch (IOException e) {
            throw failed(String.valueOf(e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("this command was interrupted", e);
        }
    }

    private AttestException failed(String how, @org.jspecify.annotations.Nullable Exception cause) {
        AttestException failed = new AttestException(new Finding(
                Code.CONTROL_FAILED,
                Place.of(address.url()),
                "the running server did not carry the command out: " + how,
                "see whether it still runs; ask again, or stop it and give the command without it"));
        if (cause != null) {
            failed.initCause(cause);
        }
        return failed;
    }
}
