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
     * @return whether there are further rows
     */
    public boolean write(Query query, long first, long size, EvidenceFormat format, OutputStream out) {
        if (format == EvidenceFormat.JSON) {
            Counted json = new Counted(
                    new EvidenceJson(out, evidence.iris(), evidence.version().orElse(0)));
            evidence.of(query, first, size, json);
            return json.more;
        }
        Collected rows = new Collected();
        evidence.of(query, first, size, rows);
        try {
            write(rows, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows.more;
    }

    private void write(Collected found, EvidenceFormat format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> table(found, ResultFormat.CSV, out);
            case TSV -> table(found, ResultFormat.TSV, out);
            case TABLE -> table(found, ResultFormat.TABLE, out);
            case TURTLE -> new EvidenceGraph(prefixes, evidence.iris()).write(found.columns, found.rows, out);
            case MARKDOWN -> text(new EvidenceMarkdown(prefixes).of(found.columns, found.rows, found.more), out);
            default -> text(csl(found), out);
        }
    }

    private void table(Collected found, ResultFormat format, OutputStream out) {
        AnswerMeta meta = new AnswerMeta(!found.more, OptionalLong.empty(), List.of());
        table.write(new EvidenceTable(evidence.iris(), prefixes).of(found.columns, found.rows), format, meta, out);
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
        public void begin(List<Var> all) {
            columns = List.copyOf(all);
        }

        @Override
        public void row(EvidenceRow row) {
            rows.add(row);
        }

        @Override
        public void end(boolean further) {
            more = further;
        }
    }

    /** Remembers how it ended. */
    private static final class Counted implements EvidenceSink {
        private final EvidenceSink sink;
        private boolean more;

        Counted(EvidenceSink sink) {
            this.sink = sink;
        }

        @Override
        public void begin(List<Var> columns) {
            sink.begin(columns);
        }

        @Override
        public void row(EvidenceRow row) {
            sink.row(row);
        }

        @Override
        public void end(boolean further) {
            more = further;
            sink.end(further);
        }
    }
}
