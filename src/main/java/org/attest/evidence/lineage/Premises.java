package org.attest.evidence.lineage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.main.StageBuilder;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.attest.query.Endpoint;
import org.attest.query.LocalEndpoint;
import org.attest.query.function.IntervalFunctions;
import org.attest.store.Store;

/**
 * Finds the statements on which a pattern rests, in our store or at an endpoint: by the same evaluation as claims, with each
 * statement for itself.
 */
public final class Premises {
    private final Endpoint endpoint;
    private final Scope scope;

    /** Of what an endpoint has. */
    public Premises(Endpoint endpoint) {
        this.endpoint = endpoint;
        Context context = ARQ.getContext().copy();
        if (endpoint instanceof LocalEndpoint local) {
            DatasetGraph dataset = local.dataset().asDatasetGraph();
            context = Context.setupContextForDataset(ARQ.getContext(), dataset);
            this.scope = Scope.of(dataset, Store.defaultGraph(dataset), context, () -> {});
        } else {
            EndpointGraph graph = new EndpointGraph(endpoint);
            StageBuilder.setGenerator(context, graph);
            this.scope = Scope.of(new DatasetGraphMapLink(graph), graph, context, () -> {});
        }
        context.set(ARQConstants.registryFunctions, IntervalFunctions.registry());
    }

    /** The ways in which a pattern holds, in an order that does not change. */
    public List<Witness> of(Element pattern) {
        return of(Prepared.of(Algebra.compile(pattern)), BindingFactory.root(), values -> true);
    }

    /**
     * The ways in which a pattern holds with given values, those that rest on the same statements once.
     *
     * @param wanted whether a solution is of interest
     */
    List<Witness> of(Op pattern, Binding given, Predicate<Binding> wanted) {
        return within(() -> {
            Statements statements = new Statements(pattern);
            Map<String, List<Witness>> found = new TreeMap<>();
            new Evaluation(statements)
                    .of(pattern, given, scope)
                    .filter(solution -> Algebra.compatible(solution.values(), given) && wanted.test(solution.values()))
                    .forEach(solution -> found.merge(
                            text(solution.values()),
                            ways(solution, statements),
                            (one, other) ->
                                    Stream.concat(one.stream(), other.stream()).toList()));
            Map<Set<Premise>, Witness> once = new LinkedHashMap<>();
            found.values()
                    .forEach(all -> all.forEach(witness -> once.putIfAbsent(Set.copyOf(witness.premises()), witness)));
            return List.copyOf(once.values());
        });
    }

    private static List<Witness> ways(Solution solution, Statements statements) {
        List<Premise> absent = solution.absences().stream()
                .sorted()
                .<Premise>map(Premise.Absent::new)
                .toList();
        List<Term> standing =
                solution.lineage().terms().stream().filter(Term::stands).toList();
        return standing.stream()
                .map(Term::claims)
                .filter(names -> standing.stream()
                        .noneMatch(other -> names.size() > other.claims().size() && names.containsAll(other.claims())))
                .map(names -> new Witness(Stream.concat(statements.premises(names).stream(), absent.stream())
                        .toList()))
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
    }

    private static String text(Binding values) {
        Map<String, String> sorted = new TreeMap<>();
        values.forEach((variable, value) -> sorted.put(variable.getVarName(), value.toString()));
        return sorted.toString();
    }

    /** The nodes to which a property leads from a node. */
    List<Node> objects(Node subject, Node property) {
        return within(() -> scope.graph().find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .distinct()
                .toList());
    }

    private <T> T within(Supplier<T> work) {
        return endpoint instanceof LocalEndpoint local ? Txn.calculateRead(local.dataset(), work) : work.get();
    }
}
