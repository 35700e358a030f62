package org.attest.server.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import org.attest.query.CannedQuery;
import org.attest.query.Parameter;
import org.attest.query.ResultFormat;
import org.attest.query.ServiceTargets;

/** How one canned query is asked. */
final class QueryOperation {
    private QueryOperation() {}

    static ObjectNode of(CannedQuery query) {
        ObjectNode operation = Json.object();
        operation.put("operationId", query.name());
        operation.put("summary", query.header().summary());
        operation.put("description", query.header().description());
        operation.set("tags", Json.texts(query.header().tags()));
        ArrayNode parameters = operation.putArray("parameters");
        query.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        boolean own = query.parameter("format").isPresent();
        (own ? List.of("page", "size", "include") : List.of("page", "size", "format", "include"))
                .forEach(name -> parameters.add(Json.reference("parameters", name)));
        ObjectNode responses = operation.putObject("responses");
        ObjectNode good = responses.putObject("200").put("description", "The rows; meta tells whether they are all.");
        good.set("headers", headers());
        ObjectNode content = good.putObject("content");
        Arrays.stream(ResultFormat.values())
                .filter(format -> format.takesRows() && format != ResultFormat.TABLE)
                .forEach(format -> {
                    ObjectNode media = content.putObject(format.mediaType());
                    media.set("schema", format == ResultFormat.JSON ? Schemas.answer(query) : written(format));
                });
        content.putObject("text/html").putObject("schema").put("type", "string");
        responses.set("304", Json.reference("responses", "NotModified"));
        List.of("400", "406", "429", "503")
                .forEach(status -> responses.set(status, Json.reference("responses", "Problem")));
        if (ServiceTargets.any(query.query())) {
            List.of("403", "502").forEach(status -> responses.set(status, Json.reference("responses", "Problem")));
        }
        return operation;
    }

    private static ObjectNode headers() {
        ObjectNode headers = Json.object();
        headers.set("ETag", Json.reference("headers", "ETag"));
        headers.set("Link", Json.reference("headers", "Link"));
        return headers;
    }

    private static ObjectNode written(ResultFormat format) {
        return Json.object()
                .put(
                        "type",
                        format.mediaType().endsWith("json") && format != ResultFormat.NDJSON ? "object" : "string");
    }

    private static ObjectNode parameter(Parameter parameter) {
        ObjectNode described = Json.object();
        described.put("name", parameter.name());
        described.put("in", "query");
        described.put("required", parameter.required());
        described.put("description", parameter.header().label() + accepted(parameter));
        described.set("schema", Schemas.of(parameter.type()));
        Schemas.example(described, parameter);
        return described;
    }

    private static String accepted(Parameter parameter) {
        String classes = parameter.header().classIri().replace("|", " or ");
        String kind = classes.isEmpty() ? "" : " (" + classes + ")";
        return parameter.header().reconcile() ? kind + ": an IRI, a path below the base, or a name" : kind;
    }
}
