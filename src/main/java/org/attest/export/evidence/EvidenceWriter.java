package org.attest.export.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.attest.evidence.Evidence;
import org.attest.evidence.EvidenceRow;
import org.attest.evidence.EvidenceSink;
import org.attest.export.view.Bibliography;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.ResultFormat;
import org.attest.rdf.Prefixes;

/**
 * Asks and writes. JSON is written while rows are found, the other forms when the last is.
 *
 * @param table writes tables, for a screen of some width
 */
public record EvidenceWriter(Evidence evidence, Prefixes prefixes, AnswerWriter table) {
    /** For programs. */
    public EvidenceWriter(Evidence evidence, Prefixes prefixes) {
        this(evidence, prefixes, new AnswerWriter(prefixes));
    }

    /**
     * Writes some rows of an answer.
     *
     * @param first number of the first row, from 1
     * @param size most rows
     * @param begun hears, before the first byte, whether there are further rows
     */
    public void write(
            Query query, long first, long size, EvidenceFormat format, OutputStream out, Consumer<Boolean> begun) {
        if (format == EvidenceFormat.JSON) {
            evidence.of(query, first, size, new EvidenceJson(out, evidence.iris(), version(), begun));
            return;
        }
        Collected rows = new Collected();
        evidence.of(query, first, size, rows);
        begun.accept(rows.more);
        try {
            write(query, rows, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Query query, Collected found, EvidenceFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> table(found, ResultFormat.CSV, out);
            case TSV -> table(found, ResultFormat.TSV, out);
            case TABLE -> table(found, ResultFormat.TABLE, out);
            case TURTLE ->
                new EvidenceGraph(prefixes, evidence.iris(), query.serialize(), version())
                        .write(found.columns, found.rows, out);
            case MARKDOWN ->
                text(new EvidenceMarkdown(prefixes, version()).of(found.columns, found.rows, found.more), out);
            default -> text(csl(found), out);
        }
    }

    private void table(Collected found, ResultFormat format, OutputStream out) {
        AnswerMeta meta = new AnswerMeta(!found.more, OptionalLong.empty(), List.of());
        table.write(
                new EvidenceTable(evidence.iris(), prefixes, version()).of(found.columns, found.rows),
                format,
                meta,
                out);
    }

    private long version() {
        return evidence.version().orElse(0);
    }

    /** What is cited for the claims, and the documents that print them. */
    private String csl(Collected found) {
        Set<Node> works = new LinkedHashSet<>();
        found.rows.forEach(row -> row.claims().forEach(claim -> {
            works.addAll(claim.publications());
            works.add(claim.document());
        }));
        return Bibliography.csl(evidence.endpoint().dataset(), prefixes, works);
    }

    private static void text(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Collected implements EvidenceSink {
        private List<Var> columns = List.of();
        private final List<EvidenceRow> rows = new ArrayList<>();
        private boolean more;

        @Override
        public void begin(List<Var> all, boolean further) {
            columns = List.copyOf(all);
            more = further;
        }

        @Override
        public void row(EvidenceRow row) {
            rows.add(row);
        }

        @Override
        public void end() {
            // Written once all are there.
        }
    }
}
