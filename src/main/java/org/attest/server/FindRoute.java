package org.attest.server;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.attest.query.Answer;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.Names;
import org.attest.query.ResultFormat;
import org.attest.server.page.Pages;
import org.attest.server.page.ResultTable;

/** {@code /find?q=}: things by any of their names; as JSON for those who ask for it. */
record FindRoute(Served served, Pages pages) implements Route {
    private static final Map<String, String> LABELS = Map.of(
            "thing",
            "Thing",
            "class",
            "Kind",
            "label",
            "Name",
            "claims",
            "Claims about it",
            "says",
            "Claims of its own");

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
        ResultTable table = words.isEmpty()
                ? null
                : ResultTable.of(
                        new Names(served.endpoint()).find(words),
                        column -> LABELS.getOrDefault(column, column),
                        served.prefixes(),
                        1,
                        false);
        exchange.send(200, Exchange.HTML, pages.find(words, table));
    }
}
