package org.attest.query;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Rows that the server which has our store open gives at one of its addresses, as SPARQL 1.1 Query Results JSON.
 *
 * @param url the address, ending in {@code .srj}
 */
public record RemoteRows(String url) {
    /**
     * The rows.
     *
     * @throws AttestException what the server finds wrong, or {@code ENDPOINT_FAILED}
     */
    public Answer.Rows with(Map<String, String> parameters, Duration timeout) {
        String search = parameters.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url + search))
                    .timeout(timeout)
                    .build();
            HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                String body = new String(answer.body(), StandardCharsets.UTF_8);
                throw RemoteEndpoint.problem(url, body)
                        .map(AttestException::new)
                        .orElseGet(() -> failed("it answered " + answer.statusCode(), null));
            }
            return rows(answer.body());
        } catch (IOException e) {
            throw failed(String.valueOf(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed("interrupted", e);
        }
    }

    private static Answer.Rows rows(byte[] body) {
        RowSet found = RowSet.adapt(ResultSetMgr.read(new ByteArrayInputStream(body), ResultSetLang.RS_JSON));
        List<Binding> rows = new ArrayList<>();
        found.forEachRemaining(rows::add);
        return new Answer.Rows(found.getResultVars(), rows);
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
