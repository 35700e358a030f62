package org.attest.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.Prefixes;

/**
 * Writes answers.
 *
 * @param prefixes shorten IRIs where people read them
 * @param cellWidth where cells are cut when a table does not fit the line, in terminal columns; 0 for nowhere
 * @param lineWidth longest line of a table, in terminal columns; one that cannot fit becomes a list of records; 0 for
 *     no limit
 */
public record AnswerWriter(Prefixes prefixes, int cellWidth, int lineWidth) {
    /** For answers that go to programs. */
    public AnswerWriter(Prefixes prefixes) {
        this(prefixes, 0, 0);
    }

    /**
     * Writes an answer; the caller closes the stream.
     *
     * @throws AttestException {@code FORMAT_MISFIT} when rows are asked for as triples; {@code table} and {@code json}
     *     take everything
     */
    public void write(Answer answer, ResultFormat format, AnswerMeta meta, OutputStream out) {
        switch (format) {
            case TABLE -> table(answer, out);
            case JSON -> new RowsJson(meta).write(answer, out);
            case NDJSON -> lines(answer, out);
            case GEOJSON -> features(answer, out);
            default -> standard(answer, format, out);
        }
    }

    private static void lines(Answer answer, OutputStream out) {
        if (answer instanceof Answer.Rows rows) {
            new JsonLines(out)
                    .write(RowSetStream.create(rows.columns(), rows.rows().iterator()));
        } else if (answer instanceof Answer.Truth truth) {
            new JsonLines(out).write(truth.value());
        } else {
            throw misfit(ResultFormat.NDJSON, "triples", "turtle");
        }
    }

    private static void features(Answer answer, OutputStream out) {
        if (!(answer instanceof Answer.Rows rows)) {
            throw misfit(ResultFormat.GEOJSON, "no rows", "json");
        }
        new GeoJson(out).write(RowSetStream.create(rows.columns(), rows.rows().iterator()));
    }

    private void table(Answer answer, OutputStream out) {
        if (answer instanceof Answer.Triples triples) {
            triples(triples, RDFFormat.TURTLE_PRETTY, out);
            return;
        }
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);
        print.print(
                answer instanceof Answer.Rows rows
                        ? new TextTable(prefixes, cellWidth, lineWidth).of(rows)
                        : ((Answer.Truth) answer).value() ? "yes\n" : "no\n");
        print.flush();
    }

    private void standard(Answer answer, ResultFormat format, OutputStream out) {
        if (answer instanceof Answer.Triples triples) {
            triples(triples, syntax(format), out);
            return;
        }
        Lang lang = lang(format);
        ResultsWriter writer = ResultsWriter.create().lang(lang).build();
        if (answer instanceof Answer.Rows rows) {
            writer.write(out, RowSetStream.create(rows.columns(), rows.rows().iterator()));
        } else {
            writer.write(out, ((Answer.Truth) answer).value());
        }
    }

    private static void triples(Answer.Triples triples, RDFFormat format, OutputStream out) {
        RDFWriter.source(triples.graph()).format(format).output(out);
    }

    static Lang lang(ResultFormat format) {
        return switch (format) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case SRJ -> ResultSetLang.RS_JSON;
            case SRX -> ResultSetLang.RS_XML;
            default -> throw misfit(format, "rows", "csv");
        };
    }

    static RDFFormat syntax(ResultFormat format) {
        return switch (format) {
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case NTRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case JSONLD -> RDFFormat.JSONLD;
            case RDFXML -> RDFFormat.RDFXML_PRETTY;
            case TRIG -> RDFFormat.TRIG_PRETTY;
            case NQUADS -> RDFFormat.NQUADS_UTF8;
            default -> throw misfit(format, "triples", "turtle");
        };
    }

    private static AttestException misfit(ResultFormat format, String what, String better) {
        return new AttestException(new Finding(
                Code.FORMAT_MISFIT,
                Place.of("format"),
                "the answer is " + what + ", which cannot be written as " + format,
                "for example " + better));
    }
}
