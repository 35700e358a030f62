package org.attest.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.attest.export.dump.Dump;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.Answer;
import org.attest.query.LocalEndpoint;
import org.attest.query.ResultFormat;
import org.attest.query.difference.CannedAnswers;
import org.attest.server.limit.Gate;
import org.attest.server.page.Pages;
import org.attest.store.Store;

/** {@code /what-changed?from=&to=}: how canned answers changed between the dumps of two versions, row by row. */
record WhatChangedRoute(Served served, Archive archive, Pages pages, Duration timeout, Gate gate) implements Route {
    private ChangesAnswer answers() {
        return new ChangesAnswer(served, "/what-changed");
    }

    @Override
    public boolean matches(String path) {
        return answers().matches(path);
    }

    @Override
    public void answer(Exchange exchange) throws IOException {
        String from = exchange.parameter("from");
        String to = exchange.parameter("to");
        Optional<ResultFormat> format = answers().format(exchange.path());
        if (from.isEmpty() && to.isEmpty() && format.isEmpty()) {
            exchange.send(
                    200,
                    Exchange.HTML,
                    pages.whatChanged("", "", archive.dumps().versions(), null));
            return;
        }
        Answer.Rows changes = changes(exchange, from, to);
        if (format.isPresent()) {
            answers().send(exchange, changes, format.get());
        } else {
            exchange.send(
                    200,
                    Exchange.HTML,
                    pages.whatChanged(
                            from, to, archive.dumps().versions(), answers().table(changes, "Before", "After")));
        }
    }

    private Answer.Rows changes(Exchange exchange, String from, String to) {
        Path older = dump("from", from);
        Path newer = dump("to", to);
        Gate.Entry place = gate.enter();
        try (Store before = Dump.read(older).loaded(served.prefixes());
                Store after = Dump.read(newer).loaded(served.prefixes())) {
            return new CannedAnswers(endpoint(before), served.prefixes(), timeout)
                    .changes(answers().queries(exchange), endpoint(after));
        } finally {
            place.close();
        }
    }

    private Path dump(String parameter, String version) {
        String wanted = version.equals("latest") ? archive.present(served.endpoint(), served.prefixes()) : version;
        return Optional.of(wanted)
                .flatMap(archive.dumps()::find)
                .map(folder -> folder.resolve(Dump.DATA))
                .orElseThrow(() -> new AttestException(new Finding(
                        Code.PARAMETER_INVALID,
                        Place.of("parameter " + parameter),
                        "there is no dump of version ‘" + version + "’",
                        "there are: " + String.join(", ", archive.dumps().versions()))));
    }

    private static LocalEndpoint endpoint(Store content) {
        return new LocalEndpoint(content.dataset(), () -> 0);
    }
}
