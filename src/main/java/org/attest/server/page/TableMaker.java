package org.attest.server.page;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.NodeValue;
import org.attest.query.Answer;
import org.attest.query.ContentNotices;
import org.attest.query.Labels;
import org.attest.query.PlacePoints;
import org.attest.query.TermText;
import org.attest.rdf.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables of answers for pages: things by their names, with links that stay on this server.
 *
 * @param labels looks up names
 * @param points says where places lie
 */
public record TableMaker(Prefixes prefixes, Labels labels, PlacePoints points) {
    /** A maker for answers whose places need not be found on a map. */
    public TableMaker(Prefixes prefixes, Labels labels) {
        this(prefixes, labels, PlacePoints.NONE);
    }

    /** A table without evidence, whose columns are called as the answer calls them, or as given. */
    public ResultTable of(Answer.Rows answer, Map<String, String> headings) {
        return of(
                answer,
                name -> new ResultTable.Column(name, headings.getOrDefault(name, name), ""),
                1,
                false,
                row -> "");
    }

    /**
     * A table.
     *
     * @param first which row of the answer the first one is, counted from 1
     * @param more whether the answer goes on
     * @param evidence address of the evidence of a row by its number in the answer, counted from 1; empty for none
     */
    public ResultTable of(
            Answer.Rows answer,
            Function<String, ResultTable.Column> column,
            int first,
            boolean more,
            IntFunction<String> evidence) {
        List<ResultTable.Column> columns =
                answer.columns().stream().map(Var::getVarName).map(column).toList();
        List<Node> values = answer.rows().stream()
                .flatMap(row -> answer.columns().stream().map(row::get))
                .filter(Objects::nonNull)
                .toList();
        Map<Node, String> names = labels.of(values);
        Set<Node> noticed = new ContentNotices(labels.endpoint()).propaganda(values);
        List<List<ResultTable.Cell>> cells = answer.rows().stream()
                .map(row -> answer.columns().stream()
                        .map(variable -> cell(row.get(variable), names, noticed))
                        .toList())
                .toList();
        List<ResultTable.Row> rows = java.util.stream.IntStream.range(0, cells.size())
                .mapToObj(i -> new ResultTable.Row(cells.get(i), evidence.apply(first + i)))
                .toList();
        return new ResultTable("answer-table", columns, rows, note(first, rows.size(), more));
    }

    /** How many there are in all is not known when there are more. */
    private static String note(int first, int rows, boolean more) {
        if (first == 1 && !more) {
            return rows == 0 ? "Nothing found." : rows == 1 ? "1 row." : rows + " rows.";
        }
        if (rows == 0) {
            return "There are no rows from number " + first + " on.";
        }
        return first == 1
                ? "The first " + rows + " of more than " + rows + " rows."
                : "Rows " + first + " to " + (first + rows - 1) + (more ? "; there are more." : ", the last.");
    }

    private ResultTable.Cell cell(@Nullable Node node, Map<Node, String> names, Set<Node> noticed) {
        if (node == null) {
            return new ResultTable.Cell("", "", "", "", null, false);
        }
        TermText terms = new TermText(prefixes);
        PlacePoints.Point point = points.at(node).orElse(null);
        if (node.isLiteral()) {
            boolean number = NodeValue.makeNode(node).isNumber();
            String text = number ? grouped(node) : terms.of(node);
            String value = number ? node.getLiteralLexicalForm() : "";
            return new ResultTable.Cell(text, "", value, node.getLiteralLanguage(), point, false);
        }
        String link = new PageLinks(prefixes).of(node);
        String text = link.startsWith(PageLinks.READ) ? "in the text" : names.getOrDefault(node, terms.of(node));
        return new ResultTable.Cell(text, link, "", "", point, noticed.contains(node));
    }

    private static String grouped(Node number) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(6);
        Object value = number.getLiteralValue();
        boolean finite = value instanceof Number n && Double.isFinite(n.doubleValue());
        return finite ? format.format(value) : number.getLiteralLexicalForm();
    }
}
