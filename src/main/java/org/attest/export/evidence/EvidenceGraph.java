package org.attest.export.evidence;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.RDFS;
import org.attest.document.Checksum;
import org.attest.evidence.Backing;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.lineage.RowLineage;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.rdf.OutsideIris;
import org.attest.rdf.Prefixes;

/**
 * Rows and what they rest on as RDF (PROV-O): a row is a {@code prov:Entity} that an activity generated, which used a query and
 * a version of the store; it was derived from its evidence, a {@code prov:Collection} of witnesses, which are collections of
 * claims. Rows, sets and claims are written once, however often they come.
 *
 * @param query as it was asked
 * @param version of the store
 */
record EvidenceGraph(Prefixes prefixes, Iris iris, String query, long version) {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String RESULTS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

    void write(List<Var> columns, List<EvidenceRow> rows, OutputStream out) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Graph graph = new Graph(Quad.defaultGraphIRI, dataset::add);
        Node answer = named("answer", query + "\n" + version);
        graph.type(answer, prov("Activity"));
        graph.integer(answer, AtProperty.STORE_VERSION, version);
        Node asked = named("question", query);
        graph.add(answer, prov("used"), asked);
        graph.type(asked, prov("Entity"));
        graph.text(asked, prov("value"), query);
        Map<Node, EvidenceRow> once = new LinkedHashMap<>();
        Map<Node, EvidenceRow> sets = new LinkedHashMap<>();
        Map<Node, Backing> claims = new LinkedHashMap<>();
        rows.forEach(row -> {
            once.putIfAbsent(named("row", query + "\n" + version + "\n" + row.values()), row);
            sets.putIfAbsent(new EvidenceName(iris).of(row), row);
            row.claims().forEach(claim -> claims.putIfAbsent(claim.claim(), claim));
        });
        once.forEach((name, row) -> {
            graph.add(name, prov("wasGeneratedBy"), answer);
            row(graph, name, columns, row);
        });
        sets.forEach((name, row) -> evidence(graph, name, row));
        ClaimNotes notes = new ClaimNotes(graph);
        claims.values().forEach(notes::of);
        prefixes.map().forEach(dataset.getDefaultGraph().getPrefixMapping()::setNsPrefix);
        RDFWriter.source(dataset.getDefaultGraph())
                .format(RDFFormat.TURTLE_PRETTY)
                .output(out);
    }

    private void row(Graph graph, Node name, List<Var> columns, EvidenceRow row) {
        graph.type(name, prov("Entity"));
        graph.type(name, results("ResultSolution"));
        for (Var column : columns) {
            Node value = row.values().get(column);
            if (value != null) {
                Node binding = ClaimNotes.part(name, column.getVarName());
                graph.add(name, results("binding"), binding);
                graph.text(binding, results("variable"), column.getVarName());
                graph.add(binding, results("value"), value);
            }
        }
        graph.add(name, prov("wasDerivedFrom"), new EvidenceName(iris).of(row));
    }

    private void evidence(Graph graph, Node name, EvidenceRow row) {
        graph.type(name, prov("Collection"));
        if (!row.untraced().isEmpty()) {
            graph.text(name, RDFS.comment.asNode(), row.untraced());
        }
        RowLineage lineage = row.lineage();
        if (lineage != null) {
            lineage.witnesses().forEach(witness -> set(graph, name, prov("hadMember"), witness));
            lineage.withheld().forEach(witness -> set(graph, name, AtProperty.WITHHELD_WITNESS, witness));
            lineage.absences().stream()
                    .sorted()
                    .forEach(pattern -> graph.text(name, AtProperty.DEPENDS_ON_ABSENCE, pattern));
            if (lineage.window()) {
                graph.flag(name, AtProperty.DEPENDS_ON_WINDOW, true);
            }
            if (!lineage.complete()) {
                graph.flag(name, AtProperty.FURTHER_WITNESSES, true);
            }
        }
        row.comparisons().forEach(compared -> {
            graph.add(compared.comparison(), AtProperty.COMPARISON_CLASS, compared.classified());
            graph.add(compared.comparison(), prov("wasDerivedFrom"), compared.one());
            graph.add(compared.comparison(), prov("wasDerivedFrom"), compared.other());
        });
    }

    private void set(Graph graph, Node evidence, Node property, Collection<Node> claims) {
        if (!claims.isEmpty()) {
            Node set = named("witness", claims.toString());
            graph.add(evidence, property, set);
            graph.type(set, prov("Collection"));
            claims.forEach(claim -> graph.add(set, prov("hadMember"), claim));
        }
    }

    private Node named(String kind, String text) {
        return iris.thing(
                kind, Checksum.of(text.getBytes(StandardCharsets.UTF_8)).prefix());
    }

    static Node prov(String name) {
        return OutsideIris.of(PROV + name);
    }

    private static Node results(String name) {
        return OutsideIris.of(RESULTS + name);
    }
}
