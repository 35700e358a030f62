package org.attest.server;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * What Fuseki answers, with its faults told as problems.
 *
 * <p>A fault before the first byte becomes {@code problem+json}. When time is up among the rows, Fuseki would write a
 * remark into them and end cleanly, and half an answer would pass for a whole one: here the connection breaks instead.
 */
final class HonestResponse extends HttpServletResponseWrapper {
    private final HttpServletRequest request;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private int failure;
    /** Fuseki says 200 just before the first row: a failure after that is a timeout. */
    private boolean started;

    HonestResponse(HttpServletRequest request, HttpServletResponse response) {
        super(response);
        this.request = request;
    }

    /** Sends the problem when there was one. */
    void finish() throws IOException {
        if (failure == 0) {
            return;
        }
        if (isCommitted()) {
            throw new IOException("cut off: no whole answer in time");
        }
        reset();
        Headers.set((HttpServletResponse) getResponse());
        problem().send((HttpServletResponse) getResponse());
    }

    private Problem problem() {
        List<Finding> findings = CheckedQuery.findings(request);
        if (!findings.isEmpty()) {
            return Problem.of(findings);
        }
        if (started) {
            return Problem.of(Code.QUERY_TIMEOUT, request.getRequestURI(), "no whole answer in time", "add a LIMIT");
        }
        Code code = switch (failure) {
            case SC_NOT_FOUND -> Code.GRAPH_UNKNOWN;
            case SC_NOT_ACCEPTABLE -> Code.FORMAT_UNKNOWN;
            case SC_UNSUPPORTED_MEDIA_TYPE -> Code.MEDIA_TYPE_UNKNOWN;
            case SC_FORBIDDEN -> Code.QUERY_REFUSED;
            case SC_SERVICE_UNAVAILABLE -> Code.QUERY_TIMEOUT;
            default -> failure < SC_INTERNAL_SERVER_ERROR ? Code.REQUEST_INVALID : Code.INTERNAL;
        };
        return new Problem(failure, List.of(new Finding(code, Place.of(request.getRequestURI()), message(), "")));
    }

    private String message() {
        String text = said.toString(StandardCharsets.UTF_8).strip();
        return text.isEmpty() ? "the request failed with status " + failure : text;
    }

    private void fail(int status, @Nullable String message) {
        failure = status;
        if (message != null) {
            said.writeBytes(message.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void setStatus(int status) {
        if (status >= SC_BAD_REQUEST) {
            fail(status, null);
        } else {
            started = true;
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) {
        fail(status, null);
    }

    @Override
    public void sendError(int status, String message) {
        fail(status, message);
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return new Body(super.getOutputStream());
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return new PrintWriter(getOutputStream(), false, StandardCharsets.UTF_8);
    }

    @Override
    public void setContentLength(int length) {
        if (failure == 0) {
            super.setContentLength(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (failure == 0) {
            super.flushBuffer();
        }
    }

    /** Goes out while all is well; after a failure it is kept as the reason. */
    private final class Body extends ServletOutputStream {
        private final ServletOutputStream out;

        Body(ServletOutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            if (failure == 0) {
                out.write(b);
            } else if (!started) {
                said.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (failure == 0) {
                out.write(bytes, offset, length);
            } else if (!started) {
                said.write(bytes, offset, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (failure == 0) {
                out.flush();
            }
        }

        @Override
        public void close() throws IOException {
            if (failure == 0) {
                out.close();
            }
        }

        @Override
        public boolean isReady() {
            return out.isReady();
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            out.setWriteListener(listener);
        }
    }
}
