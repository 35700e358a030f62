package org.attest.query;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.atlas.json.JSON;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Rows as lines of JSON, each an object as in the {@code bindings} of SPARQL 1.1 Query Results JSON: a reader needs no
 * more than one line at a time.
 */
record JsonLines(OutputStream out) {
    void write(RowSet rows) {
        while (rows.hasNext()) {
            Binding row = rows.next();
            JsonObject line = new JsonObject();
            for (Var column : rows.getResultVars()) {
                Node term = row.get(column);
                if (term != null) {
                    line.put(column.getVarName(), term(term));
                }
            }
            line(line);
        }
    }

    void write(boolean value) {
        JsonObject line = new JsonObject();
        line.put("boolean", value);
        line(line);
    }

    private void line(JsonObject line) {
        try {
            out.write((JSON.toStringFlat(line) + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonObject term(Node term) {
        JsonObject json = new JsonObject();
        if (term.isURI()) {
            json.put("type", "uri");
            json.put("value", term.getURI());
        } else if (term.isBlank()) {
            json.put("type", "bnode");
            json.put("value", term.getBlankNodeLabel());
        } else {
            json.put("type", "literal");
            json.put("value", term.getLiteralLexicalForm());
            if (!term.getLiteralLanguage().isEmpty()) {
                json.put("xml:lang", term.getLiteralLanguage());
            } else if (!term.getLiteralDatatypeURI().equals(XSDDatatype.XSDstring.getURI())) {
                json.put("datatype", term.getLiteralDatatypeURI());
            }
        }
        return json;
    }
}
