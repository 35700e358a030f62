package org.attest.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every request comes in: sets the headers, answers our own addresses, lets the rest of what there is through to
 * Fuseki, and says of everything else that it is not there.
 */
final class FrontDoor implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final String SPARQL = "/sparql";
    private static final String DATA = "/data";
    private static final int MOST_DRAINED = 256 * 1024;

    private final List<Route> routes;
    private final Set<String> sparql;

    /**
     * The way in.
     *
     * @param second whether there is a second dataset to ask
     */
    FrontDoor(List<Route> routes, boolean second) {
        this.routes = List.copyOf(routes);
        this.sparql = second
                ? Set.of(SPARQL, SecondDataset.ALONE + SPARQL, SecondDataset.WITH_FIRST + SPARQL)
                : Set.of(SPARQL);
    }

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        HttpServletResponse response = (HttpServletResponse) outgoing;
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Headers.set(response);
        Set<String> methods = sparql.contains(path) ? Set.of("GET", "HEAD", "POST") : Set.of("GET", "HEAD");
        if (request.getMethod().equals("OPTIONS")) {
            Headers.allow(response, methods);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!methods.contains(request.getMethod())) {
            Headers.allow(response, methods);
            drain(request);
            Problem.of(
                            Code.METHOD_REFUSED,
                            path,
                            request.getMethod() + " is not possible here: one can only read",
                            "use " + String.join(" or ", Headers.sorted(methods)))
                    .send(response);
        } else if (!readable(request)) {
            Problem.of(
                            Code.REQUEST_INVALID,
                            path,
                            "the request's parameters cannot be read",
                            "encode them as UTF-8, with %XX")
                    .send(response);
        } else if (sparql.contains(path) || path.equals(DATA)) {
            fuseki(request, response, chain);
        } else {
            own(new Exchange(path, request, response));
        }
    }

    /** Jetty only finds out that parameters are wrongly encoded when somebody asks for one. */
    private static boolean readable(HttpServletRequest request) {
        try {
            request.getParameterMap();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void own(Exchange exchange) throws IOException {
        Problem problem;
        try {
            Optional<Route> route =
                    routes.stream().filter(r -> r.matches(exchange.path())).findFirst();
            if (route.isPresent()) {
                route.get().answer(exchange);
                return;
            }
            problem = Problem.of(Code.PAGE_UNKNOWN, exchange.path(), "there is nothing at this address", "start at /");
        } catch (AttestException e) {
            problem = Problem.of(e.findings());
        } catch (RuntimeException e) {
            LOG.error("{} failed", exchange.path(), e);
            problem = Problem.of(Code.INTERNAL, exchange.path(), "a fault of the server: " + e, "");
        }
        if (exchange.response().isCommitted()) {
            throw new IOException("cut off: " + problem.findings().get(0).message());
        }
        problem.send(exchange.response());
    }

    /** Fuseki tells faults as plain text, and a timeout as rows: both are caught on the way out. */
    private static void fuseki(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HonestResponse honest = new HonestResponse(request, response);
        chain.doFilter(asGet(request), honest);
        drain(request);
        honest.finish();
    }

    /** A refusal sent while the client is still sending its request looks like a broken connection. */
    private static void drain(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > 0) {
            InputStream body = request.getInputStream();
            body.readNBytes(MOST_DRAINED);
        }
    }

    /** A HEAD is a GET whose body Jetty keeps back. */
    private static HttpServletRequest asGet(HttpServletRequest request) {
        return request.getMethod().equals("HEAD")
                ? new HttpServletRequestWrapper(request) {
                    @Override
                    public String getMethod() {
                        return "GET";
                    }
                }
                : request;
    }
}
