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
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongSupplier;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.server.limit.Clients;
import org.attest.server.page.Pages;
import org.attest.server.protocol.Accept;
import org.attest.server.protocol.Parameters;
import org.attest.server.protocol.ProtocolReader;
import org.attest.server.protocol.ProtocolRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where every request comes in: sets the headers, counts the client, answers our own addresses, lets queries through to
 * Fuseki, and says of everything else that it is not there.
 */
final class FrontDoor implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);
    private static final int MOST_DRAINED = 256 * 1024;
    private static final Set<String> ASKING = Set.of("GET", "HEAD", "POST");

    private final List<Route> routes;
    private final SparqlService sparql;
    private final Route description;
    private final AskRoute page;
    private final Pages pages;
    private final Clients clients;
    private final boolean behindProxy;
    private final Meters meters;
    private final LongSupplier numbers;

    /**
     * The way in.
     *
     * @param description answers who asks a SPARQL address no query
     * @param page answers browsers there
     * @param pages shows problems to them
     * @param behindProxy whether {@code X-Forwarded-For} names the client
     * @param numbers the numbers of requests
     */
    FrontDoor(
            List<Route> routes,
            SparqlService sparql,
            Route description,
            AskRoute page,
            Pages pages,
            Clients clients,
            boolean behindProxy,
            Meters meters,
            LongSupplier numbers) {
        this.routes = List.copyOf(routes);
        this.sparql = sparql;
        this.description = description;
        this.page = page;
        this.pages = pages;
        this.clients = clients;
        this.behindProxy = behindProxy;
        this.meters = meters;
        this.numbers = numbers;
    }

    @Override
    public void doFilter(ServletRequest incoming, ServletResponse outgoing, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) incoming;
        HttpServletResponse response = (HttpServletResponse) outgoing;
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Headers.set(response, Long.toString(numbers.getAsLong()));
        try {
            admit(request);
            answer(path, request, response, chain);
        } catch (AttestException e) {
            refuse(Problem.of(e.findings()), request, response);
        } catch (RuntimeException e) {
            LOG.error("{} failed", path, e);
            refuse(Problem.of(Code.INTERNAL, path, "a fault of the server: " + e, ""), request, response);
        }
    }

    private void answer(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean asks = sparql.has(path);
        Optional<Route> route = asks
                ? Optional.empty()
                : routes.stream().filter(r -> r.matches(path)).findFirst();
        Set<String> methods = asks ? ASKING : route.map(Route::methods).orElse(Route.READING);
        if (request.getMethod().equals("OPTIONS")) {
            Headers.allow(response, methods);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (!methods.contains(request.getMethod())) {
            Headers.allow(response, methods);
            throw new AttestException(new Finding(
                    Code.METHOD_REFUSED,
                    Place.of(path),
                    request.getMethod() + " is not possible here",
                    "use " + String.join(" or ", Headers.sorted(methods))));
        } else if (asks) {
            ask(path, request, response, chain);
        } else {
            // Jetty would take what is wrongly encoded for something else.
            Parameters.of(Optional.ofNullable(request.getQueryString()).orElse(""));
            response.setHeader("Cache-Control", "no-cache");
            route.orElseThrow(() -> nothing(path)).answer(new Exchange(path, request, response));
        }
    }

    private static AttestException nothing(String path) {
        return new AttestException(
                new Finding(Code.PAGE_UNKNOWN, Place.of(path), "there is nothing at this address", "start at /"));
    }

    private void ask(String path, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ProtocolReader.Raw raw = sparql.raw(request);
        if (page.wanted(raw.parameters(), Accept.of(request.getHeader("Accept")))) {
            page.answer(
                    new Exchange(path, request, response),
                    raw,
                    request.getMethod().equals("POST"));
            return;
        }
        if (sparql.again(path, raw, request, response)) {
            return;
        }
        Optional<ProtocolRequest> query = sparql.asked(raw, request);
        if (query.isEmpty()) {
            description.answer(new Exchange(path, request, response));
            return;
        }
        SparqlOperation.Asked asked = new SparqlOperation.Asked(path, raw, query.get());
        asked.send(request);
        chain.doFilter(asGet(request), response);
        if (asked.cut() != null) {
            throw asked.cut();
        }
        if (!asked.findings().isEmpty()) {
            throw new AttestException(asked.findings());
        }
    }

    /** Sends a problem, or breaks the connection when an answer has begun. */
    private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("cut off: " + problem.findings().get(0).message());
        }
        meters.counted(problem.outcome());
        drain(request);
        String allow = response.getHeader("Allow");
        String id = response.getHeader(Headers.REQUEST_ID);
        response.reset();
        Headers.set(response, id);
        if (allow != null) {
            response.setHeader("Allow", allow);
        }
        if (named(request)) {
            problem.show(response, pages);
        } else {
            problem.send(response);
        }
    }

    /** Browsers say what they want by name; who accepts anything is a program. */
    private static boolean named(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept")).orElse("").contains(Exchange.HTML);
    }

    private void admit(HttpServletRequest request) {
        String client =
                clients.name(request.getRemoteAddr(), behindProxy ? request.getHeader("X-Forwarded-For") : null);
        OptionalLong wait = clients.wait(client);
        if (wait.isPresent()) {
            throw new AttestException(new Finding(
                    Code.RATE_EXCEEDED,
                    Place.of("client"),
                    "this client asks more often than it may",
                    "come back in " + wait.getAsLong() + " s"));
        }
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
