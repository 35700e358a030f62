package org.attest.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/** Quads against the shapes of {@code ontology/shapes.ttl}, before they are stored. */
public final class ShapeCheck {
    private final Shapes shapes;
    private final PrefixMapping prefixes;

    /**
     * A check by shapes.
     *
     * @param shapes their quads
     * @param prefixes for short names in findings
     */
    public ShapeCheck(Collection<Quad> shapes, PrefixMapping prefixes) {
        this.shapes = Shapes.parse(graph(shapes));
        this.prefixes = prefixes;
    }

    /**
     * What the shapes find wrong.
     *
     * @param data everything that is to stand in the store, the ontology included: shapes follow the class hierarchy
     * @param files which file each graph comes from, for the place of a finding
     */
    public List<Finding> check(Collection<Quad> data, Map<Node, String> files) {
        ValidationReport report = ShaclValidator.get().validate(shapes, graph(data));
        Set<Node> focus = new HashSet<>();
        report.getEntries().forEach(entry -> focus.add(entry.focusNode()));
        Map<Node, String> origins = new HashMap<>();
        Map<Node, String> ids = new HashMap<>();
        for (Quad quad : data) {
            if (focus.contains(quad.getSubject())) {
                String file = files.get(quad.getGraph());
                if (file != null) {
                    origins.put(quad.getSubject(), file);
                }
                if (quad.getPredicate().equals(DCTerms.identifier.asNode())) {
                    ids.put(quad.getSubject(), quad.getObject().getLiteralLexicalForm());
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (ReportEntry entry : report.getEntries()) {
            String file = origins.getOrDefault(entry.focusNode(), "ontology/shapes.ttl");
            String id = ids.get(entry.focusNode());
            String name = id == null ? shown(entry.focusNode()) : "‘" + id + "’";
            findings.add(new Finding(code(entry.severity()), Place.of(file), message(name, entry), ""));
        }
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::message));
        return findings;
    }

    private String message(String name, ReportEntry entry) {
        String path = entry.resultPath() == null ? "" : " " + entry.resultPath().toString(new Prologue(prefixes));
        String value = entry.value() == null || entry.value().equals(entry.focusNode())
                ? ""
                : " (here " + shown(entry.value()) + ")";
        return name + path + ": " + entry.message() + value;
    }

    private String shown(Node node) {
        return node.isURI() ? prefixes.shortForm(node.getURI()) : NodeFmtLib.strTTL(node);
    }

    private static Code code(Severity severity) {
        if (severity.equals(Severity.Violation)) {
            return Code.SHAPE_VIOLATED;
        }
        return severity.equals(Severity.Warning) ? Code.SHAPE_WARNING : Code.SHAPE_INFO;
    }

    private static Graph graph(Collection<Quad> quads) {
        Graph graph = GraphMemFactory.createDefaultGraph();
        quads.forEach(quad -> graph.add(quad.asTriple()));
        return graph;
    }
}
