package org.attest.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * The one label that everything has.
 *
 * @param endpoint where it is looked up
 */
public record Labels(Endpoint endpoint) {
    private static final String LABELS =
            "SELECT ?thing (MIN(STR(?l)) AS ?label) { VALUES ?thing { %s } ?thing at:label|skos:prefLabel|rdfs:label ?l FILTER(LANG(?l) IN (\"\", \"en\")) } GROUP BY ?thing";

    /** The labels of those of some things that have one. */
    public Map<Node, String> of(Collection<Node> things) {
        String values = things.stream()
                .filter(Node::isURI)
                .distinct()
                .map(NodeFmtLib::strNT)
                .collect(Collectors.joining(" "));
        Map<Node, String> labels = new LinkedHashMap<>();
        if (!values.isEmpty()) {
            QueryReader reader = new QueryReader(new Prefixes(Base.DEFAULT));
            for (Binding row : endpoint.rows(reader.read("labels", LABELS.formatted(values)))
                    .rows()) {
                labels.put(row.get("thing"), row.get("label").getLiteralLexicalForm());
            }
        }
        return labels;
    }
}
