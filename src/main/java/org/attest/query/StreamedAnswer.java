package org.attest.query;

import java.io.OutputStream;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * Writes an answer while it is found, so that its size does not matter. Triples are kept until the last is found.
 *
 * @param query what is asked
 * @param format one that fits the answer
 */
public record StreamedAnswer(Query query, ResultFormat format) {
    /**
     * Runs and writes; the caller has begun a transaction, and closes the stream.
     *
     * @throws org.apache.jena.query.QueryCancelledException when the execution was stopped: what is written is no whole
     *     answer then
     */
    public void write(QueryExec execution, OutputStream out) {
        if (query.isSelectType()) {
            rows(execution.select(), out);
        } else if (query.isAskType()) {
            truth(execution.ask(), out);
        } else if (query.isConstructQuad()) {
            RDFWriter.source(execution.constructDataset())
                    .format(AnswerWriter.syntax(format))
                    .output(out);
        } else {
            RDFWriter.source(query.isDescribeType() ? execution.describe() : execution.construct())
                    .format(AnswerWriter.syntax(format))
                    .output(out);
        }
    }

    private void rows(RowSet rows, OutputStream out) {
        if (format == ResultFormat.NDJSON) {
            new JsonLines(out).write(rows);
        } else if (format == ResultFormat.GEOJSON) {
            new GeoJson(out).write(rows);
        } else {
            ResultsWriter.create().lang(AnswerWriter.lang(format)).build().write(out, rows);
        }
    }

    private void truth(boolean value, OutputStream out) {
        if (format == ResultFormat.NDJSON) {
            new JsonLines(out).write(value);
        } else {
            ResultsWriter.create().lang(AnswerWriter.lang(format)).build().write(out, value);
        }
    }
}
