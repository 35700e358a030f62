package org.attest.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.query.Query;
import org.attest.query.Binder;
import org.attest.query.CannedQuery;
import org.attest.query.ColumnFilter;
import org.attest.query.LocalEndpoint;
import org.attest.rdf.Prefixes;

/** A request for the answer to a canned query: what was given for its parameters, and what was chosen beside them. */
record CannedRequest(Exchange exchange, CannedQuery query, Prefixes prefixes) {
    static final String FORMAT = "format";

    /** Says yes to what a query sends to other endpoints. */
    static final String SEND = "_send";

    /** The values given for the query's own parameters. */
    Map<String, String> given() {
        Map<String, String> given = exchange.parameters();
        if (query.parameter(FORMAT).isEmpty()) {
            given.remove(FORMAT);
        }
        List.of(SecondDataset.PARAMETER, AskedContent.WITHOUT, EvidenceAnswer.PARAMETER, Paging.PAGE, Paging.SIZE, SEND)
                .forEach(given::remove);
        given.keySet().removeIf(name -> name.startsWith(FacetLinks.ONLY));
        return given;
    }

    /** The query with what was given, for the rows that were chosen. */
    Query bound(LocalEndpoint asked) {
        return only().on(new Binder(prefixes, asked).bind(query, given()));
    }

    /** Which rows are to be left: a value may be blank here, for rows that have none. */
    private ColumnFilter only() {
        Map<String, String> wanted = new LinkedHashMap<>();
        exchange.parameters().forEach((name, value) -> {
            if (name.startsWith(FacetLinks.ONLY)) {
                wanted.put(name.substring(FacetLinks.ONLY.length()), value);
            }
        });
        return new ColumnFilter(wanted);
    }

    /** All that was chosen, but for the page of the answer and its evidence. */
    Map<String, String> choices() {
        Map<String, String> choices = exchange.parameters();
        List.of(Paging.PAGE, Paging.SIZE, SEND, EvidenceAnswer.PARAMETER).forEach(choices::remove);
        return choices;
    }
}
