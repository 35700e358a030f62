package org.attest.query.federation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.Shipped;
import org.attest.endpoint.WikidataShaped;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.query.Answer;
import org.attest.query.Binder;
import org.attest.query.CannedQuery;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.QueryReader;
import org.attest.query.Sample;
import org.attest.query.Seed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayName("Asking other endpoints")
class FederationTest {
    /** Somebody who must not be asked: it counts who knocks. */
    private ServerSocket forbidden;

    private final AtomicInteger knocks = new AtomicInteger();

    @BeforeEach
    void listen() throws IOException {
        forbidden = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread listener = new Thread(this::count, "forbidden");
        listener.setDaemon(true);
        listener.start();
    }

    private void count() {
        while (!forbidden.isClosed()) {
            try (Socket knock = forbidden.accept()) {
                knocks.addAndGet(knock.isConnected() ? 1 : 0);
            } catch (IOException e) {
                return;
            }
        }
    }

    @AfterEach
    void close() throws IOException {
        forbidden.close();
    }

    @TestFactory
    @DisplayName("No address that is not allowed is asked, however it is written and wherever it comes from")
    List<DynamicTest> refused() {
        int port = forbidden.getLocalPort();
        Map<String, String> targets = new LinkedHashMap<>();
        targets.put("IPv4", "http://127.0.0.1:" + port + "/sparql");
        targets.put("IPv6", "http://[::1]:" + port + "/sparql");
        targets.put("IPv4 in IPv6", "http://[::ffff:127.0.0.1]:" + port + "/sparql");
        targets.put("decimal", "http://2130706433:" + port + "/sparql");
        targets.put("hexadecimal", "http://0x7f000001:" + port + "/sparql");
        targets.put("short", "http://127.1:" + port + "/sparql");
        targets.put("DNS name", "http://localhost:" + port + "/sparql");
        targets.put(
                "the name that is allowed, with a user", "https://query.wikidata.org@127.0.0.1:" + port + "/sparql");
        targets.put("another path of an allowed host", "https://query.wikidata.org/other");
        targets.put("another case", "https://QUERY.wikidata.org/sparql");
        targets.put("metadata of a cloud", "http://169.254.169.254/latest/meta-data");
        targets.put("a file", "file:///etc/passwd");
        List<DynamicTest> tests = new ArrayList<>();
        targets.forEach((name, target) -> {
            for (String silent : List.of("", "SILENT ")) {
                String constant = "SELECT * { SERVICE " + silent + "<" + target + "> { ?s ?p ?o } }";
                String values = "SELECT * { VALUES ?t { <" + target + "> } SERVICE " + silent + "?t { ?s ?p ?o } }";
                String bound = "SELECT * { BIND(IRI(\"" + target + "\") AS ?t) SERVICE " + silent + "?t { ?s ?p ?o } }";
                String inner = "SELECT * { { SELECT ?s { OPTIONAL { SERVICE " + silent + "<" + target
                        + "> { ?s ?p ?o } } } } }";
                String exists = "SELECT * { VALUES ?x { 1 } FILTER EXISTS { SERVICE " + silent + "<" + target
                        + "> { ?s ?p ?o } } }";
                for (String query : List.of(constant, values, bound, inner, exists)) {
                    tests.add(DynamicTest.dynamicTest(name + ": " + query, () -> {
                        AttestException refusal =
                                assertThrows(AttestException.class, () -> ask(query, WikidataShaped.federation()));
                        assertEquals(
                                Code.QUERY_REFUSED, refusal.findings().get(0).code());
                        AttestException closed = assertThrows(AttestException.class, () -> ask(query, Federation.NONE));
                        assertEquals(
                                Code.QUERY_REFUSED, closed.findings().get(0).code());
                        assertEquals(0, knocks.get());
                    }));
                }
            }
        });
        return tests;
    }

