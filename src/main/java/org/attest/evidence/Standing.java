package org.attest.evidence;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.util.NodeCmp;
import org.attest.query.Endpoint;
import org.attest.query.QueryReader;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.jspecify.annotations.Nullable;

/** In which graphs triples stand, and where they come from. Keeps what it has looked up. */
final class Standing {
    private static final String GRAPHS = "SELECT ?s ?p ?o ?g { VALUES (?s ?p ?o) { %s } GRAPH ?g { ?s ?p ?o } }";

    /**
     * The words that a node belongs to: its own passage, that of the claim it is a part of, or, for a population and a
     * time, that of the first claim that uses it.
     */
    private static final String PRINT = """
            SELECT ?owner ?quote ?document ?start ?end ?byline
            WHERE {
              GRAPH %2$s {
                { ?owner at:hasPassage ?own . FILTER(?owner = %1$s || ?own = %1$s) BIND(1 AS ?rank) }
                UNION
                { ?owner at:hasPassage/oa:hasSelector %1$s . BIND(1 AS ?rank) }
                UNION
                { %1$s at:partOfClaim ?owner . BIND(2 AS ?rank) }
                UNION
                { ?owner at:ofPopulation|at:numerator|at:denominator|at:baseline|at:comparedAt|((at:hasQuantity|at:changeFactor)/(at:ofPopulation|at:asOf)) %1$s . BIND(3 AS ?rank) }
                ?owner at:hasPassage ?passage .
                ?passage oa:hasSource ?document ; oa:hasSelector ?words , ?position .
                ?words oa:exact ?quote .
                ?position oa:start ?start ; oa:end ?end .
              }
              OPTIONAL { ?owner at:byline ?byline }
            }
            ORDER BY ?rank ?start ?owner LIMIT 1
            """;

    private static final String FILE = "SELECT ?file { %s at:fileName ?file } ORDER BY ?file LIMIT 1";

    private final Endpoint endpoint;
    private final Map<Triple, SortedSet<Node>> graphs = new HashMap<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();

    Standing(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    /** The graphs that have a triple, sorted. */
    List<Node> graphs(Triple triple) {
        lookUp(List.of(triple));
        return List.copyOf(graphs.getOrDefault(triple, none()));
    }

    /** Looks the graphs of many triples up at once. */
    void lookUp(Collection<Triple> triples) {
        List<Triple> unknown = triples.stream()
                .filter(t -> t.isConcrete() && !graphs.containsKey(t))
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        unknown.forEach(t -> graphs.put(t, none()));
        String values = unknown.stream()
                .map(t -> "(" + text(t.getSubject()) + " " + text(t.getPredicate()) + " " + text(t.getObject()) + ")")
                .collect(Collectors.joining(" "));
        for (Binding row : rows(GRAPHS.formatted(values))) {
            Triple triple = Triple.create(row.get("s"), row.get("p"), row.get("o"));
            graphs.computeIfAbsent(triple, t -> none()).add(row.get("g"));
        }
    }

    /** Where a triple of a graph comes from. */
    Origin origin(Node subject, Node graph) {
        return origins.computeIfAbsent(subject + " " + graph, key -> find(subject, graph));
    }

    private Origin find(Node subject, Node graph) {
        if (subject.isURI()) {
            for (Binding row : rows(PRINT.formatted(text(subject), text(graph)))) {
                return new Origin.Print(
                        row.get("owner"),
                        lexical(row.get("quote")),
                        row.get("document"),
                        Long.parseLong(lexical(row.get("start"))),
                        Long.parseLong(lexical(row.get("end"))),
                        lexical(row.get("byline")));
            }
        }
        List<Binding> files = rows(FILE.formatted(text(graph)));
        return new Origin.Filed(files.isEmpty() ? "" : lexical(files.get(0).get("file")));
    }

    private List<Binding> rows(String query) {
        return endpoint.rows(new QueryReader(new Prefixes(Base.DEFAULT)).read("explain", query))
                .rows();
    }

    private static SortedSet<Node> none() {
        return new TreeSet<>(NodeCmp::compareRDFTerms);
    }

    private static String lexical(@Nullable Node node) {
        return node == null ? "" : node.getLiteralLexicalForm();
    }

    private static String text(Node node) {
        return NodeFmtLib.strNT(node);
    }
}
