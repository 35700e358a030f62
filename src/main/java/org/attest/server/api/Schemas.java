package org.attest.server.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attest.query.CannedQuery;
import org.attest.query.Parameter;
import org.attest.query.ParameterType;
import org.attest.query.header.Header.ColumnHeader;

/** JSON Schemas (2020-12, as OpenAPI 3.1 has them) of what goes into a canned query and of what comes out. */
final class Schemas {
    private static final String TYPE = "type";

    private Schemas() {}

    /** What a parameter takes. Things may be named in more ways than a format could say. */
    static ObjectNode of(ParameterType type) {
        ObjectNode schema = Json.object();
        if (type instanceof ParameterType.WholeNumber) {
            return schema.put(TYPE, "integer");
        }
        if (type instanceof ParameterType.Decimal) {
            return schema.put(TYPE, "number");
        }
        return type instanceof ParameterType.Typed typed ? datatype(typed.name()) : schema.put(TYPE, "string");
    }

    private static ObjectNode datatype(String name) {
        ObjectNode schema = Json.object();
        return switch (name) {
            case "xsd:date" -> schema.put(TYPE, "string").put("format", "date");
            case "xsd:dateTime" -> schema.put(TYPE, "string").put("format", "date-time");
            case "xsd:gYear" -> schema.put(TYPE, "string").put("pattern", "^-?[0-9]{4,}$");
            case "xsd:boolean" -> schema.put(TYPE, "boolean");
            case "xsd:integer" -> schema.put(TYPE, "integer");
            case "xsd:decimal", "xsd:double" -> schema.put(TYPE, "number");
            default -> schema.put(TYPE, "string");
        };
    }

    /** Puts the example of a parameter where it belongs, as a value of its type. */
    static void example(ObjectNode at, Parameter parameter) {
        String example = parameter.example();
        String type = of(parameter.type()).get(TYPE).asText();
        if (type.equals("integer") && example.matches("-?[0-9]{1,18}")) {
            at.put("example", Long.parseLong(example));
        } else if (type.equals("number") && example.matches("-?[0-9.]{1,18}")) {
            at.put("example", new java.math.BigDecimal(example));
        } else if (type.equals("boolean")) {
            at.put("example", Boolean.parseBoolean(example));
        } else {
            at.put("example", example);
        }
    }

    /** The plain JSON of an answer: rows with a member for each column, which is null where the row has no value. */
    static ObjectNode answer(CannedQuery query) {
        ObjectNode properties = Json.object();
        query.query().getResultVars().forEach(column -> properties.set(column, column(query, column)));
        ObjectNode row = Json.object().put(TYPE, "object");
        row.set("properties", properties);
        ObjectNode rows = Json.object().put(TYPE, "array");
        rows.set("items", row);
        ObjectNode members = Json.object();
        members.set("rows", rows);
        members.set("meta", Json.reference("schemas", "Meta"));
        ObjectNode answer = Json.object().put(TYPE, "object");
        answer.set("properties", members);
        answer.set("required", Json.texts(java.util.List.of("rows", "meta")));
        return answer;
    }

    private static ObjectNode column(CannedQuery query, String name) {
        ColumnHeader said = query.header().columns().get(name);
        String datatype = said == null ? "" : said.datatype();
        ObjectNode schema = datatype.isEmpty() ? Json.object() : datatype(datatype);
        if (schema.has(TYPE)) {
            schema.set(TYPE, Json.texts(java.util.List.of(schema.get(TYPE).asText(), "null")));
        }
        schema.put("description", query.label(name));
        if (said != null && !said.role().isEmpty()) {
            schema.put("x-role", said.role());
        }
        return schema;
    }
}
