package org.attest.query;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * One of the addresses of the server that has our store open.
 *
 * @param url without parameters
 */
public record ServedAddress(String url) {
    /**
     * What it answers.
     *
     * @throws AttestException what the server finds wrong, {@code QUERY_TIMEOUT} or {@code ENDPOINT_FAILED}
     */
    public HttpResponse<byte[]> get(Map<String, String> parameters, Duration timeout) {
        return send(request(parameters, timeout).GET().build(), timeout);
    }

    /**
     * What it answers to a query, which may be longer than an address.
     *
     * @throws AttestException what the server finds wrong, {@code QUERY_TIMEOUT} or {@code ENDPOINT_FAILED}
     */
    public HttpResponse<byte[]> post(Query query, Map<String, String> parameters, Duration timeout) {
        HttpRequest request = request(parameters, timeout)
                .header("Content-Type", "application/sparql-query")
                .POST(BodyPublishers.ofString(query.serialize()))
                .build();
        return send(request, timeout);
    }

    private HttpRequest.Builder request(Map<String, String> parameters, Duration timeout) {
        String search = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        return HttpRequest.newBuilder(URI.create(url + search)).timeout(timeout);
    }

    private HttpResponse<byte[]> send(HttpRequest request, Duration timeout) {
        try {
            HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                String body = new String(answer.body(), StandardCharsets.UTF_8);
                throw RemoteEndpoint.problem(url, body)
                        .map(AttestException::new)
                        .orElseGet(() -> failed("it answered " + answer.statusCode(), null));
            }
            return answer;
        } catch (HttpTimeoutException e) {
            throw Endpoint.timeUp(timeout, e);
        } catch (IOException e) {
            throw failed(String.valueOf(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("interrupted", e);
        }
    }

    private AttestException failed(String why, @Nullable Exception cause) {
        Finding finding = new Finding(
                Code.ENDPOINT_FAILED,
                Place.of(url),
                "the running server gave no answer: " + why,
                "is it still running?");
        return cause == null ? new AttestException(finding) : new AttestException(finding, cause);
    }
}
