package org.attest.query;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateRequest;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.OutsideIris;

/** What an update may do: nothing outside the store. In which graphs it may write is for the loader to say. */
public final class UpdatePolicy {
    private UpdatePolicy() {}

    /**
     * Lets an update pass or not.
     *
     * @throws AttestException {@code QUERY_REFUSED}
     */
    public static void check(UpdateRequest request) {
        for (Update update : request) {
            if (update instanceof UpdateLoad load) {
                throw new AttestException(new Finding(
                        Code.QUERY_REFUSED,
                        Place.of("update"),
                        "LOAD <" + load.getSource() + "> would fetch from elsewhere",
                        "fetch it yourself and ‘attest load’ the file"));
            }
            if (update instanceof UpdateModify modify) {
                QueryPolicy.check(asked(modify.getWherePattern()));
            }
        }
    }

    /**
     * Reads from the graphs that the request names: SPARQL 1.1 Protocol, section 2.2.3.
     *
     * @param graphs what is merged into the default graph
     * @throws AttestException {@code REQUEST_INVALID} when the update itself says where it reads
     */
    public static void readFrom(UpdateRequest request, List<String> graphs, List<String> named) {
        if (graphs.isEmpty() && named.isEmpty()) {
            return;
        }
        for (Update update : request) {
            if (update instanceof UpdateModify modify) {
                boolean says = !modify.getUsing().isEmpty()
                        || !modify.getUsingNamed().isEmpty()
                        || modify.getWithIRI() != null;
                if (says) {
                    throw new AttestException(new Finding(
                            Code.REQUEST_INVALID,
                            Place.of("update"),
                            "both the request and the update say from which graphs to read",
                            "leave out using-graph-uri and using-named-graph-uri, or USING and WITH"));
                }
                graphs.forEach(graph -> modify.addUsing(OutsideIris.of(graph)));
                named.forEach(graph -> modify.addUsingNamed(OutsideIris.of(graph)));
            }
        }
    }

    private static Query asked(Element pattern) {
        Query query = new Query();
        query.setQuerySelectType();
        query.setQueryResultStar(true);
        query.setQueryPattern(pattern);
        return query;
    }
}
