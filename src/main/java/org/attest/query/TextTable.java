package org.attest.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.NodeValue;
import org.attest.rdf.Prefixes;

/**
 * Rows as aligned text. Numbers stand at the right, IRIs are shortened, what is too wide is cut and ends in {@code …}.
 *
 * @param prefixes to shorten IRIs with
 * @param cellWidth longest cell, in terminal columns; 0 for no limit
 */
record TextTable(Prefixes prefixes, int cellWidth) {
    String of(Answer.Rows answer) {
        TermText terms = new TermText(prefixes);
        List<Var> columns = answer.columns();
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.stream().map(Var::getVarName).toList());
        answer.rows()
                .forEach(row -> cells.add(
                        columns.stream().map(c -> cut(terms.of(row.get(c)))).toList()));
        List<Integer> widths = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            widths.add(cells.stream().mapToInt(r -> width(r.get(column))).max().orElse(0));
            right.add(numeric(answer.rows(), columns.get(i)));
        }
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            table.append(line(cells.get(i), widths, right)).append('\n');
            if (i == 0) {
                table.append(widths.stream().map("─"::repeat).collect(Collectors.joining("  ")))
                        .append('\n');
            }
        }
        return table.toString();
    }

    private static String line(List<String> cells, List<Integer> widths, List<Boolean> right) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String gap = " ".repeat(widths.get(i) - width(cells.get(i)));
            line.append(i == 0 ? "" : "  ");
            line.append(right.get(i) ? gap + cells.get(i) : cells.get(i) + gap);
        }
        return line.toString().stripTrailing();
    }

    private static boolean numeric(List<Binding> rows, Var column) {
        return rows.stream().anyMatch(r -> r.contains(column))
                && rows.stream().map(r -> r.get(column)).allMatch(n -> n == null || number(n));
    }

    private static boolean number(Node node) {
        return node.isLiteral() && NodeValue.makeNode(node).isNumber();
    }

    private String cut(String text) {
        if (cellWidth == 0 || width(text) <= cellWidth) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int point : text.codePoints().toArray()) {
            used += width(point);
            if (used > cellWidth) {
                break;
            }
            kept.appendCodePoint(point);
        }
        return kept.toString().stripTrailing() + "…";
    }

    /** Terminal columns that a text takes. */
    static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    /** Nothing for combining and formatting characters, two for East Asian letters and pictures, else one. */
    private static int width(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return switch (Character.UnicodeScript.of(point)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> 2;
            default -> point >= 0x1F300 && point <= 0x1FAFF ? 2 : 1;
        };
    }
}
