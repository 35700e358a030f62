package org.attest.query;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.federation.Federation;
import org.attest.query.function.IntervalFunctions;

/**
 * What a query may do on our store: read it, and nothing else.
 *
 * <p>{@code SERVICE} is refused wherever it stands, {@code SILENT} or not, before anything runs, unless its target is
 * allowed: an address asked is an address told. So are functions that name Java classes to load, and calls of our functions that can
 * have no value.
 */
public final class QueryPolicy {
    private QueryPolicy() {}

    /**
     * Lets a query pass or not.
     *
     * @throws AttestException {@code QUERY_REFUSED}
     */
    public static void check(Query query) {
        check(query, Federation.NONE);
    }

    /**
     * The same where some other endpoints may be asked. A target that is a variable is looked at when it has a value.
     *
     * @throws AttestException {@code QUERY_REFUSED}
     */
    public static void check(Query query, Federation federation) {
        QueryScan scan = new QueryScan(query);
        for (Node service : scan.services()) {
            if (service.isURI() && federation.find(service.getURI()).isEmpty()) {
                throw federation.refused(service.getURI());
            }
            if (!federation.any()) {
                throw refused(
                        "SERVICE " + service + " would ask another server",
                        "Attest sends nothing to third parties; whoever runs it can allow single endpoints");
            }
        }
        for (QueryScan.Call call : scan.functions()) {
            if (call.function().startsWith("java:")) {
                throw refused(
                        "the function <" + call.function() + "> would load a Java class", "use a SPARQL function");
            }
            IntervalFunctions.misuse(call.function(), call.arguments()).ifPresent(message -> {
                throw refused(message, "comparison.md lists the functions and what they take");
            });
        }
        if (query.isJsonType()) {
            throw refused("the JSON form of queries is not SPARQL", "use SELECT and ask for JSON");
        }
    }

    private static AttestException refused(String message, String advice) {
        return new AttestException(new Finding(Code.QUERY_REFUSED, Place.of("query"), message, advice));
    }
}
