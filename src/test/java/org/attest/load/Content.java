package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.CanonicalQuads;
import org.attest.rdf.Iris;
import org.attest.store.Store;

/** What stands in a store, as sorted N-Quads lines. */
public final class Content {
    private Content() {}

    /** Everything, graph {@code meta} with its version and times included. */
    public static List<String> all(Store store) {
        return lines(store, Node.ANY);
    }

    /** Everything that an export shows: all but graphs {@code meta} and {@code void}. */
    public static List<String> said(Store store) {
        String meta = "<" + new Iris(store.base()).graph("meta").getURI() + "> .";
        String counts = "<" + new Iris(store.base()).graph("void").getURI() + "> .";
        return all(store).stream()
                .filter(line -> !line.endsWith(meta) && !line.endsWith(counts))
                .toList();
    }

    /** One graph, by its path below {@code graph/}. */
    public static List<String> graph(Store store, String name) {
        return lines(store, new Iris(store.base()).graph(name));
    }

    /** Fails with the lines that stand in one of the two only. */
    public static void assertSame(List<String> expected, List<String> actual) {
        List<String> missing = new ArrayList<>(expected);
        missing.removeAll(new HashSet<>(actual));
        List<String> surplus = new ArrayList<>(actual);
        surplus.removeAll(new HashSet<>(expected));
        assertEquals(List.of(), missing.stream().limit(20).toList(), missing.size() + " lines are missing");
        assertEquals(List.of(), surplus.stream().limit(20).toList(), surplus.size() + " lines are too many");
        assertEquals(expected.size(), actual.size());
    }

    /** The rows of a query, each with its values as plain strings joined by bars, sorted. */
    public static List<String> rows(Store store, String query) {
        return store.read(dataset -> {
            List<String> rows = new ArrayList<>();
            String prefixed = new org.attest.rdf.Prefixes(store.base())
                            .map().entrySet().stream()
                                    .map(e -> "PREFIX " + e.getKey() + ": <" + e.getValue() + ">\n")
                                    .reduce("", String::concat)
                    + query;
            try (QueryExecution run = QueryExecution.create(prefixed, dataset)) {
                ResultSet results = run.execSelect();
                results.forEachRemaining(row -> rows.add(String.join(
                        " | ",
                        results.getResultVars().stream()
                                .map(name ->
                                        row.contains(name) ? text(row.get(name).asNode()) : "")
                                .toList())));
            }
            return rows.stream().sorted().toList();
        });
    }

    private static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private static List<String> lines(Store store, Node graph) {
        return store.read(dataset -> {
            List<Quad> quads = new ArrayList<>();
            dataset.asDatasetGraph().find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
            return quads.stream().map(CanonicalQuads::line).sorted().toList();
        });
    }
}
