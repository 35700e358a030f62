package org.attest.export.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.attest.evidence.Backing;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.lineage.RowLineage;
import org.attest.query.TermText;
import org.attest.rdf.Prefixes;

/**
 * A table with a footnote for each claim, which has its quote.
 *
 * @param version of the store
 */
record EvidenceMarkdown(Prefixes prefixes, long version) {
    String of(List<Var> columns, List<EvidenceRow> rows, boolean more) {
        TermText terms = new TermText(prefixes);
        Map<Node, Integer> notes = new LinkedHashMap<>();
        Map<Node, Backing> claims = new LinkedHashMap<>();
        StringBuilder out = new StringBuilder("| ");
        out.append(columns.stream().map(Var::getVarName).collect(Collectors.joining(" | ")));
        out.append(" | evidence |\n|").append("---|".repeat(columns.size() + 1)).append('\n');
        for (EvidenceRow row : rows) {
            row.claims().forEach(claim -> {
                claims.putIfAbsent(claim.claim(), claim);
                notes.computeIfAbsent(claim.claim(), c -> notes.size() + 1);
            });
            out.append("| ");
            for (Var column : columns) {
                Node value = row.values().get(column);
                out.append(value == null ? "" : escaped(terms.of(value))).append(" | ");
            }
            out.append(evidence(row, notes)).append(" |\n");
        }
        if (more) {
            out.append("\nThere are further rows.\n");
        }
        claims.forEach((name, claim) -> out.append("\n[^")
                .append(notes.get(name))
                .append("]: ")
                .append(note(claim, terms))
                .append('\n'));
        return out.toString();
    }

    /** Witnesses as runs of footnotes, with <i>or</i> between them. */
    private String evidence(EvidenceRow row, Map<Node, Integer> notes) {
        RowLineage lineage = row.lineage();
        String depends = EvidenceTable.depends(row, prefixes, version)
                .map(text -> "; if " + text)
                .collect(Collectors.joining());
        if (lineage == null || !lineage.traced() || lineage.witnesses().get(0).isEmpty()) {
            return escaped(EvidenceTable.witnesses(row) + depends);
        }
        String ways = lineage.witnesses().stream()
                .map(witness -> witness.stream()
                        .filter(notes::containsKey)
                        .map(claim -> "[^" + notes.get(claim) + "]")
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" or "));
        String compared = row.comparisons().stream()
                .map(pair ->
                        "; [^" + notes.get(pair.one()) + "] and [^" + notes.get(pair.other()) + "]: " + pair.name())
                .collect(Collectors.joining());
        return ways + (lineage.complete() ? "" : " or more") + compared + escaped(depends);
    }

    private static String note(Backing claim, TermText terms) {
        StringBuilder note = new StringBuilder(escaped(claim.byline()))
                .append(": “")
                .append(escaped(claim.quote()))
                .append("” (")
                .append(escaped(terms.of(claim.document())))
                .append(", characters ")
                .append(claim.start())
                .append("–")
                .append(claim.end())
                .append(").");
        claim.citations()
                .forEach(citation -> note.append(" Cited: “")
                        .append(escaped(citation.words()))
                        .append("”."));
        claim.flags().forEach(flag -> note.append(" Flagged: ").append(escaped(flag.text())));
        claim.corrections().forEach(correction -> note.append(" Corrected: ").append(escaped(correction.text())));
        return note.toString();
    }

    /** Characters that Markdown would take for its own. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\s+", " ");
    }
}
