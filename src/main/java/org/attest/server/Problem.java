package org.attest.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.eclipse.jetty.http.HttpStatus;

/**
 * What went wrong with a request, as {@code application/problem+json} (RFC 9457) with the codes of findings.
 *
 * @param status HTTP status
 * @param findings at least one; the first is told as the problem's detail
 */
record Problem(int status, List<Finding> findings) {
    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        findings = List.copyOf(findings);
    }

    /** Findings with the status that fits the first. */
    static Problem of(List<Finding> findings) {
        return new Problem(status(findings.get(0).code()), findings);
    }

    static Problem of(Code code, String path, String message, String advice) {
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
            case QUERY_REFUSED -> HttpStatus.FORBIDDEN_403;
            case QUERY_UNKNOWN, PAGE_UNKNOWN, GRAPH_UNKNOWN -> HttpStatus.NOT_FOUND_404;
            case WITHDRAWN -> HttpStatus.GONE_410;
            case METHOD_REFUSED -> HttpStatus.METHOD_NOT_ALLOWED_405;
            case FORMAT_UNKNOWN, FORMAT_MISFIT -> HttpStatus.NOT_ACCEPTABLE_406;
            case MEDIA_TYPE_UNKNOWN -> HttpStatus.UNSUPPORTED_MEDIA_TYPE_415;
            case QUERY_TIMEOUT -> HttpStatus.SERVICE_UNAVAILABLE_503;
            default -> HttpStatus.INTERNAL_SERVER_ERROR_500;
        };
    }

    /** Sends the problem; nothing must have been sent before. */
    void send(HttpServletResponse response) throws IOException {
        byte[] body = json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(MEDIA_TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String json() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode problem = mapper.createObjectNode();
        problem.put("type", "about:blank");
        problem.put("title", HttpStatus.getMessage(status));
        problem.put("status", status);
        tell(problem, findings.get(0));
        if (findings.size() > 1) {
            ArrayNode all = problem.putArray("findings");
            findings.forEach(f -> tell(all.addObject(), f));
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(problem) + "\n";
    }

    private static void tell(ObjectNode node, Finding finding) {
        node.put("code", finding.code().name());
        node.put("detail", finding.message());
        node.put("place", finding.place().toString());
        if (!finding.advice().isEmpty()) {
            node.put("advice", finding.advice());
        }
    }
}
