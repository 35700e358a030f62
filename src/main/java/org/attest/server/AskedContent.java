package org.attest.server;

import java.util.List;
import org.apache.jena.graph.Node;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.LocalEndpoint;
import org.attest.query.difference.Sources;

/** What a request for a canned answer asks: the reviewed claims, those proposed as well, or what is left without a source. */
record AskedContent(Served served) {
    /** The parameter that leaves a source out. */
    static final String WITHOUT = "_without";

    LocalEndpoint of(Exchange exchange) {
        String source = exchange.parameter(WITHOUT);
        String include = exchange.parameter(SecondDataset.PARAMETER);
        if (!source.isEmpty() && !include.isEmpty()) {
            throw new AttestException(new Finding(
                    Code.PARAMETER_INVALID,
                    Place.of(WITHOUT),
                    "sources are left out of the reviewed claims; it cannot stand beside " + SecondDataset.PARAMETER,
                    "leave one of the two parameters out"));
        }
        if (!source.isEmpty()) {
            return without(WITHOUT, source);
        }
        if (include.isEmpty()) {
            return served.endpoint();
        }
        if (!include.equals(SecondDataset.PROPOSED)) {
            throw new AttestException(new Finding(
                    Code.PARAMETER_INVALID,
                    Place.of(SecondDataset.PARAMETER),
                    "‘" + include + "’ cannot be included",
                    "there is: " + SecondDataset.PROPOSED));
        }
        return served.second().map(SecondDataset::withFirst).orElseGet(served::endpoint);
    }

    /**
     * The view without a source.
     *
     * @param parameter what findings are about
     */
    LocalEndpoint without(String parameter, String source) {
        List<Node> sources = Sources.named(parameter, List.of(source), served.endpoint(), served.prefixes());
        return served.views().without(sources);
    }
}
