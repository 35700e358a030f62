package org.attest.server;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.query.QueryPolicy;
import org.attest.query.QueryReader;
import org.attest.rdf.Prefixes;

/**
 * SPARQL over HTTP, reading only: our prefixes need no declaration, SERVICE is refused before anything runs, and no
 * query takes longer than it may.
 */
final class CheckedQuery extends SPARQL_QueryDataset {
    private static final String FINDINGS = CheckedQuery.class.getName() + ".findings";

    private final QueryReader reader;
    private final Duration timeout;

    CheckedQuery(Prefixes prefixes, Duration timeout) {
        this.reader = new QueryReader(prefixes);
        this.timeout = timeout;
    }

    /** What was found wrong with a request's query. */
    static List<Finding> findings(HttpServletRequest request) {
        return request.getAttribute(FINDINGS) instanceof Found found ? found.findings() : List.of();
    }

    /** Keeps the findings typed on their way through the request's attributes. */
    private record Found(List<Finding> findings) {}

    @Override
    public void validate(HttpAction action) {
        String type = action.getRequestContentType();
        boolean update = type != null && type.startsWith(WebContent.contentTypeSPARQLUpdate);
        if (update || action.getRequestParameter("update") != null) {
            refuse(
                    action,
                    Code.QUERY_REFUSED,
                    "updates are refused: this endpoint only answers questions",
                    "what is stored changes by editing data/ and loading it");
        }
        boolean inBody = type != null && type.startsWith(WebContent.contentTypeSPARQLQuery);
        String query = action.getRequestParameter("query");
        if (!inBody && (query == null || query.isBlank())) {
            refuse(action, Code.QUERY_MISSING, "there is no query", "send one as ?query=…, or start at /");
        }
        super.validate(action);
    }

    @Override
    protected void execute(String text, HttpAction action) {
        try {
            QueryPolicy.check(reader.read("query", text));
        } catch (AttestException e) {
            stop(action, e.findings());
        }
        super.execute(reader.selfContained(text), action);
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph dataset) {
        return QueryExec.newBuilder()
                .dataset(dataset)
                .query(query)
                .context(action.getContext())
                .set(ARQ.httpServiceAllowed, false)
                .overallTimeout(millis(action.getRequestParameter("timeout")), TimeUnit.MILLISECONDS)
                .build();
    }

    /** The client may ask for less time than there is, in seconds. */
    private long millis(String wanted) {
        try {
            return wanted == null
                    ? timeout.toMillis()
                    : Math.max(1, Math.min(timeout.toMillis(), (long) (Double.parseDouble(wanted) * 1000)));
        } catch (NumberFormatException e) {
            return timeout.toMillis();
        }
    }

    private static void refuse(HttpAction action, Code code, String message, String advice) {
        stop(action, List.of(new Finding(code, Place.of(action.getRequestRequestURI()), message, advice)));
    }

    private static void stop(HttpAction action, List<Finding> findings) {
        action.getRequest().setAttribute(FINDINGS, new Found(findings));
        ServletOps.error(Problem.of(findings).status(), findings.get(0).message());
    }
}