    @Test
    @DisplayName("A variable without a value asks nobody")
    void unbound() {
        AttestException refusal = assertThrows(
                AttestException.class, () -> ask("SELECT * { SERVICE ?t { ?s ?p ?o } }", WikidataShaped.federation()));
        assertEquals(Code.QUERY_REFUSED, refusal.findings().get(0).code());
    }

    @Test
    @DisplayName("A redirect of an allowed endpoint is not followed")
    void redirect() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/sparql", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + forbidden.getLocalPort() + "/sparql");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.start();
        try {
            String iri = "http://127.0.0.1:" + server.getAddress().getPort() + "/sparql";
            Federation federation =
                    new Federation(List.of(AllowedService.of(iri).orElseThrow()));
            AttestException failure = assertThrows(
                    AttestException.class, () -> ask("SELECT * { SERVICE <" + iri + "> { ?s ?p ?o } }", federation));
            assertEquals(Code.ENDPOINT_FAILED, failure.findings().get(0).code());
            assertEquals(0, knocks.get());
        } finally {
            server.stop(0);
        }
    }

    @Test
    @DisplayName("An allowed name that leads inside is not asked, unless an address was given with it")
    void rebinding() {
        String iri = "http://rebinding.example:" + forbidden.getLocalPort() + "/sparql";
        String query = "SELECT * { SERVICE SILENT <" + iri + "> { ?s ?p ?o } }";
        for (String inside : List.of(
                "127.0.0.1",
                "10.1.2.3",
                "192.168.0.1",
                "172.16.0.9",
                "169.254.1.1",
                "100.64.0.1",
                "0.0.0.0",
                "::1",
                "fe80::1",
                "fd00::1")) {
            Federation federation =
                    new Federation(List.of(AllowedService.of(iri).orElseThrow()), host ->
                            new InetAddress[] {InetAddress.getByName(inside)});
            AttestException refusal = assertThrows(AttestException.class, () -> ask(query, federation), inside);
            assertEquals(Code.QUERY_REFUSED, refusal.findings().get(0).code(), inside);
        }
        assertEquals(0, knocks.get());
        assertFalse(Federation.isInside(address("8.8.8.8")));
        assertFalse(Federation.isInside(address("2001:4860:4860::8888")));
    }

    @Test
    @DisplayName(
            "The shipped query gives fighters for each million, by ISO code, and sends one request with nothing of ours")
    void population() {
        int before = WikidataShaped.endpoint().asked().size();
        Answer.Rows rows = canned("federate-wikidata-population", Map.of());
        List<String> asked = WikidataShaped.endpoint().asked();
        assertEquals(before + 1, asked.size(), "one request");
        String sent = asked.get(before);
        assertFalse(sent.contains("w3id.org") || sent.contains("TUN") || sent.contains("unisia"), sent);
        Map<String, String> found = new LinkedHashMap<>();
        for (Binding row : rows.rows()) {
            found.put(text(row, "from"), text(row, "lowPerMillion") + " " + text(row, "highPerMillion"));
        }
        // Tunisia (1500-3000) of ten million; Jordan (1500) of six, the larger of two values.
        assertEquals("150 300", found.get("Tunisia"));
        assertEquals("250 250", found.get("Jordan"));
        assertEquals("6.3 7.5", found.get("Germany"));
        assertFalse(found.containsKey("Peru"));
    }

    @Test
    @DisplayName("A value asked for here does not leave either")
    void parameter() {
        int before = WikidataShaped.endpoint().asked().size();
        Answer.Rows rows = canned("federate-wikidata-population", Map.of("origin", "place/tunisia"));
        assertEquals(1, rows.size());
        List<String> asked = WikidataShaped.endpoint().asked();
        assertEquals(before + 1, asked.size());
        assertFalse(asked.get(before).contains("tunisia"), asked.get(before));
    }

    @Test
    @DisplayName("GeoNames numbers are compared; one that differs comes first")
    void geonames() {
        Answer.Rows rows = canned("federate-geonames", Map.of());
        assertEquals("Russia", text(rows.rows().get(0), "name"));
        assertEquals("false", text(rows.rows().get(0), "agree"));
        assertTrue(
                rows.rows().stream().skip(1).allMatch(row -> text(row, "agree").equals("true")), rows.toString());
    }

    @Test
    @DisplayName("What is announced is what is sent, to the letter")
    void announced() {
        Query query = new QueryReader(Sample.PREFIXES)
                .read(
                        "test",
                        "SELECT * { ?x at:iso3 ?iso . SERVICE <" + WikidataShaped.IRI
                                + "> { ?s <http://www.wikidata.org/prop/direct/P298> ?iso } }");
        List<ServiceRequest> announced = ServiceRequest.all(query);
        assertEquals(1, announced.size());
        assertEquals("query.wikidata.org", announced.get(0).host());
        int before = WikidataShaped.endpoint().asked().size();
        assertTrue(ask(query, WikidataShaped.federation()).size() > 5);
        assertEquals(
                List.of(announced.get(0).query()),
                WikidataShaped.endpoint()
                        .asked()
                        .subList(before, WikidataShaped.endpoint().asked().size()));
    }

    @Test
    @DisplayName("An answer with more rows than allowed is an error, not a part of it")
    void limits() {
        Federation narrow = new Federation(WikidataShaped.federation().allowed().stream()
                .map(service -> service.with(Duration.ofSeconds(5), 3))
                .toList());
        for (String silent : List.of("", "SILENT ")) {
            AttestException failure = assertThrows(
                    AttestException.class,
                    () -> ask("SELECT * { SERVICE " + silent + "<" + WikidataShaped.IRI + "> { ?s ?p ?o } }", narrow));
            assertEquals(Code.RESULT_TOO_LARGE, failure.findings().get(0).code());
        }
    }

    @Test
    @DisplayName("An endpoint that is not there fails; SILENT goes on without it")
    void absent() throws Exception {
        forbidden.close();
        String iri = "http://127.0.0.1:" + forbidden.getLocalPort() + "/sparql";
        Federation federation = new Federation(List.of(AllowedService.of(iri).orElseThrow()));
        AttestException failure = assertThrows(
                AttestException.class, () -> ask("SELECT * { SERVICE <" + iri + "> { ?s ?p ?o } }", federation));
        assertEquals(Code.ENDPOINT_FAILED, failure.findings().get(0).code());
        assertEquals(
                1,
                ask("SELECT * { SERVICE SILENT <" + iri + "> { ?s ?p ?o } }", federation)
                        .size());
    }

    @Test
    @DisplayName("What is no http address cannot be allowed")
    void entries() {
        for (String wrong : List.of(
                "file:///etc/passwd",
                "query.wikidata.org",
                "https://user@host/sparql",
                "https://a/ b",
                "ftp://host/",
                "https://a.example/sparql=localhost:9")) {
            assertTrue(AllowedService.of(wrong).isEmpty(), wrong);
        }
        AllowedService mapped = AllowedService.of("https://a.example/sparql=http://127.0.0.1:9/x")
                .orElseThrow();
        assertEquals("https://a.example/sparql", mapped.iri());
        assertEquals("127.0.0.1", mapped.host());
        assertTrue(mapped.mapped());
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static Answer.Rows canned(String name, Map<String, String> given) {
        CannedQuery query = QueryCatalogue.of(Shipped.root().resolve("queries")).named(name);
        LocalEndpoint endpoint = Seed.endpoint(query);
        return endpoint.rows(new Binder(Sample.PREFIXES, endpoint).bind(query, given));
    }

    private static String text(Binding row, String column) {
        String text = row.get(column).getLiteralLexicalForm();
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private static Answer ask(String query, Federation federation) {
        return ask(new QueryReader(Sample.PREFIXES).read("test", query), federation);
    }

    private static Answer ask(Query query, Federation federation) {
        return new LocalEndpoint(Seed.endpoint().dataset(), Seed.endpoint().versions(), federation)
                .ask(query, Duration.ofSeconds(20));
    }
}
