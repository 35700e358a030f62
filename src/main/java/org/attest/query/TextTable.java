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
 * Rows as aligned text. Numbers stand at the right, IRIs are shortened. In a table that is wider than the line, wide
 * cells are cut and end in {@code …}, a single column only at the end of the line; one that is still too wide becomes a list of records, with nothing cut.
 *
 * @param prefixes to shorten IRIs with
 * @param cellWidth where the cells of a wide table are cut, in terminal columns; 0 for nowhere
 * @param lineWidth longest line of a table; 0 for no limit
 */
record TextTable(Prefixes prefixes, int cellWidth, int lineWidth) {
    String of(Answer.Rows answer) {
        String whole = table(answer, 0);
        if (fits(whole)) {
            return whole;
        }
        String cut = table(answer, answer.columns().size() == 1 ? lineWidth : cellWidth);
        return fits(cut) ? cut : records(answer);
    }

    private boolean fits(String table) {
        return lineWidth == 0 || table.lines().allMatch(line -> width(line) <= lineWidth);
    }

    private String records(Answer.Rows answer) {
        TermText terms = new TermText(prefixes);
        int widest = answer.columns().stream()
                .mapToInt(c -> width(c.getVarName()))
                .max()
                .orElse(0);
        StringBuilder list = new StringBuilder();
        int number = 0;
        for (Binding row : answer.rows()) {
            list.append("── ").append(++number).append(" ──\n");
            for (Var column : answer.columns()) {
                String value = terms.of(row.get(column));
                if (!value.isEmpty()) {
                    String name = column.getVarName();
                    list.append(name).append(" ".repeat(widest - width(name) + 2));
                    list.append(value).append('\n');
                }
            }
        }
        return list.toString();
    }

    private String table(Answer.Rows answer, int limit) {
        TermText terms = new TermText(prefixes);
        List<Var> columns = answer.columns();
        List<List<String>> cells = new ArrayList<>();
        cells.add(columns.stream().map(Var::getVarName).toList());
        answer.rows()
                .forEach(row -> cells.add(columns.stream()
                        .map(c -> cut(terms.of(row.get(c)), limit))
                        .toList()));
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

    private static String cut(String text, int limit) {
        if (limit == 0 || width(text) <= limit) {
            return text;
        }
        StringBuilder kept = new StringBuilder();
        int used = 1;
        for (int point : text.codePoints().toArray()) {
            used += width(point);
            if (used > limit) {
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
