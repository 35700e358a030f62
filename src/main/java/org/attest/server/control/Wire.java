package org.attest.server.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.attest.finding.Finding;
import org.attest.server.FindingJson;

/** Requests and replies as JSON. */
final class Wire {
    private Wire() {}

    /** The parameters of a request. */
    static String write(Map<String, String> parameters) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        parameters.forEach(json::put);
        return json.toString();
    }

    /** Texts by name; what is no text is passed over, so that it counts as missing. */
    static Map<String, String> parameters(byte[] body) throws IOException {
        Map<String, String> parameters = new HashMap<>();
        JsonNode json = new ObjectMapper().readTree(body);
        json.properties().forEach(entry -> {
            if (entry.getValue().isTextual()) {
                parameters.put(entry.getKey(), entry.getValue().asText());
            }
        });
        return parameters;
    }

    static String write(ControlReply reply) {
        ObjectNode json = new ObjectMapper().createObjectNode();
        ArrayNode lines = json.putArray("lines");
        reply.lines().forEach(lines::add);
        ArrayNode remarks = json.putArray("remarks");
        reply.remarks().forEach(remark -> FindingJson.tell(remarks.addObject(), remark));
        return json.toString();
    }

    static ControlReply reply(String body) throws IOException {
        JsonNode json = new ObjectMapper().readTree(body);
        List<String> lines = new ArrayList<>();
        json.path("lines").forEach(line -> lines.add(line.asText()));
        List<Finding> remarks = new ArrayList<>();
        json.path("remarks").forEach(remark -> FindingJson.read(remark).ifPresent(remarks::add));
        return new ControlReply(lines, remarks);
    }
}
