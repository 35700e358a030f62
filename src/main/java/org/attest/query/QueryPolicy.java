package org.attest.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;

/**
 * What a query may do on our store: read it, and nothing else.
 *
 * <p>{@code SERVICE} is refused wherever it stands, {@code SILENT} or not, constant or variable target, before anything
 * runs: an address asked is an address told. So are functions that name Java classes to load.
 */
public final class QueryPolicy {
    private QueryPolicy() {}

    /**
     * Lets a query pass or not.
     *
     * @throws AttestException {@code QUERY_REFUSED}
     */
    public static void check(Query query) {
        QueryScan scan = new QueryScan(query);
        List<Node> services = scan.services();
        if (!services.isEmpty()) {
            throw refused(
                    "SERVICE "
                            + (services.get(0).isURI() ? "<" + services.get(0).getURI() + ">" : services.get(0))
                            + " would ask another server",
                    "Attest sends nothing to third parties; ask that endpoint yourself and join the answers");
        }
        for (String function : scan.functions()) {
            if (function.startsWith("java:")) {
                throw refused("the function <" + function + "> would load a Java class", "use a SPARQL function");
            }
        }
        if (query.isJsonType()) {
            throw refused("the JSON form of queries is not SPARQL", "use SELECT and ask for JSON");
        }
    }

    private static AttestException refused(String message, String advice) {
        return new AttestException(new Finding(Code.QUERY_REFUSED, Place.of("query"), message, advice));
    }
}
