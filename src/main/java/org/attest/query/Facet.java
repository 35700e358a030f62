package org.attest.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column of an answer and how many rows have each.
 *
 * @param column its name
 * @param label how it is called on pages
 * @param values most frequent first, then by their text
 */
public record Facet(String column, String label, List<Value> values) {
    /** More values than this are no help in choosing. */
    private static final int MOST = 40;

    /** Columns with one value a row, or with numbers that are read rather than chosen. */
    private static final Set<String> NOT_CHOSEN = Set.of("claim", "passage", "low", "high", "start", "end", "tree");

    public Facet {
        values = List.copyOf(values);
    }

    /**
     * A value.
     *
     * @param key IRI or text, which {@link ColumnFilter} takes; empty for rows without one
     * @param text as people read it
     * @param rows how many have it
     */
    public record Value(String key, String text, int rows) {}

    /**
     * The columns of an answer that divide it into parts: with two values at least, and two
     * rows for each of them on average.
     *
     * @param rows the whole answer; a part of it would be counted as if it were all
     */
    public static List<Facet> of(CannedQuery query, Answer.Rows rows, TermText terms) {
        List<Facet> facets = new ArrayList<>();
        for (Var column : rows.columns()) {
            String name = column.getVarName();
            var said = query.header().columns().get(name);
            if (said == null || !NOT_CHOSEN.contains(said.role())) {
                Map<String, Value> counted = count(rows, column, terms);
                if (counted.size() > 1 && counted.size() <= MOST && 2 * counted.size() <= rows.size()) {
                    facets.add(new Facet(name, query.label(name), sorted(counted)));
                }
            }
        }
        return facets;
    }

    private static Map<String, Value> count(Answer.Rows rows, Var column, TermText terms) {
        Map<String, Value> counted = new LinkedHashMap<>();
        for (Binding row : rows.rows()) {
            Node node = row.get(column);
            Value one = new Value(key(node), terms.of(node), 1);
            counted.merge(one.key(), one, (a, b) -> new Value(a.key(), a.text(), a.rows() + 1));
        }
        return counted;
    }

    private static String key(@Nullable Node node) {
        return node == null ? "" : node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralLexicalForm() : "";
    }

    private static List<Value> sorted(Map<String, Value> counted) {
        return counted.values().stream()
                .sorted(Comparator.comparingInt((Value value) -> -value.rows()).thenComparing(Value::text))
                .toList();
    }
}
