package org.attest.endpoint;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** RDF4J's memory store behind SPARQL 1.1 Protocol, on loopback; it keeps the queries that it was asked. */
public final class Rdf4jEndpoint implements AutoCloseable {
    private final SailRepository repository = new SailRepository(new MemoryStore());
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final HttpServer server;

    private Rdf4jEndpoint(byte[] data, RDFFormat format) throws IOException {
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.add(new ByteArrayInputStream(data), "", format);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sparql", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** An endpoint over data. */
    public static Rdf4jEndpoint of(byte[] data, RDFFormat format) throws IOException {
        return new Rdf4jEndpoint(data, format);
    }

    /** Where it is asked. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sparql";
    }

    /** The queries that came, in order. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = query(exchange);
            asked.add(query);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int status = 200;
            try (RepositoryConnection connection = repository.getConnection()) {
                evaluate(connection.prepareQuery(query), out);
            } catch (RuntimeException | Error e) {
                // An engine's assertions may fail; whoever asked shall hear of it.
                status = 500;
                out.reset();
                out.writeBytes(String.valueOf(e).getBytes(StandardCharsets.UTF_8));
            }
            exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(status, out.size());
            out.writeTo(exchange.getResponseBody());
        }
    }

    private static void evaluate(Query query, ByteArrayOutputStream out) {
        if (query instanceof TupleQuery rows) {
            rows.evaluate(new SPARQLResultsJSONWriter(out));
        } else if (query instanceof BooleanQuery truth) {
            new SPARQLBooleanJSONWriter(out).handleBoolean(truth.evaluate());
        } else {
            throw new IllegalArgumentException("only SELECT and ASK");
        }
    }

    private static String query(HttpExchange exchange) throws IOException {
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (type.startsWith("application/sparql-query")) {
            return body;
        }
        String form = exchange.getRequestMethod().equals("POST")
                ? body
                : exchange.getRequestURI().getRawQuery();
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith("query=")) {
                return URLDecoder.decode(pair.substring("query=".length()), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalArgumentException("no query in " + form);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        repository.shutDown();
    }
}
