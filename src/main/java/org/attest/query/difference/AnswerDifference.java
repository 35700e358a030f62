package org.attest.query.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.attest.query.Answer;
import org.attest.query.CannedQuery;
import org.jspecify.annotations.Nullable;

/**
 * What changes in the answers to canned queries. A row is known by the claims and things that it is about, by all its
 * cells when it is about none or when two rows are about the same.
 *
 * <p>Each row of the result is a row that is gone or new, or one cell of a row that changed.
 */
public final class AnswerDifference {
    private static final List<Var> COLUMNS = vars("query", "change", "row", "column", "before", "after", "claim");

    private static final Pattern SEPARATOR = Pattern.compile(", |; | \\| ");

    private AnswerDifference() {}

    private static List<Var> vars(String... names) {
        return List.of(names).stream().map(Var::alloc).toList();
    }

    /** A table of changes, in the order of the queries. */
    public static Answer.Rows of(
            List<CannedQuery> queries, Function<CannedQuery, Answer> before, Function<CannedQuery, Answer> after) {
        List<Binding> rows = new ArrayList<>();
        for (CannedQuery query : queries) {
            if (before.apply(query) instanceof Answer.Rows old && after.apply(query) instanceof Answer.Rows young) {
                changes(query, old, young, rows);
            }
        }
        return new Answer.Rows(COLUMNS, rows);
    }

    private static void changes(CannedQuery query, Answer.Rows before, Answer.Rows after, List<Binding> out) {
        Map<List<Object>, Binding> old = keyed(query, before, after, before);
        Map<List<Object>, Binding> young = keyed(query, before, after, after);
        old.forEach((key, row) -> {
            Binding now = young.get(key);
            if (now == null) {
                out.add(row(query, "gone", row, "", null, null));
            } else {
                before.columns().stream()
                        .filter(column -> !alike(row.get(column), now.get(column)))
                        .forEach(column -> out.add(
                                row(query, "changed", row, column.getVarName(), row.get(column), now.get(column))));
            }
        });
        young.forEach((key, row) -> {
            if (!old.containsKey(key)) {
                out.add(row(query, "new", row, "", null, null));
            }
        });
    }

    /** A store gives the members of a joined list in any order. */
    private static boolean alike(@Nullable Node one, @Nullable Node other) {
        return Objects.equals(one, other)
                || (one != null
                        && other != null
                        && one.isLiteral()
                        && other.isLiteral()
                        && members(one).equals(members(other)));
    }

    private static List<String> members(Node joined) {
        return SEPARATOR.splitAsStream(joined.getLiteralLexicalForm()).sorted().toList();
    }

    private static Map<List<Object>, Binding> keyed(
            CannedQuery query, Answer.Rows before, Answer.Rows after, Answer.Rows asked) {
        List<Var> identifying = columns(query, "claim");
        identifying.addAll(columns(query, "item"));
        boolean told = !identifying.isEmpty() && distinct(identifying, before) && distinct(identifying, after);
        List<Var> key = told ? identifying : before.columns();
        Map<List<Object>, Binding> rows = new LinkedHashMap<>();
        asked.rows().forEach(row -> rows.put(cells(key, row), row));
        return rows;
    }

    private static boolean distinct(List<Var> key, Answer.Rows answer) {
        return answer.rows().stream().map(row -> cells(key, row)).distinct().count()
                == answer.rows().size();
    }

    private static List<Object> cells(List<Var> key, Binding row) {
        List<Object> cells = new ArrayList<>();
        key.forEach(column -> cells.add(row.contains(column) ? row.get(column) : ""));
        return cells;
    }

    private static List<Var> columns(CannedQuery query, String role) {
        List<Var> columns = new ArrayList<>();
        query.header().columns().forEach((name, column) -> {
            if (column.role().equals(role)) {
                columns.add(Var.alloc(name));
            }
        });
        return columns;
    }

    private static Binding row(
            CannedQuery query, String change, Binding row, String column, @Nullable Node before, @Nullable Node after) {
        BindingBuilder builder = Binding.builder();
        add(builder, 0, NodeFactory.createLiteralString(query.name()));
        add(builder, 1, NodeFactory.createLiteralString(change));
        add(builder, 2, NodeFactory.createLiteralString(words(query, row)));
        add(builder, 3, NodeFactory.createLiteralString(column.isEmpty() ? "" : query.label(column)));
        add(builder, 4, before);
        add(builder, 5, after);
        columns(query, "claim").stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .reduce((a, b) -> b)
                .ifPresent(claim -> add(builder, 6, claim));
        return builder.build();
    }

    private static void add(BindingBuilder builder, int column, @Nullable Node value) {
        if (value != null) {
            builder.add(COLUMNS.get(column), value);
        }
    }

    /** What a person knows the row by: its quote, else its first words. */
    private static String words(CannedQuery query, Binding row) {
        List<Var> columns = columns(query, "passage");
        query.header().columns().keySet().forEach(name -> columns.add(Var.alloc(name)));
        return columns.stream()
                .map(row::get)
                .filter(node -> node != null
                        && node.isLiteral()
                        && !node.getLiteralLexicalForm().isBlank())
                .map(Node::getLiteralLexicalForm)
                .findFirst()
                .orElse("");
    }
}
