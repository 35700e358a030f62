package org.attest.query;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

/** The endpoints that a query names in {@code SERVICE}. */
public final class ServiceTargets {
    private ServiceTargets() {}

    /** Their IRIs, in the order in which they stand; targets that are variables are not known before it runs. */
    public static List<String> of(Query query) {
        return new QueryScan(query)
                .services().stream()
                        .filter(Node::isURI)
                        .map(Node::getURI)
                        .distinct()
                        .toList();
    }

    /** Whether a query may ask another endpoint at all. */
    public static boolean any(Query query) {
        return !new QueryScan(query).services().isEmpty();
    }
}
