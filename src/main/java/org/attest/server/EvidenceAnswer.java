package org.attest.server;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
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

/** Sends rows with their evidence, a page at a time. */
record EvidenceAnswer(Served served, Duration timeout, Gate gate) {
    /** Asks a canned answer for its evidence. */
    static final String PARAMETER = "_evidence";

    /** Asks for words quoted from propaganda. */
    static final String PROPAGANDA = "propaganda";

    /** Rows on a page unless the request says otherwise. */
    private static final int SIZE = 100;

    /** Whether a request for a canned answer wants it. */
    static boolean wanted(Exchange exchange) {
        return exchange.parameter(PARAMETER).equals("1");
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

    void send(Exchange exchange, LocalEndpoint endpoint, Query query, EvidenceFormat format) throws IOException {
        Evidence evidence = new Evidence(
                endpoint,
                new Iris(served.prefixes().base()),
                served.rules(),
                timeout,
                exchange.parameter(PROPAGANDA).equals("true"));
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
