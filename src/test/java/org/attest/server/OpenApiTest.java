package org.attest.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
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
import java.util.Map;
import java.util.Optional;
import org.attest.query.CannedQuery;
import org.attest.query.QueryCatalogue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The OpenAPI document")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {
    private final HttpClient client = HttpClient.newHttpClient();
    private final Served served = SampleServed.served();
    private AttestServer server;
    private OpenAPI api;
    private List<String> messages;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        server = AttestServer.start(served, ServerSettings.onLoopback(0).with(Archives.in(folder)));
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        SwaggerParseResult result =
                new OpenAPIV3Parser().readContents(get("api/openapi.json", "").body(), List.of(), options);
        messages = Optional.ofNullable(result.getMessages()).orElse(List.of());
        api = result.getOpenAPI();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @DisplayName("A parser that is not ours reads it as OpenAPI 3.1 and has nothing to remark")
    void valid() {
        assertEquals(List.of(), messages);
        assertEquals("3.1.0", api.getOpenapi());
        assertEquals(SpecVersion.V31, api.getSpecVersion());
        assertEquals(server.url(), api.getServers().get(0).getUrl());
    }

    @Test
    @DisplayName("It has every canned query with exactly its parameters, typed, and whether each is needed")
    void queries() {
        QueryCatalogue catalogue = served.catalogue();
        assertFalse(catalogue.queries().isEmpty());
        for (CannedQuery query : catalogue.queries()) {
            PathItem path = api.getPaths().get("/q/" + query.name());
            assertNotNull(path, query.name());
            List<Parameter> own = path.getGet().getParameters().stream()
                    .filter(p -> p.getName() != null
                            && !p.getName().startsWith("_")
                            && !p.getName().equals("format"))
                    .toList();
            assertEquals(
                    query.parameters().stream()
                            .map(p -> p.name() + " " + p.required())
                            .toList(),
                    own.stream()
                            .map(p -> p.getName() + " " + Boolean.TRUE.equals(p.getRequired()))
                            .toList());
            own.forEach(p -> assertNotNull(p.getSchema(), p.getName()));
        }
    }

    @Test
    @DisplayName("A date is a date, a whole number an integer, a truth value a boolean")
    void types() {
        assertEquals("date", parameter("estimates", "asOf").getSchema().getFormat());
        assertTrue(parameter("estimates", "propaganda").getSchema().getTypes().contains("boolean"));
        assertTrue(parameter("estimates", "group").getSchema().getTypes().contains("string"));
    }

    @Test
    @DisplayName("What it says a query answers in is what the query answers in")
    void formats() throws Exception {
        Operation operation = api.getPaths().get("/q/estimates").getGet();
        var content = operation.getResponses().get("200").getContent();
        assertEquals(8, content.size(), content.keySet().toString());
        for (String mediaType : content.keySet()) {
            HttpResponse<String> answer = get("q/estimates?_size=2", mediaType);
            assertEquals(200, answer.statusCode(), mediaType);
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(mediaType), mediaType);
        }
    }

    @Test
    @DisplayName("An extension outranks ‘format’, and that outranks ‘Accept’")
    void choice() throws Exception {
        assertTrue(type("q/estimates?format=csv", "application/json").startsWith("text/csv"));
        assertTrue(type("q/estimates.tsv?format=csv", "application/json").startsWith("text/tab-separated-values"));
        assertTrue(type("q/estimates", "application/json").startsWith("application/json"));
        assertEquals(406, get("q/estimates?format=xlsx", "").statusCode());
        // Rows are no triples.
        assertEquals(406, get("q/estimates.ttl", "").statusCode());
    }

    private String type(String path, String accept) throws Exception {
        return get(path, accept).headers().firstValue("Content-Type").orElse("");
    }

    @Test
    @DisplayName("Every address in it that can be read answers with one of the statuses it names")
    void addresses() throws Exception {
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, PathItem> path : api.getPaths().entrySet()) {
            Operation get = path.getValue().getGet();
            if (get != null) {
                HttpResponse<String> answer = get(address(path.getKey(), get), "");
                if (!get.getResponses().containsKey(Integer.toString(answer.statusCode()))) {
                    wrong.add(path.getKey() + ": " + answer.statusCode());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    @DisplayName("The page shows the same operations to people")
    void page() throws Exception {
        String page = get("api/", "text/html").body();
        api.getPaths().keySet().forEach(path -> assertTrue(page.contains(path), path));
    }

    /** The path with an example in each gap, and with every parameter it cannot do without. */
    private String address(String path, Operation operation) {
        String filled = path.substring(1);
        List<String> search = new ArrayList<>();
        for (Parameter given : Optional.ofNullable(operation.getParameters()).orElse(List.of())) {
            Parameter parameter = given.get$ref() == null
                    ? given
                    : api.getComponents().getParameters().get(given.get$ref().replaceFirst(".*/", ""));
            String example = URLEncoder.encode(String.valueOf(parameter.getExample()), StandardCharsets.UTF_8);
            if (parameter.getIn().equals("path")) {
                filled = filled.replace("{" + parameter.getName() + "}", example);
            } else if (Boolean.TRUE.equals(parameter.getRequired())) {
                search.add(parameter.getName() + "=" + example);
            }
        }
        return search.isEmpty() ? filled : filled + "?" + String.join("&", search);
    }

    private Parameter parameter(String query, String name) {
        return api.getPaths().get("/q/" + query).getGet().getParameters().stream()
                .filter(p -> name.equals(p.getName()))
                .findFirst()
                .orElseThrow();
    }

    private HttpResponse<String> get(String path, String accept) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path));
        if (!accept.isEmpty()) {
            request.header("Accept", accept);
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
