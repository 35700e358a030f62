package org.attest.server.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.attest.query.QueryCatalogue;

/**
 * The OpenAPI 3.1.0 document of a server: one operation for each canned query, made from its header, and the addresses
 * that every server has, from the file {@code addresses.json}.
 */
public final class OpenApi {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode document;

    /**
     * The document.
     *
     * @param home where the server is found, ending in a slash
     * @param version what names the content
     */
    public OpenApi(QueryCatalogue catalogue, String home, String version) {
        this.document = fixed();
        ((ObjectNode) document.get("info")).put("version", version);
        document.putArray("servers").addObject().put("url", home);
        ObjectNode paths = Json.object();
        SortedSet<String> tags = new TreeSet<>();
        catalogue.queries().forEach(query -> {
            paths.putObject("/q/" + query.name()).set("get", QueryOperation.of(query));
            tags.addAll(query.header().tags());
        });
        document.get("paths").properties().forEach(path -> {
            paths.set(path.getKey(), path.getValue());
            path.getValue().forEach(operation -> operation.path("tags").forEach(tag -> tags.add(tag.asText())));
        });
        document.set("paths", paths);
        ArrayNode named = document.putArray("tags");
        tags.forEach(tag -> named.addObject().put("name", tag));
    }

    private static ObjectNode fixed() {
        try (InputStream in = OpenApi.class.getResourceAsStream("addresses.json")) {
            return (ObjectNode) MAPPER.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document, for showing it on a page. */
    public JsonNode document() {
        return document;
    }

    /** The document as it is sent. */
    public String text() {
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
