package org.attest.export.evidence;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.vocabulary.OA;
import org.attest.document.Checksum;
import org.attest.evidence.Backing;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.lineage.RowLineage;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.rdf.OutsideIris;
import org.attest.rdf.Prefixes;

/**
 * Rows and what they rest on as RDF: a row is a {@code prov:Entity} that was derived from claims; evidence is a {@code
 * prov:Collection} of claims; the words of a claim are the target of an annotation (Web Annotation Data Model), which it is
 * itself.
 */
record EvidenceGraph(Prefixes prefixes, Iris iris) {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String RESULTS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";

    void write(List<Var> columns, List<EvidenceRow> rows, OutputStream out) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        Graph graph = new Graph(Quad.defaultGraphIRI, dataset::add);
        rows.forEach(row -> row(graph, columns, row));
        prefixes.map().forEach(dataset.getDefaultGraph().getPrefixMapping()::setNsPrefix);
        RDFWriter.source(dataset.getDefaultGraph())
                .format(RDFFormat.TURTLE_PRETTY)
                .output(out);
    }

    private void row(Graph graph, List<Var> columns, EvidenceRow row) {
        String key = row.values().toString();
        Node node = iris.thing(
                "row", Checksum.of(key.getBytes(StandardCharsets.UTF_8)).prefix());
        Node evidence = new EvidenceName(iris).of(row);
        graph.type(node, prov("Entity"));
        graph.type(node, results("ResultSolution"));
        for (Var column : columns) {
            Node value = row.values().get(column);
            if (value != null) {
                Node binding = NodeFactory.createBlankNode();
                graph.add(node, results("binding"), binding);
                graph.text(binding, results("variable"), column.getVarName());
                graph.add(binding, results("value"), value);
            }
        }
        graph.add(node, prov("wasDerivedFrom"), evidence);
        graph.type(evidence, prov("Collection"));
        RowLineage lineage = row.lineage();
        if (lineage != null) {
            lineage.witnesses().forEach(witness -> {
                if (!witness.isEmpty()) {
                    String text = witness.toString();
                    Node set = iris.thing(
                            "witness",
                            Checksum.of(text.getBytes(StandardCharsets.UTF_8)).prefix());
                    graph.add(evidence, prov("hadMember"), set);
                    graph.type(set, prov("Collection"));
                    witness.forEach(claim -> graph.add(set, prov("hadMember"), claim));
                }
            });
        }
        row.claims().forEach(claim -> claim(graph, claim));
    }

    private static void claim(Graph graph, Backing claim) {
        Node node = claim.claim();
        graph.type(node, OA.Annotation.asNode());
        graph.type(node, prov("Entity"));
        Node target = NodeFactory.createBlankNode();
        graph.add(node, OA.hasTarget.asNode(), target);
        graph.add(target, OA.hasSource.asNode(), claim.document());
        Node words = NodeFactory.createBlankNode();
        graph.add(target, OA.hasSelector.asNode(), words);
        graph.type(words, OA.TextQuoteSelector.asNode());
        graph.text(words, OA.exact.asNode(), claim.quote());
        Node position = NodeFactory.createBlankNode();
        graph.add(target, OA.hasSelector.asNode(), position);
        graph.type(position, OA.TextPositionSelector.asNode());
        graph.offset(position, OA.start.asNode(), claim.start());
        graph.offset(position, OA.end.asNode(), claim.end());
        claim.holders().forEach(holder -> graph.add(node, prov("wasAttributedTo"), holder));
        claim.publications().forEach(work -> graph.add(node, prov("wasDerivedFrom"), work));
    }

    private static Node prov(String name) {
        return OutsideIris.of(PROV + name);
    }

    private static Node results(String name) {
        return OutsideIris.of(RESULTS + name);
    }
}
