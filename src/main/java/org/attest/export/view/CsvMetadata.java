package org.attest.export.view;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonBoolean;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonString;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.attest.query.Answer;
import org.attest.query.CannedQuery;

/**
 * What the CSV of a canned query means, column by column: Metadata Vocabulary for Tabular Data (CSVW, W3C Recommendation,
 * 17 December 2015). What CSV cannot tell stands in {@code notes}.
 */
public final class CsvMetadata {
    private static final Map<String, String> DATATYPES = Map.of(
            "integer", "integer",
            "decimal", "decimal",
            "double", "double",
            "date", "date",
            "dateTime", "datetime",
            "boolean", "boolean",
            "gYear", "gYear");

    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

    private CsvMetadata() {}

    /**
     * The metadata of an answer.
     *
     * @param csv address of the CSV
     */
    public static Exported of(CannedQuery query, Answer.Rows answer, String csv) {
        JsonObject table = new JsonObject();
        table.put("@context", "http://www.w3.org/ns/csvw");
        table.put("url", csv);
        table.put("dc:title", query.header().summary());
        table.put("dc:description", query.header().description());
        JsonObject licence = new JsonObject();
        licence.put("@id", "https://creativecommons.org/licenses/by/4.0/");
        table.put("dc:license", licence);
        JsonArray columns = new JsonArray();
        Losses losses = new Losses();
        answer.columns().forEach(column -> columns.add(column(query, answer, column, losses)));
        JsonObject schema = new JsonObject();
        schema.put("columns", columns);
        table.put("tableSchema", schema);
        JsonArray notes = new JsonArray();
        losses.list().forEach(loss -> notes.add(new JsonString("not carried: " + loss)));
        table.put("notes", notes);
        return new Exported(table + "\n", losses.list());
    }

    private static JsonObject column(CannedQuery query, Answer.Rows answer, Var column, Losses losses) {
        String name = column.getVarName();
        List<Node> values = answer.rows().stream()
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .toList();
        JsonObject described = new JsonObject();
        described.put("name", name);
        // A heading in the file is the name of the column; the label is for people.
        described.put("titles", name);
        described.put("dc:title", query.label(name));
        if (values.size() < answer.size()) {
            losses.add(
                    answer.size() - values.size(),
                    "cells without a value",
                    "CSV cannot tell nothing from an empty text");
        } else {
            described.put("required", new JsonBoolean(true));
        }
        boolean things = !values.isEmpty() && values.stream().allMatch(Node::isURI);
        if (things) {
            described.put("datatype", "anyURI");
            described.put("valueUrl", "{+" + name + "}");
            return described;
        }
        Set<String> types = values.stream().map(CsvMetadata::type).collect(Collectors.toSet());
        described.put("datatype", types.size() == 1 ? types.iterator().next() : "string");
        losses.add(
                values.stream().filter(Node::isURI).count(),
                "things among other values",
                "a column has one datatype, here text");
        losses.add(
                values.stream()
                        .filter(node ->
                                node.isLiteral() && !node.getLiteralLanguage().isEmpty())
                        .count(),
                "languages of texts",
                "CSV has no place for them");
        return described;
    }

    private static String type(Node value) {
        String iri = value.isLiteral() ? value.getLiteralDatatypeURI() : "";
        return iri.startsWith(XSD) ? DATATYPES.getOrDefault(iri.substring(XSD.length()), "string") : "string";
    }
}
