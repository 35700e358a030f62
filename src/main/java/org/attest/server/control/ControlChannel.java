package org.attest.server.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.server.ControlAddress;
import org.attest.server.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a server takes commands: {@code POST /NAME} with the token and a JSON object of texts. It listens on loopback
 * and a port of its own, whatever the public port does. One request is carried out after the other.
 */
public final class ControlChannel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ControlChannel.class);
    private static final int LONGEST_BODY = 64 * 1024;
    private static final int PATIENCE_SECONDS = 60;

    private final HttpServer http;
    private final ExecutorService threads;
    private final ControlAddress address;
    private final Function<ControlRequest, ControlReply> work;
    private final ReentrantLock turn = new ReentrantLock();

    private ControlChannel(
            HttpServer http,
            ExecutorService threads,
            ControlAddress address,
            Function<ControlRequest, ControlReply> work) {
        this.http = http;
        this.threads = threads;
        this.address = address;
        this.work = work;
    }

    /**
     * Opens a channel on any free port.
     *
     * @param token what callers must know
     * @param work carries out a request; its findings travel back to the caller
     */
    public static ControlChannel open(String token, Function<ControlRequest, ControlReply> work) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        HttpServer http = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
        String host = loopback.getHostAddress();
        String shown = host.contains(":") ? "[" + host + "]" : host;
        ControlAddress address =
                new ControlAddress("http://" + shown + ":" + http.getAddress().getPort() + "/", token);
        ExecutorService threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "attest-control");
            thread.setDaemon(true);
            return thread;
        });
        ControlChannel channel = new ControlChannel(http, threads, address, work);
        http.setExecutor(threads);
        http.createContext("/", channel::handle);
        http.start();
        return channel;
    }

    public ControlAddress address() {
        return address;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY);
                send(exchange, 200, "application/json", Wire.write(perform(exchange, body)));
            } catch (AttestException e) {
                send(exchange, Problem.of(e.findings()));
            } catch (RuntimeException e) {
                LOG.error("{} failed", exchange.getRequestURI(), e);
                send(exchange, Problem.of(Code.INTERNAL, path(exchange), "a fault of the server: " + e, ""));
            }
        }
    }

    private ControlReply perform(HttpExchange exchange, byte[] body) {
        if (!address.admits(Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
                .orElse(""))) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            throw refusal(
                    Code.TOKEN_REFUSED,
                    exchange,
                    "the token is missing or wrong",
                    "the token stands in server.json in the store's folder, for those who may read it");
        }
        ControlRequest request = request(exchange, body);
        turn.lock();
        try {
            return work.apply(request);
        } finally {
            turn.unlock();
        }
    }

    private static ControlRequest request(HttpExchange exchange, byte[] body) {
        String name = path(exchange).substring(1);
        if (!ControlRequest.KINDS.containsKey(name)) {
            throw refusal(Code.PAGE_UNKNOWN, exchange, "there is no such command", "update client and server together");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            throw refusal(Code.METHOD_REFUSED, exchange, "commands are sent by POST", "");
        }
        try {
            return ControlRequest.read(name, Wire.parameters(body)).orElseThrow();
        } catch (IOException e) {
            throw refusal(Code.REQUEST_INVALID, exchange, "the body is not JSON", "send an object of texts");
        }
    }

    private static AttestException refusal(Code code, HttpExchange exchange, String message, String advice) {
        return new AttestException(new Finding(code, Place.of(path(exchange)), message, advice));
    }

    private static String path(HttpExchange exchange) {
        return exchange.getRequestURI().getPath();
    }

    private static void send(HttpExchange exchange, Problem problem) throws IOException {
        send(exchange, problem.status(), Problem.MEDIA_TYPE, problem.json());
    }

    private static void send(HttpExchange exchange, int status, String mediaType, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", mediaType);
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(status, -1);
            return;
        }
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    /** Takes no more requests; waits a minute at most for the one that is being carried out. */
    @Override
    public void close() {
        try {
            // Whoever waits for a turn after this one finds the listener gone.
            boolean quiet = turn.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
            LOG.debug("stopping, {}", quiet ? "with nothing to do" : "in the middle of a request");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        http.stop(0);
        threads.shutdownNow();
    }
}
