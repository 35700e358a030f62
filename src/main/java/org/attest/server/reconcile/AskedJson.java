package org.attest.server.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.reconcile.Sought;

/** Reads what a client of the service sends. */
public final class AskedJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int USUAL = 10;
    private static final int MOST = 100;

    /** More queries than this in one batch are refused: a client sends another. */
    private static final int LARGEST_BATCH = 1000;

    private AskedJson() {}

    /**
     * The queries of a batch, by the client's names for them.
     *
     * @throws AttestException {@code PARAMETER_INVALID}
     */
    public static Map<String, Sought> queries(String text) {
        JsonNode batch = object("queries", text);
        if (batch.size() > LARGEST_BATCH) {
            throw invalid(
                    "queries",
                    "there are " + batch.size() + " queries",
                    "send at most " + LARGEST_BATCH + " at a time");
        }
        Map<String, Sought> asked = new LinkedHashMap<>();
        batch.properties().forEach(entry -> asked.put(entry.getKey(), sought(entry.getKey(), entry.getValue())));
        return asked;
    }

    private static Sought sought(String name, JsonNode query) {
        boolean asks = query.has("query") || !query.path("properties").isEmpty();
        if (!query.isObject() || !asks) {
            throw invalid("queries", "‘" + name + "’ has neither a query nor properties", "{\"query\": \"Tunisia\"}");
        }
        Map<String, List<String>> properties = new LinkedHashMap<>();
        query.path("properties")
                .forEach(property -> properties
                        .computeIfAbsent(property.path("pid").asText(), unused -> new ArrayList<>())
                        .addAll(values(property.path("v"))));
        int limit = query.path("limit").asInt(USUAL);
        return new Sought(
                query.path("query").asText(""),
                values(query.path("type")).stream().map(AskedJson::local).toList(),
                strict(query.path("type_strict").asText("any")),
                Math.min(MOST, limit < 1 ? USUAL : limit),
                properties);
    }

    /** Types are given as we name them, or by their IRIs. */
    private static String local(String type) {
        return type.substring(Math.max(type.lastIndexOf('#'), type.lastIndexOf(':')) + 1);
    }

    private static Sought.Strict strict(String text) {
        try {
            return Sought.Strict.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw invalid("type_strict", "‘" + text + "’ is no way to take types", "any, all or should");
        }
    }

    private static List<String> values(JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (value.isArray()) {
            List<String> all = new ArrayList<>();
            value.forEach(one -> all.addAll(values(one)));
            return all;
        }
        return List.of(value.isObject() ? value.path("id").asText() : value.asText());
    }

    /**
     * What a table is to be extended by.
     *
     * @param ids of the things
     * @param properties ids of the properties, with how many values are wanted of each; 0 for all
     */
    public record Extension(List<String> ids, Map<String, Integer> properties) {
        public Extension {
            ids = List.copyOf(ids);
            properties = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }

    /**
     * Reads what a table is to be extended by.
     *
     * @throws AttestException {@code PARAMETER_INVALID}
     */
    public static Extension extension(String text) {
        JsonNode asked = object("extend", text);
        List<String> ids = new ArrayList<>();
        asked.path("ids").forEach(id -> ids.add(id.asText()));
        Map<String, Integer> properties = new LinkedHashMap<>();
        asked.path("properties")
                .forEach(property -> properties.put(
                        property.path("id").asText(),
                        property.path("settings").path("limit").asInt(0)));
        return new Extension(ids, properties);
    }

    private static JsonNode object(String parameter, String text) {
        try {
            JsonNode read = MAPPER.readTree(text);
            if (read != null && read.isObject()) {
                return read;
            }
        } catch (JsonProcessingException e) {
            throw invalid(
                    parameter,
                    "this is no JSON: " + e.getOriginalMessage(),
                    "line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr());
        }
        throw invalid(parameter, "a JSON object is needed", "for example {\"q0\": {\"query\": \"Tunisia\"}}");
    }

    private static AttestException invalid(String parameter, String message, String advice) {
        return new AttestException(new Finding(Code.PARAMETER_INVALID, Place.of(parameter), message, advice));
    }
}
