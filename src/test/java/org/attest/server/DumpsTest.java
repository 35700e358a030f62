package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Dataset;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.attest.document.Checksum;
import org.attest.query.ContentVersion;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.Sample;
import org.attest.rdf.OutsideIris;
import org.attest.text.HiddenNames;
import org.attest.text.NameDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Dumps by version and permalinks")
class DumpsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String LOWS =
            "PREFIX at: <https://w3id.org/attest/ns#> SELECT ?claim ?low { ?claim at:low ?low }";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Dataset dataset = Sample.dataset();
    private final AtomicReference<ContentVersion> version = new AtomicReference<>(new ContentVersion("aaaa", 1));
    private final AtomicReference<String> withdrawn = new AtomicReference<>("none");
    private final AtomicReference<HiddenNames> hidden = new AtomicReference<>(new HiddenNames(List.of()));
    private AttestServer server;

    @BeforeEach
    void start(@TempDir Path folder) {
        LocalEndpoint endpoint = new LocalEndpoint(dataset, new ContentVersion.Of(version::get, version::get));
        Served served = new Served(endpoint, () -> version.get().id(), Sample.PREFIXES, new QueryCatalogue(List.of()));
        server = AttestServer.start(
                served, ServerSettings.onLoopback(0).with(new Archive(folder, withdrawn::get, hidden::get)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("The latest leads to the version; checksums and manifest say what the files are")
    void files() throws Exception {
        assertEquals(
                "/dumps/aaaa/attest.nq.gz",
                get("dumps/latest/attest.nq.gz")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
        byte[] packed = bytes("dumps/aaaa/attest.nq.gz");
        byte[] described = bytes("dumps/aaaa/manifest.json");
        assertEquals(
                Checksum.of(packed).hex() + "  attest.nq.gz\n"
                        + Checksum.of(described).hex() + "  manifest.json\n",
                new String(bytes("dumps/aaaa/SHA256SUMS"), StandardCharsets.UTF_8));
        byte[] lines = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
        JsonNode manifest = JSON.readTree(described);
        assertEquals("aaaa", manifest.get("version").asText());
        assertEquals(
                Checksum.of(lines).hex(), manifest.get("content").get("sha256").asText());
        assertEquals(lines.length, manifest.get("content").get("bytes").asInt());
        List<String> quads = new String(lines, StandardCharsets.UTF_8).lines().toList();
        assertEquals(quads.size(), manifest.get("quads").asInt());
        assertEquals(quads.stream().sorted().distinct().toList(), quads);
        assertEquals(
                List.of("/dumps/aaaa/"),
                JSON.convertValue(JSON.readTree(get("dumps/").body()).get("versions"), List.class));
    }

    @Test
    @DisplayName("A dump never changes and may be kept for ever; another version is another dump")
    void immutable() throws Exception {
        get("dumps/latest");
        HttpResponse<String> first = get("dumps/aaaa/manifest.json");
        assertTrue(first.headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        change();
        get("dumps/latest");
        assertEquals(first.body(), get("dumps/aaaa/manifest.json").body());
        assertFalse(first.body().equals(get("dumps/bbbb/manifest.json").body()));
        HttpResponse<String> again = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + "dumps/aaaa/manifest.json"))
                        .header(
                                "If-None-Match",
                                first.headers().firstValue("ETag").orElseThrow())
                        .build(),
                BodyHandlers.ofString());
        assertEquals(304, again.statusCode());
    }

    @Test
    @DisplayName("What is not kept is not there, and no path leads out of the archive")
    void unknown() throws Exception {
        for (String path : List.of(
                "dumps/cccc/attest.nq.gz",
                "dumps/aaaa/other",
                "dumps/..%2F..%2Fetc/passwd",
                "dumps/%2e%2e/manifest.json")) {
            int status = get(path).statusCode();
            assertTrue(status == 404 || status == 400, path + " " + status);
        }
    }

    @Test
    @DisplayName("A permalink gives the rows of its version, also after the content has changed")
    void permalink() throws Exception {
        JsonNode made = make(LOWS);
        String address = made.get("permalink").asText();
        String cited = at(address).body();
        assertTrue(cited.contains("1500"), cited);
        assertEquals(
                made.get("rows").asInt(),
                JSON.readTree(cited).get("results").get("bindings").size());
        assertTrue(at(address).headers().firstValue("Cache-Control").orElse("").contains("immutable"));
        change();
        assertEquals(cited, at(address).body());
        String now = at(address.replaceFirst("\\?.*", "")).body();
        assertTrue(now.contains("987654") && !cited.contains("987654"), now);
        // The same words have the same name, and another version another hash.
        JsonNode later = make(LOWS);
        assertEquals(
                address.replaceFirst("\\?.*", ""),
                later.get("permalink").asText().replaceFirst("\\?.*", ""));
        assertFalse(later.get("result").asText().equals(made.get("result").asText()));
    }

    @Test
    @DisplayName("A hash that is not that of the answer is a conflict")
    void tampered() throws Exception {
        String address = make(LOWS).get("permalink").asText();
        String other = address.substring(0, address.length() - 4) + (address.endsWith("0000") ? "1111" : "0000");
        HttpResponse<String> answer = at(other);
        assertEquals(409, answer.statusCode());
        assertTrue(answer.body().contains("RESULT_DIFFERS"), answer.body());
    }

    @Test
    @DisplayName("Formats by extension and by Accept; a page for people; the query itself")
    void formats() throws Exception {
        String address = make(LOWS).get("permalink").asText();
        String path = address.replaceFirst("\\?.*", "");
        String search = address.substring(path.length());
        assertTrue(at(path + ".csv" + search).body().startsWith("claim,low\r\n"));
        assertEquals(LOWS, at(path + ".rq").body());
        HttpResponse<String> page = client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/html")
                        .build(),
                BodyHandlers.ofString());
        assertTrue(page.headers().firstValue("Content-Type").orElse("").startsWith("text/html"));
        assertTrue(page.body().contains("version <code>aaaa</code>"), page.body());
        assertEquals(406, at(path + ".nothing").statusCode());
    }

    @Test
    @DisplayName("What gives another answer each time, or blank nodes, cannot be cited")
    void refused() throws Exception {
        assertEquals(403, post("SELECT (RAND() AS ?x) {}").statusCode());
        assertEquals(403, post("CONSTRUCT { _:x ?p ?o } WHERE { ?s ?p ?o }").statusCode());
        assertEquals(
                403,
                post("SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }").statusCode());
        assertEquals(400, post("SELECT").statusCode());
        assertEquals(404, get("s/0123456789abcdef").statusCode());
    }

    @Test
    @DisplayName("When something is withdrawn, dumps from before are gone, and kept queries that name it; others stay")
    void withdrawn() throws Exception {
        String address = make(LOWS).get("permalink").asText();
        String naming = make("SELECT * { ?s ?p \"Somebody Withdrawn\" }")
                .get("permalink")
                .asText();
        hidden.set(new HiddenNames(
                NameDigest.of("Somebody Withdrawn").map(List::of).orElse(List.of())));
        withdrawn.set("one");
        change();
        assertEquals(404, get("dumps/aaaa/attest.nq.gz").statusCode());
        assertEquals(404, at(address).statusCode());
        assertEquals(200, at(address.replaceFirst("\\?.*", "")).statusCode());
        assertEquals(404, at(naming.replaceFirst("\\?.*", "")).statusCode());
    }

    private void change() {
        Txn.executeWrite(
                dataset,
                () -> dataset.asDatasetGraph()
                        .add(new Quad(
                                OutsideIris.of("https://w3id.org/attest/id/graph/inferred"),
                                OutsideIris.of("https://w3id.org/attest/id/claim/sample/new"),
                                OutsideIris.of("https://w3id.org/attest/ns#low"),
                                NodeFactory.createLiteralString("987654"))));
        version.set(new ContentVersion("bbbb", 2));
    }

    private JsonNode make(String query) throws Exception {
        HttpResponse<String> answer = post(query);
        assertEquals(201, answer.statusCode(), answer.body());
        assertEquals(
                JSON.readTree(answer.body()).get("permalink").asText(),
                answer.headers().firstValue("Location").orElse(""));
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> post(String query) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(server.url() + "s/"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("query=" + URLEncoder.encode(query, StandardCharsets.UTF_8)))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return at(server.url() + path);
    }

    private HttpResponse<String> at(String address) throws Exception {
        return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
    }

    private byte[] bytes(String path) throws Exception {
        get("dumps/latest");
        HttpResponse<byte[]> answer = client.send(
                HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode(), path);
        return answer.body();
    }
}
