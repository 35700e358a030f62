package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.export.Exporter;
import org.attest.export.view.View;
import org.attest.load.HeldTexts;
import org.attest.load.Home;
import org.attest.load.TestHome;
import org.attest.load.Withdrawal;
import org.attest.load.WithdrawnFile;
import org.attest.query.CannedQuery;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.ServiceTargets;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two people are withdrawn from a store while it is served; then every output is searched for each of their names,
 * whatever its case and accents. One is known by a surname, the other by aliases in two romanisations.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WithdrawnFromServerTest {
    private static final List<String> NAMES = List.of("coulibaly", "baljiki");
    private static final List<String> UNTOUCHED =
            List.of("q/wilayat.csv", "q/rival-estimates.csv", "q/estimates-by-origin.csv", "q/policies.csv");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> before = new LinkedHashMap<>();
    private Store store;
    private AttestServer server;
    private Home home;
    private long version;

    @BeforeAll
    void withdrawWhileServing(@TempDir Path folder) throws Exception {
        TestHome copy = TestHome.copy(folder.resolve("home")).withQueries();
        home = copy.home();
        store = Store.open(folder.resolve("store"), Base.DEFAULT);
        copy.loader().bringUpToDate(store);
        LocalEndpoint endpoint = new LocalEndpoint(store.dataset(), store::version);
        Served served = new Served(
                        endpoint,
                        store::id,
                        new Prefixes(Base.DEFAULT),
                        () -> QueryCatalogue.of(home.queries()).without(WithdrawnFile.names(home)))
                .with(new HeldTexts(home));
        server = AttestServer.start(served, ServerSettings.onLoopback(0));
        for (String address :
                Stream.concat(addresses().stream(), UNTOUCHED.stream()).toList()) {
            before.put(address, get(address, "*/*").body());
        }
        version = store.version();
        Withdrawal withdrawal =
                new Withdrawal(home, Base.DEFAULT, copy.loader(), Clock.fixed(TestHome.MORNING, ZoneOffset.UTC));
        for (String person : List.of("individual/coulibaly", "individual/abu-umar-al-baljiki")) {
            withdrawal.carryOut(
                    store,
                    withdrawal.plan(store, new Withdrawal.Request(person, "Asked for", List.of(), "attest-curators")));
        }
    }

    @AfterAll
    void stop() {
        server.close();
        store.close();
    }

    /** Every address that shows something of the store, each canned query in each of its formats and with all it hides. */
    private List<String> addresses() {
        List<String> addresses = new ArrayList<>(List.of(
                "",
                "q/",
                "data",
                "health",
                "find.json?q=case",
                "find?q=video",
                "api/",
                "api/openapi.json",
                "reconcile",
                "read/",
                "read/foreign-fighters-threat",
                "completions.json",
                "ns",
                "reconcile/suggest/entity?prefix=couli",
                "reconcile?queries=" + URLEncoder.encode("{\"q\": {\"query\": \"couliba\"}}", StandardCharsets.UTF_8)));
        for (CannedQuery query : QueryCatalogue.of(home.queries()).queries()) {
            String arguments = arguments(query);
            // This server may not ask other endpoints, so of a query that does it has the text alone.
            List<String> answers = ServiceTargets.any(query.query())
                    ? List.of(".rq")
                    : List.of("", ".csv", ".tsv", ".json", ".srj", ".srx", ".facets", ".csv-metadata.json", ".rq");
            for (String ending : answers) {
                addresses.add("q/" + query.name() + ending + arguments);
            }
            addresses.add("q/" + query.name() + ".rq");
        }
        String all = URLEncoder.encode("SELECT ?g ?s ?p ?o { GRAPH ?g { ?s ?p ?o } }", StandardCharsets.UTF_8);
        String union = URLEncoder.encode("CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }", StandardCharsets.UTF_8);
        for (String format : List.of("csv", "tsv", "json", "xml")) {
            addresses.add("sparql?format=" + format + "&query=" + all);
        }
        addresses.add("sparql?query=" + union);
        return addresses;
    }

    private static String arguments(CannedQuery query) {
        Map<String, String> given = new LinkedHashMap<>(query.header().test().args());
        query.parameter("propaganda").ifPresent(parameter -> given.put("propaganda", "true"));
        query.parameter("authors").ifPresent(parameter -> given.put("authors", "true"));
        return given.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", given.isEmpty() ? "" : "?", ""));
    }

    @TestFactory
    Stream<DynamicTest> no_address_shows_a_name_any_more() {
        return addresses().stream()
                .map(address -> DynamicTest.dynamicTest("/" + address, () -> {
                    HttpResponse<String> answer = get(address, "*/*");
                    assertEquals(200, answer.statusCode(), answer.body());
                    nameless(answer.body());
                }));
    }

    @Test
    void before_that_many_did() {
        for (String name : NAMES) {
            long showing = before.values().stream()
                    .filter(body -> folded(body).contains(name))
                    .count();
            assertTrue(showing > 20, name + " stood in " + showing + " answers only");
        }
        assertTrue(folded(before.get("q/individuals.rq")).contains("coulibaly"), "an example names him");
    }

    @TestFactory
    Stream<DynamicTest> no_export_has_a_name() {
        return Stream.of(RioFormat.values())
                .map(format -> DynamicTest.dynamicTest(format.name(), () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    store.read(dataset -> {
                        Exporter.write(dataset, format, new Prefixes(Base.DEFAULT), out);
                        return 0;
                    });
                    assertTrue(out.size() > 100_000, "it has the rest");
                    nameless(out.toString(StandardCharsets.UTF_8));
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_other_form_has_a_name() {
        return Stream.of(View.values())
                .map(view -> DynamicTest.dynamicTest(view.text(), () -> {
                    String text = store.read(dataset ->
                            view.of(dataset, new Prefixes(Base.DEFAULT)).text());
                    assertTrue(text.length() > 5000, "it has the rest");
                    nameless(text);
                }));
    }

    @Test
    void no_name_finds_anything() throws Exception {
        for (String words : List.of("Coulibaly", "Baljiki", "Abu Umar al-Baljiki", "Abū ʻUmar al-Baljīkī")) {
            JsonNode found = new ObjectMapper()
                    .readTree(get("find.json?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8), "*/*")
                            .body());
            assertEquals(0, found.at("/meta/rows").asInt(-1), found.toString());
        }
    }

    @Test
    void the_list_of_withdrawn_things_has_no_name() throws Exception {
        String list = Files.readString(home.data().resolve("withdrawn.yaml"));
        assertTrue(list.contains("kind: individual"), list);
        nameless(list);
    }

    @Test
    void answers_that_are_about_something_else_stay_as_they_were() throws Exception {
        assertTrue(store.version() > version);
        for (String address : UNTOUCHED) {
            assertEquals(before.get(address), get(address, "*/*").body(), address);
        }
    }

    @Test
    void an_address_of_a_withdrawn_thing_says_since_when_and_why_it_is_gone_and_not_what_it_was() throws Exception {
        for (String path : List.of(
                "id/individual/coulibaly",
                "doc/individual/coulibaly.ttl",
                "doc/individual/coulibaly",
                "id/individual/%63oulibaly",
                "id/individual/coulibaly-link-1",
                "id/event/coulibaly-case",
                "doc/publication/coulibaly-video.jsonld",
                "id/individual/abu-umar-al-baljiki")) {
            HttpResponse<String> page = get(path, "text/html");
            assertEquals(410, page.statusCode(), path + page.body());
            assertTrue(page.body().contains("This was withdrawn"), page.body());
            nameless(page.body());
            HttpResponse<String> answer = get(path, "*/*");
            assertEquals(410, answer.statusCode(), path + answer.body());
            JsonNode problem = new ObjectMapper().readTree(answer.body());
            assertEquals("WITHDRAWN", problem.get("code").asText());
            assertEquals(
                    "this was withdrawn on 2026-11-23: Asked for",
                    problem.get("detail").asText());
            nameless(answer.body());
            nameless(answer.headers().map().toString());
            String tombstone = problem.get("place").asText().substring(1);
            assertEquals(303, get(tombstone, "*/*").statusCode(), tombstone);
            nameless(get(tombstone.replaceFirst("^id/", "doc/") + ".ttl", "*/*").body());
        }
    }

    @Test
    void a_thing_that_is_known_leads_to_its_description_in_the_syntax_asked_for() throws Exception {
        Map<String, String> endings = Map.of(
                "text/turtle", "ttl",
                "application/n-triples", "nt",
                "application/ld+json;q=1, text/turtle;q=0.5", "jsonld",
                "application/rdf+xml", "rdf",
                "application/trig", "trig",
                "*/*", "ttl");
        for (Map.Entry<String, String> asked : endings.entrySet()) {
            HttpResponse<String> answer = get("id/actor/islamic-state", asked.getKey());
            assertEquals(303, answer.statusCode());
            String location = answer.headers().firstValue("Location").orElse("");
            assertEquals("/doc/actor/islamic-state." + asked.getValue(), location, asked.getKey());
            assertEquals("Accept", answer.headers().firstValue("Vary").orElse(""));
            HttpResponse<String> description = get(location.substring(1), "*/*");
            assertEquals(200, description.statusCode());
            assertTrue(description.body().contains("Islamic State"), description.body());
            assertTrue(description.body().contains("claim"), "claims about it come with it");
        }
        assertTrue(get("doc/actor/islamic-state", "application/ld+json")
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("application/ld+json"));
    }

    @Test
    void what_nobody_knows_is_not_there_however_it_is_written() throws Exception {
        for (String path : List.of(
                "id/individual/nobody",
                "doc/individual/nobody.ttl",
                "id/",
                "id/x",
                "doc/actor/islamic-state.pdf",
                "id/individual/%C3%A9%20%22%3E",
                "id/individual/a%7Cb",
                "id/graph/meta")) {
            HttpResponse<String> answer = get(path, "*/*");
            assertEquals(404, answer.statusCode(), path + answer.body());
            assertEquals(
                    "PAGE_UNKNOWN",
                    new ObjectMapper().readTree(answer.body()).get("code").asText());
        }
    }

    private static void nameless(String text) {
        String folded = folded(text);
        for (String name : NAMES) {
            int at = folded.indexOf(name);
            assertFalse(at >= 0, () -> name + ": …" + folded.substring(Math.max(0, at - 100), at + name.length()));
        }
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }

    private HttpResponse<String> get(String path, String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept", accept)
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
