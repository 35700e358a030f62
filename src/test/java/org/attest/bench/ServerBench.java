package org.attest.bench;

import com.sun.management.OperatingSystemMXBean;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.Sample;
import org.attest.server.AttestServer;
import org.attest.server.Served;
import org.attest.server.ServerSettings;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * How quickly the server answers, beside a servlet that always says the same (the floor of this Jetty) and beside plain
 * Fuseki on the same store: all in one process, in turns, after warming up. Clients run in a process of their own, so that
 * the CPU time is the server's. What is compared is only what is measured in one run.
 */
final class ServerBench {
    private static final int WARMING = 2;
    private static final int ROUNDS = 9;
    private static final int SECONDS = 2;
    private static final int CONNECTIONS = 4;
    private static final String QUERY = "SELECT ?s ?l { ?s <https://w3id.org/attest/ns#label> ?l } ORDER BY ?l LIMIT 5";

    private ServerBench() {}

    /** Something that is measured. */
    private record Case(String name, String url, String status, List<String> headers) {}

    /** Requests a second, and CPU time of this process for each, in microseconds. */
    private record Speed(double perSecond, double cpu) {}

    public static void main(String[] args) throws Exception {
        Dataset dataset = Sample.dataset();
        ContentVersion version = new ContentVersion("bench", 1);
        ContentVersion none = new ContentVersion("", 1);
        String ask = "sparql?query=" + URLEncoder.encode(QUERY, StandardCharsets.UTF_8);
        try (AttestServer kept = attest(dataset, version);
                AttestServer asked = attest(dataset, none)) {
            HttpResponse<String> ours = get(kept.url() + ask);
            Server bare = constant(ours.body(), Map.of());
            Server full = constant(ours.body(), ours.headers().map());
            FusekiServer fuseki = FusekiServer.create()
                    .port(0)
                    .loopback(true)
                    .add("/plain", dataset)
                    .build()
                    .start();
            String tag = "If-None-Match: W/\"bench.1.srj\"";
            List<Case> cases = List.of(
                    new Case("constant servlet", url(bare), "200", List.of()),
                    new Case("constant servlet with our headers", url(full), "200", List.of()),
                    new Case("cached answer", kept.url() + ask, "200", List.of()),
                    new Case("304", kept.url() + ask, "304", List.of(tag)),
                    new Case("uncached small SELECT", asked.url() + ask, "200", List.of()),
                    new Case(
                            "plain Fuseki, same SELECT",
                            "http://localhost:" + fuseki.getPort() + "/plain/" + ask,
                            "200",
                            List.of()));
            List<List<Speed>> speeds = new ArrayList<>();
            cases.forEach(unused -> speeds.add(new ArrayList<>()));
            for (int round = -WARMING; round < ROUNDS; round++) {
                for (int i = 0; i < cases.size(); i++) {
                    Speed speed = measure(cases.get(i));
                    if (round >= 0) {
                        speeds.get(i).add(speed);
                    }
                }
            }
            print(cases, speeds);
            fuseki.stop();
            bare.stop();
            full.stop();
        }
    }

    private static AttestServer attest(Dataset dataset, ContentVersion version) {
        LocalEndpoint endpoint = new LocalEndpoint(dataset, new ContentVersion.Of(() -> version, () -> version));
        Path queries = Path.of(System.getProperty("attest.home", "."), "queries");
        return AttestServer.start(
                new Served(endpoint, version::id, Sample.PREFIXES, QueryCatalogue.of(queries)),
                ServerSettings.onLoopback(0));
    }

    private static String url(Server server) {
        return "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/";
    }

    /** Always says the same, with the headers given; those that Jetty writes itself are left to it. */
    private static Server constant(String body, Map<String, List<String>> headers) throws Exception {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("localhost");
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler();
        context.addServlet(
                new ServletHolder(new HttpServlet() {
                    private static final long serialVersionUID = 1;

                    @Override
                    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
                        headers.forEach((name, values) -> {
                            if (!name.startsWith("content-") && !name.equals("date") && !name.equals("server")) {
                                response.setHeader(name, values.get(0));
                            }
                        });
                        response.setContentType("application/sparql-results+json");
                        response.setContentLength(bytes.length);
                        response.getOutputStream().write(bytes);
                    }
                }),
                "/");
        server.setHandler(context);
        server.start();
        return server;
    }

    private static HttpResponse<String> get(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
    }

    private static Speed measure(Case what) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Hammer.class.getName(),
                what.url(),
                Integer.toString(SECONDS),
                Integer.toString(CONNECTIONS),
                what.status()));
        command.addAll(what.headers());
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long cpu = system.getProcessCpuTime();
        Process hammer = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(hammer.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (hammer.waitFor() != 0 || said.isEmpty()) {
            throw new IllegalStateException(what.name() + " was not answered");
        }
        double count = Double.parseDouble(said);
        return new Speed(count / SECONDS, (system.getProcessCpuTime() - cpu) / 1000.0 / count);
    }

    /** Ratios are taken within a round, whose parts follow each other closely: a machine is not equally quick all the time. */
    private static void print(List<Case> cases, List<List<Speed>> speeds) {
        List<Speed> floor = speeds.get(0);
        List<Speed> full = speeds.get(1);
        List<Speed> fuseki = speeds.get(cases.size() - 1);
        System.out.println(
                "| what | requests a second | of the constant servlet | of it with our headers | of plain Fuseki |"
                        + " CPU for each, µs |");
        System.out.println("|---|---|---|---|---|---|");
        for (int i = 0; i < cases.size(); i++) {
            List<Speed> measured = speeds.get(i);
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %s | %s | %s | %.0f |",
                    cases.get(i).name(),
                    quantile(measured.stream().map(Speed::perSecond).toList(), 0.5),
                    ratio(measured, floor),
                    ratio(measured, full),
                    ratio(measured, fuseki),
                    quantile(measured.stream().map(Speed::cpu).toList(), 0.5)));
        }
    }

    /** The median of the ratios of all rounds, and between which values the middle half of them lies. */
    private static String ratio(List<Speed> measured, List<Speed> other) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < measured.size(); round++) {
            ratios.add(measured.get(round).perSecond() / other.get(round).perSecond());
        }
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                quantile(ratios, 0.5),
                quantile(ratios, 0.25),
                quantile(ratios, 0.75));
    }

    private static double quantile(List<Double> values, double part) {
        return values.stream().sorted().toList().get((int) (part * (values.size() - 1)));
    }
}
