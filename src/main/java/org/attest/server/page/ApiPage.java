package org.attest.server.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An OpenAPI document for people.
 *
 * @param title of the service
 * @param description of it
 * @param topics the operations by topic
 */
public record ApiPage(String title, String description, SortedMap<String, List<Operation>> topics) {
    public ApiPage {
        topics = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(topics));
    }

    /**
     * One operation.
     *
     * @param method in capitals
     * @param path as the document has it
     * @param link an address that can be opened as it is; empty when the path has gaps to fill
     * @param parameters what it takes
     * @param formats media types of its answer
     */
    public record Operation(
            String method,
            String path,
            String link,
            String summary,
            String description,
            List<Parameter> parameters,
            List<String> formats) {
        public Operation {
            parameters = List.copyOf(parameters);
            formats = List.copyOf(formats);
        }
    }

    /**
     * One parameter.
     *
     * @param type as JSON Schema calls it, with its format
     * @param example empty when there is none
     */
    public record Parameter(String name, String type, boolean required, String description, String example) {}

    /** The operations of a document, each under its first tag. */
    public static ApiPage of(JsonNode document) {
        SortedMap<String, List<Operation>> topics = new TreeMap<>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    Operation operation = operation(document, path.getKey(), method.getKey(), method.getValue());
                    String topic = method.getValue().path("tags").path(0).asText("other");
                    topics.computeIfAbsent(topic, unused -> new ArrayList<>()).add(operation);
                }));
        JsonNode info = document.get("info");
        return new ApiPage(info.get("title").asText(), info.path("description").asText(), topics);
    }

    private static Operation operation(JsonNode document, String path, String method, JsonNode said) {
        List<Parameter> parameters = new ArrayList<>();
        said.path("parameters").forEach(parameter -> parameters.add(parameter(resolved(document, parameter))));
        List<String> formats = new ArrayList<>();
        said.path("responses").path("200").path("content").fieldNames().forEachRemaining(formats::add);
        boolean opens = method.equals("get") && !path.contains("{");
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                opens ? path : "",
                said.path("summary").asText(),
                said.path("description").asText(),
                parameters,
                formats);
    }

    private static JsonNode resolved(JsonNode document, JsonNode node) {
        return Optional.ofNullable(node.get("$ref"))
                .map(reference -> document.at(reference.asText().substring(1)))
                .orElse(node);
    }

    private static Parameter parameter(JsonNode said) {
        JsonNode schema = said.path("schema");
        String format = schema.path("format").asText();
        return new Parameter(
                said.get("name").asText(),
                schema.path("type").asText() + (format.isEmpty() ? "" : " (" + format + ")"),
                said.path("required").asBoolean(),
                said.path("description").asText(),
                said.path("example").asText());
    }
}
