package org.attest.server.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.NodeValue;
import org.attest.query.Answer;
import org.attest.query.TermText;
import org.attest.rdf.Prefixes;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a page.
 *
 * @param labels column headings
 * @param rows cells in the order of the headings
 * @param note how many rows there are, and whether these are all
 */
public record ResultTable(List<String> labels, List<List<Cell>> rows, String note) {
    public ResultTable {
        labels = List.copyOf(labels);
        rows = List.copyOf(rows);
    }

    /**
     * One value.
     *
     * @param link where it leads on this server; empty for nowhere
     * @param number whether it is one
     */
    public record Cell(String text, String link, boolean number) {
        /** How it is set: a number at the right, an indented line of a tree as it is. */
        public String kind() {
            return number ? "number" : text.startsWith(" ") ? "tree" : "text";
        }
    }

    /**
     * The rows of an answer, or of a page of it.
     *
     * @param label heading of a column
     * @param first which row of the answer the first one is, counted from 1
     * @param more whether the answer goes on
     */
    public static ResultTable of(
            Answer.Rows answer, UnaryOperator<String> label, Prefixes prefixes, int first, boolean more) {
        TermText terms = new TermText(prefixes);
        List<List<Cell>> rows = answer.rows().stream()
                .map(row -> answer.columns().stream()
                        .map(c -> cell(row.get(c), terms, prefixes))
                        .toList())
                .toList();
        return new ResultTable(
                answer.columns().stream().map(Var::getVarName).map(label).toList(),
                rows,
                note(first, rows.size(), more));
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

    private static Cell cell(@Nullable Node node, TermText terms, Prefixes prefixes) {
        boolean number =
                node != null && node.isLiteral() && NodeValue.makeNode(node).isNumber();
        return new Cell(terms.of(node), link(node, prefixes), number);
    }

    /** A claim leads to the place where it stands; other things have no page yet. */
    private static String link(@Nullable Node node, Prefixes prefixes) {
        if (node == null
                || !node.isURI()
                || !node.getURI().startsWith(prefixes.base().iri() + "claim/")) {
            return "";
        }
        String path = node.getURI().substring(prefixes.base().iri().length());
        return "/q/locate-claim?claim=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }
}
