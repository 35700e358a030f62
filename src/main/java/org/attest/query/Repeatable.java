package org.attest.query;

import java.util.Set;
import org.apache.jena.query.Query;
import org.attest.rdf.AtNamespace;

/** Whether a query gives the same answer whenever it is asked of the same content. */
public final class Repeatable {
    private static final Set<String> CHANGING = Set.of("now", "rand", "uuid", "struuid");

    private Repeatable() {}

    /** False for a query that asks for the time, for chance or for new names; also for functions that are neither SPARQL's nor ours, and for one that
     * asks other endpoints. */
    public static boolean is(Query query) {
        QueryScan scan = new QueryScan(query);
        return scan.services().isEmpty()
                && scan.builtIn().stream().noneMatch(CHANGING::contains)
                && scan.functions().stream().map(QueryScan.Call::function).allMatch(Repeatable::isKnown);
    }

    private static boolean isKnown(String function) {
        return function.startsWith("http://www.w3.org/2001/XMLSchema#")
                || function.startsWith(AtNamespace.FUNCTION)
                || (function.startsWith("http://www.w3.org/2005/xpath-functions") && !function.contains("current"));
    }
}
