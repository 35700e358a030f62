package org.attest.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * What a shipped query answers about the shipped document.
 *
 * @param query the query asked
 * @param answer its rows
 */
record SeedRows(CannedQuery query, Answer.Rows answer) {
    int size() {
        return answer.rows().size();
    }

    SeedRows count(int rows) {
        assertEquals(rows, size(), () -> query.name() + ": " + this);
        return this;
    }

    /**
     * Checks rows against the document. A line of the table reads {@code start-end | words | column = cell | …}: the words
     * stand in the document between the two positions, counted in code points from nought, and a row about a claim that
     * stands just there, or any row of a query that is not about claims, has those cells. {@code column ~ part} asks for a
     * part of the cell.
     */
    SeedRows has(String table) {
        table.lines().filter(line -> !line.isBlank()).forEach(this::hasLine);
        return this;
    }

    private void hasLine(String line) {
        String[] fields = line.strip().split(" \\| ", -1);
        String[] ends = fields[0].strip().split("-", -1);
        Seed.Span span = new Seed.Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        String passage = Seed.slice(span.start(), span.end());
        assertTrue(
                passage.contains(fields[1].strip()), () -> "‘" + fields[1].strip() + "’ is not in ‘" + passage + "’");
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 2; i < fields.length; i++) {
            String field = fields[i].strip();
            int mark = Math.max(field.indexOf(" ="), field.indexOf(" ~"));
            cells.put(
                    field.substring(0, mark) + field.charAt(mark + 1),
                    field.substring(mark + 2).strip());
        }
        assertTrue(
                answer.rows().stream().filter(row -> stands(row, span)).anyMatch(row -> says(row, cells)),
                () -> query.name() + " has no such row: " + line.strip() + this);
    }

    /** The values of a column, as people read them. */
    List<String> column(String name) {
        return answer.rows().stream().map(row -> Sample.cell(row, name)).toList();
    }

    /** The values of all columns that say what a row is about: its claims, or the thing itself. */
    List<List<Node>> keys() {
        List<String> columns = columns("claim");
        columns.addAll(columns("item"));
        return answer.rows().stream()
                .map(row -> columns.stream().map(row::get).toList())
                .toList();
    }

    private List<String> columns(String role) {
        return new java.util.ArrayList<>(query.header().columns().entrySet().stream()
                .filter(e -> e.getValue().role().equals(role))
                .map(Map.Entry::getKey)
                .toList());
    }

    private boolean stands(Binding row, Seed.Span span) {
        List<String> claims = columns("claim");
        return claims.isEmpty()
                || claims.stream().anyMatch(claim -> Seed.span(row.get(claim)).equals(span));
    }

    private static boolean says(Binding row, Map<String, String> cells) {
        return cells.entrySet().stream().allMatch(e -> {
            String column = e.getKey().substring(0, e.getKey().length() - 1);
            String cell = Sample.cell(row, column);
            return e.getKey().endsWith("=") ? cell.equals(e.getValue()) : cell.contains(e.getValue());
        });
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Binding row : answer.rows()) {
            text.append('\n');
            answer.columns()
                    .forEach(v -> text.append(Sample.cell(row, v.getVarName())).append(" | "));
        }
        return text.toString();
    }
}
