package org.attest.evidence.lineage;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
import org.attest.store.Rules;
import org.attest.store.Store;

/**
 * Finds the statements on which a pattern or a derived statement rests, in our store or at an endpoint: by the same evaluation as
 * claims, with each statement for itself.
 */
public final class Premises {
    private final Endpoint endpoint;
    private final Scope scope;
    private final Map<String, PreparedRule> rules = new HashMap<>();

    /** Of what an endpoint has. */
    public Premises(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.scope = endpoint instanceof LocalEndpoint local ? here(local) : there(new EndpointGraph(endpoint));
    }

    private static Scope here(LocalEndpoint local) {
        DatasetGraph dataset = local.dataset().asDatasetGraph();
        return Scope.of(dataset, Store.defaultGraph(dataset), local.context(), () -> {});
    }

    private static Scope there(EndpointGraph graph) {
        Context context = ARQ.getContext().copy();
        context.set(ARQConstants.registryFunctions, IntervalFunctions.registry());
        StageBuilder.setGenerator(context, graph);
        return Scope.of(new DatasetGraphMapLink(graph), graph, context, () -> {});
    }

    /** The ways in which a pattern holds, in an order that does not change. */
    public List<Witness> of(Element pattern) {
        Op op = Prepared.of(Algebra.compile(pattern));
        Statements statements = new Statements(op);
        Evaluation evaluation = new Evaluation(statements);
        return within(() -> witnesses(evaluation.of(op, BindingFactory.root(), scope), statements));
    }

    /** The ways in which a rule gives a statement, in an order that does not change. */
    public List<Witness> of(Rules.Rule rule, Triple statement) {
        PreparedRule known = rules.computeIfAbsent(rule.name(), name -> PreparedRule.of(rule));
        Statements statements = new Statements(known.pattern());
        Evaluation evaluation = new Evaluation(statements);
        return within(() -> witnesses(
                known.template().stream()
                        .flatMap(line -> known.solutions(line, statement, evaluation, scope, this::objects)),
                statements));
    }

    /** The ways of some solutions, those that rest on the same once. */
    private static List<Witness> witnesses(Stream<Solution> solutions, Statements statements) {
        Map<Set<Premise>, Witness> once = new LinkedHashMap<>();
        solutions
                .sorted(Comparator.comparing(solution -> text(solution.values())))
                .flatMap(solution -> ways(solution, statements))
                .forEach(witness -> once.putIfAbsent(Set.copyOf(witness.premises()), witness));
        return List.copyOf(once.values());
    }

    private static Stream<Witness> ways(Solution solution, Statements statements) {
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
                .sorted(Comparator.comparing(Witness::toString));
    }

    private static String text(Binding values) {
        Map<String, String> sorted = new TreeMap<>();
        values.forEach((variable, value) -> sorted.put(variable.getVarName(), value.toString()));
        return sorted.toString();
    }

    private List<Node> objects(Node subject, Node property) {
        return scope.graph().find(subject, property, Node.ANY).toList().stream()
                .map(Triple::getObject)
                .distinct()
                .toList();
    }

    private <T> T within(Supplier<T> work) {
        return endpoint instanceof LocalEndpoint local ? Txn.calculateRead(local.dataset(), work) : work.get();
    }
}
