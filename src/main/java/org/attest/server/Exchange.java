package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request and the way to answer it.
 *
 * @param path without query, decoded
 * @param request as Jetty has it
 * @param response as Jetty has it
 */
record Exchange(String path, HttpServletRequest request, HttpServletResponse response) {
    static final String HTML = "text/html";

    /** A parameter; empty when it was not given or left blank, which is what forms do. */
    String parameter(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** All parameters that were given and not left blank; that a column shall be blank is something given. */
    Map<String, String> parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        request.getParameterMap().keySet().stream()
                .filter(name -> !parameter(name).isEmpty() || name.startsWith(FacetLinks.ONLY))
                .forEach(name -> given.put(name, parameter(name)));
        return given;
    }

    /** Whether the client names a media type. Browsers name {@code text/html}, curl names nothing. */
    boolean accepts(String mediaType) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains(mediaType);
    }

    /** Sends text as UTF-8. */
    void send(int status, String mediaType, String text) throws IOException {
        send(status, mediaType + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes; the media type says their encoding, where it has one. */
    void send(int status, String mediaType, byte[] bytes) throws IOException {
        response.setStatus(status);
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
