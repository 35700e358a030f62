package org.attest.export.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.attest.evidence.Backing;
import org.attest.evidence.Backing.Note;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.lineage.RowLineage;
import org.attest.query.Answer;
import org.attest.query.TermText;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;

/**
 * Rows with what they rest on as further columns; several values of one stand with {@code | } between them.
 *
 * @param version of the store
 */
public record EvidenceTable(Iris iris, Prefixes prefixes, long version) {
    private static final List<Var> FURTHER = Stream.of(
                    "evidence",
                    "witnesses",
                    "claims",
                    "bylines",
                    "quotes",
                    "passages",
                    "holders",
                    "citations",
                    "publications",
                    "flags",
                    "comparisons",
                    "depends")
            .map(name -> Var.alloc("_" + name))
            .toList();

    /** The rows with the further columns. */
    public Answer.Rows of(List<Var> columns, List<EvidenceRow> rows) {
        List<Var> all = new ArrayList<>(columns);
        all.addAll(FURTHER);
        return new Answer.Rows(all, rows.stream().map(this::row).toList());
    }

    private Binding row(EvidenceRow row) {
        BindingBuilder values = BindingBuilder.create().addAll(row.values());
        List<Node> cells = List.of(
                new EvidenceName(iris).of(row),
                NodeFactory.createLiteralString(witnesses(row)),
                text(row.claims().stream().map(claim -> claim.claim().getURI())),
                text(row.claims().stream().map(Backing::byline)),
                text(row.claims().stream().map(Backing::quote)),
                text(row.claims().stream().map(Backing::passage)),
                text(row.claims().stream()
                        .flatMap(claim -> claim.holders().stream())
                        .map(Node::getURI)
                        .distinct()),
                text(row.claims().stream()
                        .flatMap(claim -> claim.citations().stream())
                        .map(Note::words)
                        .distinct()),
                text(row.claims().stream()
                        .flatMap(claim -> claim.publications().stream())
                        .map(Node::getURI)
                        .distinct()),
                text(row.claims().stream()
                        .flatMap(claim -> Stream.concat(claim.flags().stream(), claim.corrections().stream()))
                        .map(Note::text)
                        .distinct()),
                text(row.comparisons().stream().map(pair -> pair.one() + " " + pair.name() + " " + pair.other())),
                text(depends(row, prefixes, version)));
        for (int i = 0; i < cells.size(); i++) {
            values.add(FURTHER.get(i), cells.get(i));
        }
        return values.build();
    }

    /** How many ways there are in which a row comes about, or why that is not known. */
    public static String witnesses(EvidenceRow row) {
        RowLineage lineage = row.lineage();
        if (lineage == null || !lineage.traced()) {
            return row.untraced().isEmpty() ? "none" : row.untraced();
        }
        if (lineage.witnesses().get(0).isEmpty()) {
            return "reference data alone";
        }
        return lineage.witnesses().size() + (lineage.complete() ? "" : " or more");
    }

    /** What a row depends on beside its claims. */
    public static Stream<String> depends(EvidenceRow row, Prefixes prefixes, long version) {
        RowLineage lineage = row.lineage();
        if (lineage == null) {
            return Stream.empty();
        }
        Stream<String> absences = lineage.absences().stream()
                .sorted()
                .map(absence ->
                        "in version " + version + " nothing matches " + new TermText(prefixes).pattern(absence));
        return Stream.concat(absences, lineage.window() ? Stream.of("the window of LIMIT or OFFSET") : Stream.empty());
    }

    private static Node text(Stream<String> values) {
        return NodeFactory.createLiteralString(values.collect(Collectors.joining(" | ")));
    }
}
