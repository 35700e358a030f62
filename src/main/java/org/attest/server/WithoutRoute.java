package org.attest.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.attest.query.Answer;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.CannedQuery;
import org.attest.query.LocalEndpoint;
import org.attest.query.ResultFormat;
import org.attest.query.difference.CannedAnswers;
import org.attest.server.limit.Gate;
import org.attest.server.page.Pages;
import org.attest.server.page.ResultTable;

/** {@code /without?source=}: which canned answers change when a source is left out, row by row; also as csv, tsv and json. */
record WithoutRoute(Served served, Pages pages, Duration timeout, Gate gate) implements Route {
    private static final String PATH = "/without";
    private static final String SOURCE = "source";
    private static final Map<String, ResultFormat> FORMATS =
            Map.of("csv", ResultFormat.CSV, "tsv", ResultFormat.TSV, "json", ResultFormat.JSON);
    private static final Map<String, String> LABELS = Map.of(
            "query", "Question",
            "change", "Row is",
            "row", "Row",
            "column", "Column",
            "before", "With the source",
            "after", "Without it",
            "claim", "Claim");

    @Override
    public boolean matches(String path) {
        return path.equals(PATH) || FORMATS.keySet().stream().anyMatch(ending -> path.equals(PATH + "." + ending));
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String source = exchange.parameter(SOURCE);
        ResultFormat format =
                FORMATS.get(exchange.path().substring(Math.min(exchange.path().length(), PATH.length() + 1)));
        if (source.isEmpty() && format == null) {
            exchange.send(200, Exchange.HTML, pages.without("", null));
            return;
        }
        Answer.Rows changes;
        Gate.Entry place = gate.enter();
        try {
            changes = changes(source, exchange.parameter("query"));
        } finally {
            place.close();
        }
        if (format == null) {
            ResultTable table =
                    ResultTable.of(changes, column -> LABELS.getOrDefault(column, column), served.prefixes(), 1, false);
            exchange.send(200, Exchange.HTML, pages.without(source, table));
            return;
        }
        AnswerMeta meta = new AnswerMeta(true, served.endpoint().version(), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new AnswerWriter(served.prefixes()).write(changes, format, meta, out);
        exchange.send(200, format.mediaType() + "; charset=utf-8", out.toByteArray());
    }

    private Answer.Rows changes(String source, String query) {
        LocalEndpoint view = new AskedContent(served).without(SOURCE, source);
        List<CannedQuery> queries = query.isEmpty()
                ? CannedAnswers.comparable(served.catalogue())
                : List.of(served.catalogue().named(query));
        return new CannedAnswers(served.endpoint(), served.prefixes(), timeout).changes(queries, view);
    }
}
