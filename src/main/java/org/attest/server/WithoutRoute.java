package org.attest.server;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.attest.query.Answer;
import org.attest.query.LocalEndpoint;
import org.attest.query.ResultFormat;
import org.attest.query.difference.CannedAnswers;
import org.attest.server.limit.Gate;
import org.attest.server.page.Pages;

/** {@code /without?source=}: which canned answers change when a source is left out, row by row. */
record WithoutRoute(Served served, Pages pages, Duration timeout, Gate gate) implements Route {
    private static final String SOURCE = "source";

    private ChangesAnswer answers() {
        return new ChangesAnswer(served, "/without");
    }

    @Override
    public boolean matches(String path) {
        return answers().matches(path);
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String source = exchange.parameter(SOURCE);
        Optional<ResultFormat> format = answers().format(exchange.path());
        if (source.isEmpty() && format.isEmpty()) {
            exchange.send(200, Exchange.HTML, pages.without("", null));
            return;
        }
        Answer.Rows changes = changes(exchange, source);
        if (format.isPresent()) {
            answers().send(exchange, changes, format.get());
        } else {
            exchange.send(
                    200,
                    Exchange.HTML,
                    pages.without(source, answers().table(changes, "With the source", "Without it")));
        }
    }

    private Answer.Rows changes(Exchange exchange, String source) {
        Gate.Entry place = gate.enter();
        try {
            LocalEndpoint view = new AskedContent(served).without(SOURCE, source);
            return new CannedAnswers(served.endpoint(), served.prefixes(), timeout)
                    .changes(answers().queries(exchange), view);
        } finally {
            place.close();
        }
    }
}
