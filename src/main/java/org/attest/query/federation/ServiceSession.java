package org.attest.query.federation;

import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.web.HttpException;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.http.QueryExecHTTP;
import org.apache.jena.sparql.exec.http.QueryExecHTTPBuilder;
import org.apache.jena.sparql.exec.http.QuerySendMode;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.service.bulk.ChainingServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.OutsideIris;

/**
 * The other endpoints in one run of one query: each {@code SERVICE} sends one request at most, which carries no value
 * found here; its rows are joined with ours on this side. No redirect is followed.
 */
public final class ServiceSession implements ChainingServiceExecutorBulk {
    /** Stands for a target while the query runs: what Jena makes of a pattern is no longer what was written. */
    private static final String TAG = "urn:attest:service:";

    private final Federation federation;
    private final Query query;
    private final List<ServiceRequest> requests = new ArrayList<>();
    private final Map<ServiceRequest, List<Binding>> answers = new HashMap<>();

    ServiceSession(Federation federation, Query query) {
        this.federation = federation;
        this.query = federation.any() ? tagged(query) : query;
    }

    private Query tagged(Query original) {
        ElementTransformCopyBase tags = new ElementTransformCopyBase() {
            @Override
            public Element transform(ElementService service, Node target, Element pattern) {
                if (!target.isURI()) {
                    return super.transform(service, target, pattern);
                }
                requests.add(ServiceRequest.of(service));
                Node tag = OutsideIris.of(TAG + (requests.size() - 1));
                return new ElementService(tag, pattern, service.getSilent());
            }
        };
        return QueryTransformOps.transform(original, tags, new ExprTransformApplyElementTransform(tags));
    }

    /** The query as it is to be run. */
    public Query query() {
        return query;
    }

    /** What Jena is to ask instead of its own way to other endpoints. */
    public ServiceExecutorRegistry registry() {
        return new ServiceExecutorRegistry().addBulkLink(this);
    }

    @Override
    public QueryIterator createExecution(
            OpService service, QueryIterator input, ExecutionContext context, ServiceExecutorBulk chain) {
        Iterator<Binding> joined = Iter.flatMap(input, row -> rows(service, row));
        return QueryIterPlainWrapper.create(joined, context);
    }

    private Iterator<Binding> rows(OpService service, Binding row) {
        ServiceRequest request = request(service, row);
        AllowedService allowed = federation.admitted(request.target());
        List<Binding> answer = answers.get(request);
        if (answer == null) {
            answer = ask(allowed, request.query(), service.getSilent());
            answers.put(request, answer);
        }
        Map<String, Var> hidden = hidden(service);
        return answer.stream()
                .map(other -> renamed(other, hidden))
                .filter(other -> Algebra.compatible(row, other))
                .map(other -> Algebra.merge(row, other))
                .iterator();
    }

    private ServiceRequest request(OpService service, Binding row) {
        Node target = service.getService();
        if (target.isURI() && target.getURI().startsWith(TAG)) {
            return requests.get(Integer.parseInt(target.getURI().substring(TAG.length())));
        }
        Node value = target.isVariable() ? row.get(target.getName()) : target;
        if (value == null || !value.isURI()) {
            throw new AttestException(new Finding(
                    Code.QUERY_REFUSED,
                    Place.of("query"),
                    "SERVICE " + target + " has no address to ask",
                    "give the variable a value first, with VALUES"));
        }
        return new ServiceRequest(
                value.getURI(),
                OpAsQuery.asQuery(Rename.reverseVarRename(service.getSubOp(), true))
                        .serialize());
    }

    /** Variables that Jena hides in sub-selects, by the names that the other endpoint knows. */
    private static Map<String, Var> hidden(OpService service) {
        Map<String, Var> hidden = new HashMap<>();
        for (Var variable : OpVars.visibleVars(service.getSubOp())) {
            String name = variable.getVarName().replaceFirst("^/+", "");
            if (!name.equals(variable.getVarName())) {
                hidden.put(name, variable);
            }
        }
        return hidden;
    }

    private static Binding renamed(Binding row, Map<String, Var> hidden) {
        if (hidden.isEmpty()) {
            return row;
        }
        BindingBuilder renamed = BindingBuilder.create();
        row.forEach((variable, value) -> renamed.add(hidden.getOrDefault(variable.getVarName(), variable), value));
        return renamed.build();
    }

    /** SILENT: an endpoint that fails is as if it had nothing to add; one that may not be asked is refused all the same. */
    private static List<Binding> ask(AllowedService allowed, String text, boolean silent) {
        try {
            return ask(allowed, QueryFactory.create(text));
        } catch (AttestException e) {
            if (silent && e.findings().get(0).code() == Code.ENDPOINT_FAILED) {
                return List.of(BindingFactory.empty());
            }
            throw e;
        }
    }

    private static List<Binding> ask(AllowedService allowed, Query query) {
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(allowed.longest())
                .build();
        List<Binding> rows = new ArrayList<>();
        QueryExecHTTPBuilder builder = QueryExecHTTP.newBuilder()
                .endpoint(allowed.address().toString())
                .httpClient(client)
                .query(query)
                .sendMode(QuerySendMode.asGetWithLimitForm)
                .timeout(allowed.longest().toMillis(), TimeUnit.MILLISECONDS);
        try (QueryExecHTTP execution = builder.build()) {
            RowSet answer = execution.select();
            while (answer.hasNext()) {
                if (rows.size() == allowed.mostRows()) {
                    throw new AttestException(new Finding(
                            Code.RESULT_TOO_LARGE,
                            Place.of(allowed.iri()),
                            "the endpoint has more than " + allowed.mostRows() + " rows",
                            "make the pattern inside SERVICE narrower, without naming what you look for"));
                }
                rows.add(answer.next().detach());
            }
            return rows;
        } catch (HttpException | JenaException | RuntimeIOException | JsonException e) {
            throw failed(allowed, e);
        }
    }

    private static AttestException failed(AllowedService allowed, RuntimeException e) {
        return new AttestException(
                new Finding(
                        Code.ENDPOINT_FAILED,
                        Place.of(allowed.iri()),
                        "the endpoint gave no answer: " + e.getMessage(),
                        "try later; a redirect is not followed"),
                e);
    }
}
