package org.attest.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.attest.query.Answer;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.Labels;
import org.attest.query.Names;
import org.attest.query.Quotes;
import org.attest.query.ResultFormat;
import org.attest.server.page.Pages;
import org.attest.server.page.ResultTable;
import org.attest.server.page.TableMaker;

/** {@code /find?q=}: things by any of their names, and claims by words of their quotes; things as JSON for those who ask for it. */
record FindRoute(Served served, Pages pages) implements Route {
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("thing", "Thing"),
            Map.entry("class", "Kind"),
            Map.entry("label", "Name"),
            Map.entry("claims", "Claims about it"),
            Map.entry("says", "Claims of its own"),
            Map.entry("quote", "Quote"),
            Map.entry("byline", "Who says so, where"),
            Map.entry("claim", "Claim"));

    @Override
    public boolean matches(String path) {
        return path.equals("/find") || path.equals("/find.json");
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String words = exchange.parameter("q");
        boolean json = exchange.path().endsWith(".json")
                || (exchange.accepts("application/json") && !exchange.accepts(Exchange.HTML));
        if (json) {
            Answer.Rows rows = new Names(served.endpoint()).find(words);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            AnswerMeta meta = new AnswerMeta(true, served.endpoint().version(), List.of());
            new AnswerWriter(served.prefixes()).write(rows, ResultFormat.JSON, meta, out);
            exchange.send(200, "application/json", out.toByteArray());
            return;
        }
        if (words.isEmpty()) {
            exchange.send(200, Exchange.HTML, pages.find("", null, null));
            return;
        }
        TableMaker maker = new TableMaker(served.prefixes(), new Labels(served.endpoint()));
        ResultTable things = maker.of(new Names(served.endpoint()).find(words), LABELS);
        ResultTable quotes = maker.of(new Quotes(served.endpoint()).find(words), LABELS);
        exchange.send(200, Exchange.HTML, pages.find(words, things, quotes));
    }
}
