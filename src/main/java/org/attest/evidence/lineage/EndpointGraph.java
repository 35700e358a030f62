package org.attest.evidence.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Substitute;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.engine.main.StageGenerator;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.attest.query.Endpoint;

/** What an endpoint has, asked for as it is needed: a pattern by one query, and the same once. */
final class EndpointGraph extends GraphBase implements StageGenerator {
    private final Endpoint endpoint;
    private final Map<BasicPattern, List<Binding>> known = new HashMap<>();

    EndpointGraph(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public QueryIterator execute(BasicPattern pattern, QueryIterator input, ExecutionContext context) {
        List<Binding> all = new ArrayList<>();
        input.forEachRemaining(values ->
                ask(Substitute.substitute(pattern, values)).forEach(row -> all.add(Algebra.merge(values, row))));
        return QueryIterPlainWrapper.create(all.iterator(), context);
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple sought) {
        Triple pattern = Triple.create(
                variable(sought.getSubject(), "s"),
                variable(sought.getPredicate(), "p"),
                variable(sought.getObject(), "o"));
        return WrappedIterator.create(ask(BasicPattern.wrap(List.of(pattern))).stream()
                .map(row -> Substitute.substitute(pattern, row))
                .iterator());
    }

    private static Node variable(Node node, String name) {
        return node.isConcrete() ? node : Var.alloc(name);
    }

    private List<Binding> ask(BasicPattern pattern) {
        List<Binding> found = known.get(pattern);
        if (found == null) {
            Query query = OpAsQuery.asQuery(new OpBGP(pattern));
            found = endpoint.rows(query).rows();
            known.put(pattern, found);
        }
        return found;
    }
}
