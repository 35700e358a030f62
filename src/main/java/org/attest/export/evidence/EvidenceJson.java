package org.attest.export.evidence;

import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.atlas.json.io.JSWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.evidence.Backing;
import org.attest.evidence.Backing.Note;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.EvidenceSink;
import org.attest.evidence.lineage.RowLineage;
import org.attest.rdf.Iris;

/**
 * SPARQL 1.1 Query Results JSON, written row by row. Each row has a further column {@code evidence} with the name of what it
 * rests on; a member {@code evidence} beside {@code results} has what the names stand for, each once.
 */
final class EvidenceJson implements EvidenceSink {
    private final IndentedWriter lines;
    private final JSWriter json;
    private final EvidenceName names;
    private final long version;
    private final Consumer<Boolean> begun;
    private final Map<Node, EvidenceRow> sets = new LinkedHashMap<>();
    private final Map<Node, Backing> claims = new LinkedHashMap<>();
    private String column = "evidence";
    private boolean any;
    private boolean more;

    /** @param begun hears, before the first byte, whether there are further rows */
    EvidenceJson(OutputStream out, Iris iris, long version, Consumer<Boolean> begun) {
        this.begun = begun;
        this.lines = new IndentedWriter(out);
        this.json = new JSWriter(lines);
        this.names = new EvidenceName(iris);
        this.version = version;
    }

    @Override
    public void begin(List<Var> columns, boolean further) {
        more = further;
        begun.accept(further);
        while (columns.contains(Var.alloc(column))) {
            column += "_";
        }
        json.startOutput();
        json.startObject();
        json.key("head");
        json.startObject();
        json.key("vars");
        json.startArray();
        columns.forEach(variable -> element(variable.getVarName()));
        element(column);
        json.finishArray();
        json.finishObject();
        json.key("results");
        json.startObject();
        json.key("bindings");
        json.startArray();
    }

    private void element(String text) {
        json.arrayElement(text);
    }

    @Override
    public void row(EvidenceRow row) {
        Node name = names.of(row);
        sets.putIfAbsent(name, row);
        row.claims().forEach(claim -> claims.putIfAbsent(claim.claim(), claim));
        if (any) {
            json.arraySep();
        }
        any = true;
        json.startObject();
        Binding values = row.values();
        values.forEach((variable, value) -> term(variable.getVarName(), value));
        term(column, name);
        json.finishObject();
        lines.flush();
    }

    private void term(String name, Node value) {
        json.key(name);
        json.startObject();
        if (value.isLiteral()) {
            json.pair("type", "literal");
            json.pair("value", value.getLiteralLexicalForm());
            if (!value.getLiteralLanguage().isEmpty()) {
                json.pair("xml:lang", value.getLiteralLanguage());
            } else if (!value.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string")) {
                json.pair("datatype", value.getLiteralDatatypeURI());
            }
        } else {
            json.pair("type", value.isBlank() ? "bnode" : "uri");
            json.pair("value", value.isBlank() ? value.getBlankNodeLabel() : value.getURI());
        }
        json.finishObject();
    }

    @Override
    public void end() {
        json.finishArray();
        json.finishObject();
        json.key("evidence");
        json.startObject();
        json.pair("storeVersion", version);
        json.pair("complete", !more);
        json.pair("column", column);
        json.key("sets");
        json.startObject();
        sets.forEach(this::set);
        json.finishObject();
        json.key("claims");
        json.startObject();
        claims.values().forEach(this::claim);
        json.finishObject();
        json.finishObject();
        json.finishObject();
        json.finishOutput();
        lines.println();
        lines.flush();
    }

    private void set(Node name, EvidenceRow row) {
        json.key(name.getURI());
        json.startObject();
        RowLineage lineage = row.lineage();
        if (!row.untraced().isEmpty()) {
            json.pair("untraced", row.untraced());
        }
        if (lineage != null) {
            sets("witnesses", lineage.witnesses());
            if (!lineage.withheld().isEmpty()) {
                sets("withheld", lineage.withheld());
            }
            json.pair("complete", lineage.complete());
            if (!lineage.absences().isEmpty()) {
                strings("dependsOnAbsence", lineage.absences().stream().sorted().toList());
            }
            if (lineage.window()) {
                json.pair("dependsOnWindow", true);
            }
        }
        if (!row.comparisons().isEmpty()) {
            json.key("comparisons");
            json.startArray();
            boolean first = true;
            for (var comparison : row.comparisons()) {
                if (!first) {
                    json.arraySep();
                }
                first = false;
                json.startObject();
                json.pair("one", comparison.one().getURI());
                json.pair("other", comparison.other().getURI());
                json.pair("class", comparison.classified().getURI());
                json.finishObject();
            }
            json.finishArray();
        }
        json.finishObject();
    }

    private void sets(String key, List<Set<Node>> sets) {
        json.key(key);
        json.startArray();
        boolean first = true;
        for (Set<Node> set : sets) {
            if (!first) {
                json.arraySep();
            }
            first = false;
            json.startArray();
            set.forEach(claim -> element(claim.getURI()));
            json.finishArray();
        }
        json.finishArray();
    }

    private void claim(Backing claim) {
        json.key(claim.claim().getURI());
        json.startObject();
        json.pair("quote", claim.quote());
        json.pair("document", claim.document().getURI());
        json.pair("start", claim.start());
        json.pair("end", claim.end());
        json.pair("byline", claim.byline());
        strings("holders", claim.holders().stream().map(Node::getURI).toList());
        strings("publications", claim.publications().stream().map(Node::getURI).toList());
        strings("citations", claim.citations().stream().map(Note::words).toList());
        strings("flags", claim.flags().stream().map(Note::text).toList());
        strings("corrections", claim.corrections().stream().map(Note::text).toList());
        json.finishObject();
    }

    private void strings(String key, Collection<String> strings) {
        if (!strings.isEmpty()) {
            json.key(key);
            json.startArray();
            strings.forEach(this::element);
            json.finishArray();
        }
    }
}
