package org.attest.server;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.attest.evidence.Evidence;
import org.attest.export.evidence.EvidenceFormat;
import org.attest.export.evidence.EvidenceWriter;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.LocalEndpoint;
import org.attest.rdf.Iris;
import org.attest.server.limit.Gate;
import org.attest.server.page.Pages;
import org.attest.server.page.ResultTable;

/** Sends rows with their evidence, a page at a time. */
record EvidenceAnswer(Served served, Pages pages, Duration timeout, Gate gate) {
    /** Asks a canned answer for its evidence. */
    static final String PARAMETER = "_evidence";

    /** Asks for words quoted from propaganda. */
    static final String PROPAGANDA = "propaganda";

    /** Rows on a page unless the request says otherwise. */
    private static final int SIZE = 100;

    /** Rows on a page to be read. */
    private static final int READ = 10;

    /** Whether a request for a canned answer wants it. */
    static boolean wanted(Exchange exchange) {
        return exchange.parameter(PARAMETER).equals("1");
    }

    /** Whether a page is wanted: by a browser, at an address that names no format. */
    static boolean read(Exchange exchange, String name) {
        return name.isEmpty() && exchange.accepts(Exchange.HTML);
    }

    /**
     * The format of a name, or what the client accepts, or JSON.
     *
     * @param name empty when the address does not say
     */
    EvidenceFormat format(Exchange exchange, String name) {
        if (name.isEmpty()) {
            exchange.response().addHeader("Vary", "Accept");
            return Arrays.stream(EvidenceFormat.values())
                    .filter(format -> format != EvidenceFormat.TABLE && exchange.accepts(format.mediaType()))
                    .findFirst()
                    .orElse(EvidenceFormat.JSON);
        }
        Optional<EvidenceFormat> format = EvidenceFormat.named(name.equals("srj") ? "json" : name);
        return format.filter(found -> found != EvidenceFormat.TABLE)
                .orElseThrow(() -> new AttestException(new Finding(
                        Code.FORMAT_UNKNOWN,
                        Place.of("." + name),
                        "evidence has no form of this name",
                        "there are: "
                                + Arrays.stream(EvidenceFormat.values())
                                        .filter(found -> found != EvidenceFormat.TABLE)
                                        .map(EvidenceFormat::text)
                                        .collect(Collectors.joining(", ")))));
    }

    /**
     * Sends a page to be read.
     *
     * @param title what was asked
     * @param back where the answer is without its evidence
     * @param column how a column is called
     */
    void show(
            Exchange exchange,
            LocalEndpoint endpoint,
            Query query,
            String title,
            String back,
            Function<String, ResultTable.Column> column)
            throws IOException {
        Evidence evidence = evidence(exchange, endpoint);
        Paging paging = Paging.of(exchange, READ);
        EvidenceView view = new EvidenceView(served, evidence);
        Gate.Entry place = gate.enter();
        try {
            evidence.of(query, paging.first(), paging.size(), view);
            Map<String, String> others = paging.others(exchange.path(), exchange.parameters(), view.more());
            exchange.response().addHeader("Vary", "Accept");
            exchange.send(
                    200, Exchange.HTML, pages.evidence(view.page(title, back, query, column, paging.first(), others)));
        } finally {
            place.close();
        }
    }

    private Evidence evidence(Exchange exchange, LocalEndpoint endpoint) {
        return new Evidence(
                endpoint,
                new Iris(served.prefixes().base()),
                served.rules(),
                timeout,
                exchange.parameter(PROPAGANDA).equals("true"));
    }

    void send(Exchange exchange, LocalEndpoint endpoint, Query query, EvidenceFormat format) throws IOException {
        Evidence evidence = evidence(exchange, endpoint);
        Paging paging = Paging.of(exchange, SIZE);
        OutputStream out = exchange.response().getOutputStream();
        Gate.Entry place = gate.enter();
        try {
            new EvidenceWriter(evidence, served.prefixes())
                    .write(query, paging.first(), paging.size(), format, out, more -> {
                        paging.link(exchange.response(), exchange.path(), exchange.parameters(), more);
                        exchange.response().setContentType(format.mediaType() + "; charset=utf-8");
                    });
        } finally {
            place.close();
        }
    }
}
