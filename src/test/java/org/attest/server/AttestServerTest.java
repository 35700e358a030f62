package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ServerSocket;
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
import java.util.concurrent.atomic.AtomicBoolean;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.query.Answer;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.QueryReader;
import org.attest.query.RemoteEndpoint;
import org.attest.query.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A real server on a free port, over the hand-written store. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttestServerTest {
    private static final Path QUERIES = Path.of(System.getProperty("attest.home", "."), "queries");
    private static final String CROSS = "{ ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    private final HttpClient client = HttpClient.newHttpClient();
    private AttestServer server;

    @BeforeAll
    void start() {
        server = AttestServer.start(served(), ServerSettings.onLoopback(0));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private static Served served() {
        LocalEndpoint endpoint = new LocalEndpoint(Sample.dataset(), () -> 7);
        return new Served(endpoint, () -> "sample", Sample.PREFIXES, QueryCatalogue.of(QUERIES));
    }

    @Test
    void a_query_by_get_and_by_post_needs_no_prefix_lines() throws Exception {
        String query = "SELECT ?l { place:tunisia at:label ?l }";
        assertTrue(get("sparql?query=" + encode(query)).body().contains("Tunisia"));
        assertTrue(form("query=" + encode(query)).body().contains("Tunisia"));
        HttpResponse<String> direct = send(request("sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "text/csv")
                .POST(BodyPublishers.ofString(query)));
        assertEquals("l\r\nTunisia\r\n", direct.body());
    }

    @Test
    void a_query_with_its_own_prefixes_is_left_alone() throws Exception {
        String query = "PREFIX place: <http://example.org/> SELECT * { place:tunisia ?p ?o }";
        HttpResponse<String> answer = get("sparql?format=csv&query=" + encode(query));
        assertEquals("p,o\r\n", answer.body());
    }

    @Test
    void a_syntax_error_is_a_problem_with_code_line_and_column() throws Exception {
        JsonNode problem = problem(400, get("sparql?query=" + encode("SELECT ?s {\n ?s ?p }")));
        assertEquals("QUERY_SYNTAX", problem.get("code").asText());
        assertEquals("query:2:8", problem.get("place").asText());
        assertEquals(
                "PREFIX_UNDECLARED",
                problem(400, get("sparql?query=" + encode("ASK { plce:x ?p ?o }")))
                        .get("code")
                        .asText());
        assertEquals(
                "QUERY_MISSING", problem(400, get("sparql?query=")).get("code").asText());
    }

    @Test
    void wrongly_encoded_parameters_are_a_problem() throws Exception {
        for (String path : List.of("sparql?query=%FF%FE", "q/wilayat.csv?lang=%FF")) {
            assertEquals("REQUEST_INVALID", problem(400, get(path)).get("code").asText());
        }
    }

    @Test
    void updates_are_refused_in_every_form() throws Exception {
        assertEquals(
                "QUERY_REFUSED",
                problem(403, form("update=" + encode("DROP ALL"))).get("code").asText());
        assertEquals(
                "QUERY_REFUSED",
                problem(403, form("query=" + encode("DROP ALL"))).get("code").asText());
        HttpResponse<String> direct = send(request("sparql")
                .header("Content-Type", "application/sparql-update")
                .POST(BodyPublishers.ofString("DROP ALL")));
        assertEquals("QUERY_REFUSED", problem(403, direct).get("code").asText());
        HttpResponse<String> put = send(request("data?default").PUT(BodyPublishers.ofString("<a:b> <a:b> <a:b> .")));
        assertEquals("METHOD_REFUSED", problem(405, put).get("code").asText());
        assertTrue(put.headers().firstValue("Allow").orElse("").contains("GET"));
        assertEquals(405, send(request("sparql").DELETE()).statusCode());
        assertEquals(404, send(request("update")).statusCode());
    }

    @Test
    void the_public_port_takes_no_commands() throws Exception {
        for (String path : List.of(
                "backup",
                "restore",
                "control",
                "control/backup",
                "admin",
                "shutdown",
                "$/backup/",
                "$/server",
                "$/datasets",
                "$/stats",
                "$/ping",
                "$/compact/x",
                "server.json")) {
            assertEquals("PAGE_UNKNOWN", problem(404, get(path)).get("code").asText(), path);
            HttpResponse<String> post = send(request(path).POST(BodyPublishers.ofString("{\"folder\": \"/x\"}")));
            assertEquals("METHOD_REFUSED", problem(405, post).get("code").asText(), path);
        }
    }

    @Test
    void no_query_reaches_another_server() throws Exception {
        AtomicBoolean reached = new AtomicBoolean();
        Thread watch;
        try (ServerSocket bait = new ServerSocket(0)) {
            watch = watch(bait, reached);
            String target = "<http://localhost:" + bait.getLocalPort() + "/sparql>";
            for (String query : List.of(
                    "SELECT * { SERVICE " + target + " { ?s ?p ?o } }",
                    "SELECT * { SERVICE SILENT " + target + " { ?s ?p ?o } }",
                    "SELECT * { VALUES ?where { " + target + " } SERVICE SILENT ?where { ?s ?p ?o } }")) {
                assertEquals(
                        "QUERY_REFUSED",
                        problem(403, get("sparql?query=" + encode(query)))
                                .get("code")
                                .asText());
            }
            get("sparql?query=" + encode("SELECT * FROM " + target + " { ?s ?p ?o }"));
        }
        watch.join();
        assertFalse(reached.get());
    }

    private static Thread watch(ServerSocket bait, AtomicBoolean reached) {
        Thread watch = new Thread(() -> {
            try {
                bait.accept().close();
                reached.set(true);
            } catch (IOException e) {
                // Closed without a visitor, as it should be.
            }
        });
        watch.start();
        return watch;
    }

    @Test
    void a_query_that_takes_too_long_is_a_problem_and_never_half_an_answer() throws Exception {
        String counted = encode("SELECT (COUNT(*) AS ?n) " + CROSS);
        assertEquals(
                "QUERY_TIMEOUT",
                problem(503, get("sparql?timeout=0.2&query=" + counted))
                        .get("code")
                        .asText());
        String streamed = encode("SELECT * " + CROSS);
        for (String format : List.of("csv", "json", "xml")) {
            assertThrows(
                    IOException.class,
                    () -> client.send(
                            request("sparql?timeout=0.5&format=" + format + "&query=" + streamed)
                                    .build(),
                            BodyHandlers.discarding()),
                    format);
        }
    }

    @Test
    void the_graph_store_can_be_read() throws Exception {
        String graph = encode("https://w3id.org/attest/id/graph/reference");
        HttpResponse<String> one = send(request("data?graph=" + graph).header("Accept", "text/turtle"));
        assertEquals(200, one.statusCode());
        assertTrue(one.body().contains("Tunisie"));
        assertEquals(
                "GRAPH_UNKNOWN",
                problem(404, get("data?graph=" + encode("http://example.org/none")))
                        .get("code")
                        .asText());
        HttpResponse<String> all = send(request("data").header("Accept", "application/n-quads"));
        assertTrue(all.body().contains("graph/inferred"));
    }

    @Test
    void canned_queries_come_as_data() throws Exception {
        HttpResponse<String> csv = get("q/rival-estimates.csv");
        assertEquals(
                "text/csv; charset=utf-8",
                csv.headers().firstValue("Content-Type").orElse(""));
        assertTrue(csv.body().contains("6.349"), csv.body());
        JsonNode json = new ObjectMapper()
                .readTree(
                        get("q/estimates-by-origin.json?origin=Tunisia&lang=fr").body());
        assertEquals(1, json.get("rows").size());
        assertEquals("Tunisie", json.get("rows").get(0).get("origin").asText());
        assertTrue(json.get("meta").get("complete").asBoolean());
        assertEquals(7, json.get("meta").get("version").asInt());
        assertTrue(get("q/wilayat.srj").body().contains("\"bindings\""));
        assertTrue(get("q/wilayat.srx").body().contains("<sparql"));
        assertTrue(get("q/wilayat.tsv").body().startsWith("?wilaya\t"));
        assertTrue(get("q/wilayat.rq").body().startsWith("#+ summary"));
        assertTrue(get("q/wilayat.rq?lang=ar").body().contains("VALUES"));
        HttpResponse<String> accepted = send(request("q/wilayat").header("Accept", "application/json"));
        assertTrue(accepted.body().contains("\"rows\""));
    }

    @Test
    void no_rows_come_with_advice_in_json() throws Exception {
        String body = get("q/estimates-by-origin.json?origin=place/tunesia").body();
        JsonNode advice = new ObjectMapper().readTree(body).get("meta").get("advice");
        assertEquals("IRI_UNKNOWN", advice.get(0).get("code").asText());
        assertTrue(advice.get(0).get("advice").asText().contains("place:tunisia"), body);
    }

    @Test
    void wrong_values_and_names_are_problems() throws Exception {
        assertEquals(
                "PARAMETER_UNKNOWN",
                problem(400, get("q/wilayat.json?country=x")).get("code").asText());
        assertEquals(
                "PARAMETER_INVALID",
                problem(400, get("q/estimates-by-origin.csv?asOf=soon"))
                        .get("code")
                        .asText());
        assertEquals(
                "QUERY_UNKNOWN", problem(404, get("q/wilayet.csv")).get("code").asText());
        assertEquals(
                "FORMAT_UNKNOWN",
                problem(406, get("q/wilayat.xlsx")).get("code").asText());
        assertEquals("PAGE_UNKNOWN", problem(404, get("nothing")).get("code").asText());
    }

    @Test
    void pages_show_form_table_and_findings() throws Exception {
        assertTrue(get("q/").body().contains("href=\"/q/rival-estimates\""));
        String page = get("q/estimates-by-origin?origin=Tunisia&lang=").body();
        assertTrue(page.contains("value=\"Tunisia\""), page);
        assertTrue(page.contains("1500-3000"), page);
        assertTrue(page.contains("/read/sample?claim=tunisia"), page);
        assertTrue(page.contains("estimates-by-origin.csv?origin=Tunisia"), page);
        HttpResponse<String> wrong = get("q/estimates-by-origin?origin=%3Cscript%3Ealert(1)%3C/script%3E");
        assertEquals(400, wrong.statusCode());
        assertFalse(wrong.body().contains("<script>"), wrong.body());
        assertTrue(wrong.body().contains("PARAMETER_INVALID"), wrong.body());
    }

    @Test
    void the_home_page_tells_counts_and_ways_in_and_no_page_has_a_script_of_its_own() throws Exception {
        String home = get("").body();
        assertTrue(home.contains("8 claims"), home);
        for (String way : List.of("/q/", "/read/", "/find", "/sparql")) {
            assertTrue(home.contains("href=\"" + way + "\""), way);
        }
        assertFalse(home.contains("<script>"), home);
        assertEquals(1, home.split("<script", -1).length - 1, home);
        assertTrue(home.contains("src=\"/assets/room.js\""), home);
        assertFalse(home.matches("(?s).*(src|href)=\"(https?:)?//.*"), home);
        assertEquals(
                "text/css; charset=utf-8",
                get("style.css").headers().firstValue("Content-Type").orElse(""));
    }

    @Test
    void things_are_found_by_name() throws Exception {
        assertTrue(get("find?q=daesh").body().contains("/page/actor/islamic-state"));
        JsonNode json = new ObjectMapper().readTree(get("find.json?q=barqa").body());
        assertEquals("Barqah", json.get("rows").get(0).get("label").asText());
        assertEquals(200, get("find").statusCode());
    }

    @Test
    void every_answer_has_the_headers_that_keep_readers_safe() throws Exception {
        for (String path : List.of("", "q/wilayat.csv", "sparql?query=ASK%7B%7D", "nothing", "sparql")) {
            var headers = get(path).headers();
            assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
            assertEquals("no-referrer", headers.firstValue("Referrer-Policy").orElse(""), path);
            assertEquals("*", headers.firstValue("Access-Control-Allow-Origin").orElse(""), path);
            assertTrue(headers.firstValue("Access-Control-Allow-Credentials").isEmpty(), path);
            assertTrue(headers.firstValue("Content-Security-Policy").orElse("").startsWith("default-src 'none'"), path);
        }
    }

    @Test
    void head_and_options_are_answered() throws Exception {
        for (String path : List.of("", "q/wilayat.csv", "sparql?query=ASK%7B%7D", "data")) {
            HttpResponse<String> head = send(request(path).method("HEAD", BodyPublishers.noBody()));
            assertEquals(200, head.statusCode(), path);
            assertEquals("", head.body(), path);
        }
        HttpResponse<String> options = send(request("sparql").method("OPTIONS", BodyPublishers.noBody()));
        assertEquals(204, options.statusCode());
        assertEquals(
                "GET, HEAD, POST, OPTIONS",
                options.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void health_tells_store_and_version() throws Exception {
        JsonNode health = new ObjectMapper().readTree(get("health").body());
        assertEquals("up", health.get("status").asText());
        assertEquals(7, health.get("version").asInt());
    }

    @Test
    void a_remote_endpoint_answers_like_a_local_one_and_passes_findings_on() {
        RemoteEndpoint remote = new RemoteEndpoint(server.url() + "sparql");
        QueryReader reader = new QueryReader(Sample.PREFIXES);
        Answer.Rows rows = remote.rows(reader.read("q", "SELECT ?l { place:tunisia at:label ?l }"));
        assertEquals(1, rows.rows().size());
        assertEquals(new Answer.Truth(true), remote.ask(reader.read("q", "ASK {}")));
        assertTrue(remote.ask(reader.read("q", "DESCRIBE place:tunisia")).size() > 3);
        var service = reader.read("q", "ASK { SERVICE <http://localhost:1/> { ?s ?p ?o } }");
        AttestException refusal = assertThrows(AttestException.class, () -> remote.ask(service));
        assertEquals(Code.QUERY_REFUSED, refusal.findings().get(0).code());
        RemoteEndpoint nobody = new RemoteEndpoint("http://localhost:1/sparql");
        AttestException silence = assertThrows(AttestException.class, () -> nobody.ask(reader.read("q", "ASK {}")));
        assertEquals(Code.ENDPOINT_FAILED, silence.findings().get(0).code());
    }

    @Test
    void a_port_that_is_taken_is_told_plainly() {
        int port = URI.create(server.url()).getPort();
        Served again = served();
        AttestException taken =
                assertThrows(AttestException.class, () -> AttestServer.start(again, ServerSettings.onLoopback(port)));
        assertEquals(Code.PORT_IN_USE, taken.findings().get(0).code());
        assertTrue(taken.getMessage().contains("--port"), taken.getMessage());
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private JsonNode problem(int status, HttpResponse<String> response) throws IOException {
        assertEquals(status, response.statusCode(), response.body());
        assertEquals(
                "application/problem+json",
                response.headers().firstValue("Content-Type").orElse(""),
                response.body());
        return new ObjectMapper().readTree(response.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpResponse<String> form(String body) throws Exception {
        return send(request("sparql")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
