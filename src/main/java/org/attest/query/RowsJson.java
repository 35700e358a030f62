package org.attest.query;

import java.io.OutputStream;
import java.math.BigDecimal;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonNull;
import org.apache.jena.atlas.json.JsonNumber;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.atlas.json.JsonValue;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.attest.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * An answer as plain JSON: {@code rows}, and {@code meta} that says whether they are all there are.
 *
 * <p>{@code meta} comes last, so that an answer cut on the way is not valid JSON and cannot pass for a whole one.
 *
 * @param meta what is said beside the rows
 */
record RowsJson(AnswerMeta meta) {
    void write(Answer answer, OutputStream out) {
        JsonObject root = new JsonObject();
        if (answer instanceof Answer.Rows rows) {
            root.put("rows", rows(rows));
        } else if (answer instanceof Answer.Truth truth) {
            root.put("answer", truth.value());
        } else if (answer instanceof Answer.Triples triples) {
            root.put("triples", triples(triples));
        }
        root.put("meta", meta(answer));
        JSON.write(out, root);
    }

    private static JsonArray rows(Answer.Rows rows) {
        JsonArray array = new JsonArray();
        for (Binding binding : rows.rows()) {
            JsonObject row = new JsonObject();
            for (Var column : rows.columns()) {
                row.put(column.getVarName(), value(binding.get(column)));
            }
            array.add(row);
        }
        return array;
    }

    private static JsonArray triples(Answer.Triples triples) {
        JsonArray array = new JsonArray();
        triples.graph().stream().map(RowsJson::triple).forEach(array::add);
        return array;
    }

    private static JsonArray triple(Triple triple) {
        JsonArray array = new JsonArray();
        array.add(value(triple.getSubject()));
        array.add(value(triple.getPredicate()));
        array.add(value(triple.getObject()));
        return array;
    }

    static JsonValue value(@Nullable Node node) {
        if (node == null) {
            return JsonNull.instance;
        }
        if (!node.isLiteral()) {
            return new JsonString(node.isURI() ? node.getURI() : "_:" + node.getBlankNodeLabel());
        }
        NodeValue value = NodeValue.makeNode(node);
        if (value.isInteger() || value.isDecimal()) {
            BigDecimal number = value.getDecimal().stripTrailingZeros();
            return number.scale() <= 0
                    ? JsonNumber.valueInteger(number.toBigInteger().toString())
                    : JsonNumber.valueDecimal(number.toPlainString());
        }
        if (XSDDatatype.XSDboolean.equals(node.getLiteralDatatype()) && value.isBoolean()) {
            return new JsonBoolean(value.getBoolean());
        }
        return new JsonString(node.getLiteralLexicalForm());
    }

    private JsonObject meta(Answer answer) {
        JsonObject object = new JsonObject();
        object.put("complete", meta.complete());
        object.put("rows", answer.size());
        object.put(
                "version",
                meta.version().isPresent() ? JsonNumber.value(meta.version().getAsLong()) : JsonNull.instance);
        if (!meta.advice().isEmpty()) {
            JsonArray advice = new JsonArray();
            meta.advice().stream().map(RowsJson::finding).forEach(advice::add);
            object.put("advice", advice);
        }
        return object;
    }

    private static JsonObject finding(Finding finding) {
        JsonObject object = new JsonObject();
        object.put("code", finding.code().name());
        object.put("message", finding.message());
        object.put("advice", finding.advice());
        return object;
    }
}
