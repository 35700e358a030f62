package org.attest.query;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;

/**
 * What is in a store, in numbers.
 *
 * @param claims number of claims by kind, most frequent first; each claim counts once, under its narrowest kind
 * @param documents texts we hold
 * @param publications documents included
 * @param triples statements in all graphs, each counted once
 * @param graphs number of statements by graph
 */
public record Statistics(
        Map<String, Long> claims, long documents, long publications, long triples, Map<String, Long> graphs) {
    /** The kind that a document states stands in the same graph as {@code at:printedIn}; derived types do not. */
    private static final String CLAIMS = """
            SELECT ?key (COUNT(DISTINCT ?claim) AS ?n)
            WHERE { GRAPH ?g { ?claim at:printedIn ?document ; a ?kind } BIND(STRAFTER(STR(?kind), "#") AS ?key) }
            GROUP BY ?key ORDER BY DESC(?n) ?key
            """;

    private static final String GRAPHS =
            "SELECT ?key (COUNT(*) AS ?n) { GRAPH ?g { ?s ?p ?o } BIND(STR(?g) AS ?key) } GROUP BY ?key ORDER BY ?key";

    public Statistics {
        claims = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(claims));
        graphs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(graphs));
    }

    /** Counts what an endpoint holds. */
    public static Statistics of(Endpoint endpoint) {
        return new Statistics(
                table(endpoint, CLAIMS),
                single(endpoint, "SELECT (COUNT(DISTINCT ?d) AS ?n) { ?d a at:Document }"),
                single(endpoint, "SELECT (COUNT(DISTINCT ?p) AS ?n) { ?p a at:Publication }"),
                single(endpoint, "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"),
                table(endpoint, GRAPHS));
    }

    /** Claims of all kinds. */
    public long allClaims() {
        return claims.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<String, Long> table(Endpoint endpoint, String query) {
        Map<String, Long> table = new LinkedHashMap<>();
        for (Binding row : ask(endpoint, query).rows()) {
            Node key = row.get("key");
            if (key != null) {
                table.put(key.getLiteralLexicalForm(), number(row));
            }
        }
        return table;
    }

    private static long single(Endpoint endpoint, String query) {
        return ask(endpoint, query).rows().stream()
                .mapToLong(Statistics::number)
                .sum();
    }

    private static Answer.Rows ask(Endpoint endpoint, String query) {
        return endpoint.rows(new QueryReader(new Prefixes(Base.DEFAULT)).read("statistics", query));
    }

    private static long number(Binding row) {
        return Long.parseLong(row.get("n").getLiteralLexicalForm());
    }
}
