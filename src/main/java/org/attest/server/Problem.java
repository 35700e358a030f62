package org.attest.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.server.page.Pages;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What went wrong with a request, as {@code application/problem+json} (RFC 9457) with the codes of findings.
 *
 * @param status HTTP status
 * @param findings at least one; the first is told as the problem's detail
 */
public record Problem(int status, List<Finding> findings) {
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String FINDINGS = "findings";
    private static final String RETRY_SECONDS = "5";

    public Problem {
        findings = List.copyOf(findings);
    }

    /** Findings with the status that fits the first. */
    public static Problem of(List<Finding> findings) {
        return new Problem(status(findings.get(0).code()), findings);
    }

    /** One finding with the status that fits it. */
    public static Problem of(Code code, String path, String message, String advice) {
        return of(List.of(new Finding(code, Place.of(path), message, advice)));
    }

    private static int status(Code code) {
        return switch (code) {
            case QUERY_SYNTAX,
                    QUERY_MISSING,
                    PREFIX_UNDECLARED,
                    PARAMETER_UNKNOWN,
                    PARAMETER_MISSING,
                    PARAMETER_INVALID,
                    PARAMETER_AMBIGUOUS,
                    REQUEST_INVALID -> HttpStatus.BAD_REQUEST_400;
            case TOKEN_REFUSED -> HttpStatus.UNAUTHORIZED_401;
            case BACKUP_OCCUPIED,
                    BACKUP_UNREADABLE,
                    BACKUP_DAMAGED,
                    BACKUP_NEWER,
                    RESTORE_DIFFERS,
                    BASE_DIFFERS,
                    DUMP_DIFFERS,
                    RESULT_DIFFERS -> HttpStatus.CONFLICT_409;
            case QUERY_REFUSED, GRAPH_PROTECTED -> HttpStatus.FORBIDDEN_403;
            case QUERY_UNKNOWN, PAGE_UNKNOWN, GRAPH_UNKNOWN -> HttpStatus.NOT_FOUND_404;
            case WITHDRAWN -> HttpStatus.GONE_410;
            case METHOD_REFUSED -> HttpStatus.METHOD_NOT_ALLOWED_405;
            case FORMAT_UNKNOWN, FORMAT_MISFIT -> HttpStatus.NOT_ACCEPTABLE_406;
            case MEDIA_TYPE_UNKNOWN -> HttpStatus.UNSUPPORTED_MEDIA_TYPE_415;
            case RATE_EXCEEDED -> HttpStatus.TOO_MANY_REQUESTS_429;
            case REQUEST_TOO_LARGE -> HttpStatus.PAYLOAD_TOO_LARGE_413;
            case RESULT_TOO_LARGE -> HttpStatus.FORBIDDEN_403;
            case ENDPOINT_FAILED -> HttpStatus.BAD_GATEWAY_502;
            case QUERY_TIMEOUT, SERVER_BUSY -> HttpStatus.SERVICE_UNAVAILABLE_503;
            default -> HttpStatus.INTERNAL_SERVER_ERROR_500;
        };
    }

    /** How the request ended, in a word for counting. */
    String outcome() {
        return switch (findings.get(0).code()) {
            case RATE_EXCEEDED -> "rate";
            case SERVER_BUSY -> "busy";
            case QUERY_TIMEOUT -> "timeout";
            case INTERNAL -> "fault";
            default -> "refused";
        };
    }

    /** Sends the problem; nothing must have been sent before. */
    void send(HttpServletResponse response) throws IOException {
        send(response, MEDIA_TYPE, json());
    }

    /** The same as a page, for people. */
    void show(HttpServletResponse response, Pages pages) throws IOException {
        response.addHeader("Vary", "Accept");
        send(response, "text/html; charset=utf-8", pages.problem(status, findings));
    }

    private void send(HttpServletResponse response, String mediaType, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpStatus.TOO_MANY_REQUESTS_429 || status == HttpStatus.SERVICE_UNAVAILABLE_503) {
            response.setHeader("Retry-After", RETRY_SECONDS);
        }
        if (status == HttpStatus.UNAUTHORIZED_401) {
            response.setHeader("WWW-Authenticate", "Bearer realm=\"attest\"");
        }
        response.setContentType(mediaType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** The body of the answer. */
    public String json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode problem = mapper.createObjectNode();
        problem.put("type", "about:blank");
        problem.put("title", HttpStatus.getMessage(status));
        problem.put("status", status);
        FindingJson.tell(problem, findings.get(0));
        if (findings.size() > 1) {
            ArrayNode all = problem.putArray(FINDINGS);
            findings.forEach(f -> FindingJson.tell(all.addObject(), f));
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(problem) + "\n";
    }

    /** The findings of a problem that somebody sent; empty when it is none of ours. */
    public static List<Finding> read(String body) {
        try {
            JsonNode problem = new ObjectMapper().readTree(body);
            List<Finding> findings = new ArrayList<>();
            if (problem.has(FINDINGS)) {
                problem.get(FINDINGS).forEach(node -> FindingJson.read(node).ifPresent(findings::add));
            } else {
                FindingJson.read(problem).ifPresent(findings::add);
            }
            return findings;
        } catch (IOException e) {
            return List.of();
        }
    }
}
