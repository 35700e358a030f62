package org.attest.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.query.Answer;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.CannedQuery;
import org.attest.query.Labels;
import org.attest.query.ResultFormat;
import org.attest.query.difference.CannedAnswers;
import org.attest.server.page.ResultTable;
import org.attest.server.page.TableMaker;

/** Changes in canned answers, as an address gives them: {@code PATH}, {@code PATH.csv}, {@code PATH.tsv}, {@code
 * PATH.json}, {@code PATH.srj}. */
record ChangesAnswer(Served served, String path) {
    private static final Map<String, ResultFormat> FORMATS = Map.of(
            "csv", ResultFormat.CSV, "tsv", ResultFormat.TSV, "json", ResultFormat.JSON, "srj", ResultFormat.SRJ);

    boolean matches(String asked) {
        return asked.equals(path) || format(asked).isPresent();
    }

    /** The data format that an address ends in; empty for the page. */
    Optional<ResultFormat> format(String asked) {
        return asked.startsWith(path + ".")
                ? Optional.ofNullable(FORMATS.get(asked.substring(path.length() + 1)))
                : Optional.empty();
    }

    /** The queries that a request names: one, or all. */
    List<CannedQuery> queries(Exchange exchange) {
        String query = exchange.parameter("query");
        return query.isEmpty()
                ? CannedAnswers.comparable(served.catalogue())
                : List.of(served.catalogue().named(query));
    }

    ResultTable table(Answer.Rows changes, String before, String after) {
        Map<String, String> labels = Map.of(
                "query", "Question",
                "change", "Row is",
                "row", "Row",
                "column", "Column",
                "before", before,
                "after", after,
                "claim", "Claim");
        return new TableMaker(served.prefixes(), new Labels(served.endpoint())).of(changes, labels);
    }

    void send(Exchange exchange, Answer.Rows changes, ResultFormat format) throws IOException {
        AnswerMeta meta = new AnswerMeta(true, served.endpoint().version(), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnswerWriter(served.prefixes()).write(changes, format, meta, out);
        exchange.send(200, format.mediaType() + "; charset=utf-8", out.toByteArray());
    }
}
