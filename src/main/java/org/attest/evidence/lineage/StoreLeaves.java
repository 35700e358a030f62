package org.attest.evidence.lineage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.vocabulary.RDF;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Iris;
import org.attest.store.Rules;
import org.attest.store.Store;
import org.jspecify.annotations.Nullable;

/**
 * Statements of a store: one in a claim's own nodes belongs to the claim; one about a population or a time, to each claim
 * that uses it; a derived one, to the claims that the rule's premises belong to; everything else is reference data. Keeps
 * what it has found, so that it serves one version of the store. Call inside a transaction.
 */
public final class StoreLeaves implements Leaves {
    /** By these, nodes that belong to no single claim are used. */
    private static final List<Node> USES = List.of(
            AtProperty.OF_POPULATION,
            AtProperty.NUMERATOR,
            AtProperty.DENOMINATOR,
            AtProperty.BASELINE,
            AtProperty.COMPARED_AT,
            AtProperty.AS_OF);

    private final DatasetGraph dataset;
    private final Set<Node> derivedGraphs;
    private final Set<Node> from;
    private final List<Rule> rules;
    private final Scope scope;
    private final Map<Node, Lineage> owners = new HashMap<>();
    private final Map<Triple, Map<Integer, Lineage>> derived = new HashMap<>();

    private record Rule(Node graph, PreparedRule prepared) {}

    /**
     * The statements of a store.
     *
     * @param rules those by which it was loaded
     * @param from graphs that the default graph of the query is made of; {@link Node#ANY} alone for all
     * @param pulse runs for each solution looked at; ends the search by an exception
     */
    public StoreLeaves(DatasetGraph dataset, Iris iris, Rules rules, Set<Node> from, Context context, Runnable pulse) {
        this.dataset = dataset;
        this.derivedGraphs = Rules.GRAPHS.stream().map(iris::graph).collect(Collectors.toUnmodifiableSet());
        this.from = Set.copyOf(from);
        this.scope = Scope.of(dataset, Store.defaultGraph(dataset), context, pulse);
        this.rules = rules.rules().stream()
                .map(rule -> new Rule(iris.graph(rule.graph()), PreparedRule.of(rule)))
                .toList();
    }

    @Override
    public Lineage of(@Nullable Node graph, Triple triple) {
        return upTo(rules.size(), graph == null ? from : graphs(graph), triple);
    }

    private static Set<Node> graphs(@Nullable Node graph) {
        return Set.of(graph == null || graph.equals(Quad.unionGraph) ? Node.ANY : graph);
    }

    /** As rule number {@code level} sees the store: with what the rules before it gave. */
    private Lineage upTo(int level, Set<Node> asked, Triple triple) {
        Lineage ways = Lineage.FALSE;
        boolean made = false;
        List<Node> graphs = new ArrayList<>();
        for (Node graph : asked) {
            dataset.findNG(graph, triple.getSubject(), triple.getPredicate(), triple.getObject())
                    .forEachRemaining(quad -> graphs.add(quad.getGraph()));
        }
        for (Node one : graphs) {
            if (derivedGraphs.contains(one)) {
                ways = ways.or(byRules(level, one, triple));
                made = true;
            } else {
                ways = ways.or(owner(triple.getSubject()));
            }
        }
        if (ways.never() && made && triple.getObject().isLiteral()) {
            // A text that a rule puts together may come out in another order.
            for (Node one : graphs) {
                ways = ways.or(
                        byRules(level, one, Triple.create(triple.getSubject(), triple.getPredicate(), Node.ANY)));
            }
        }
        return ways.never() && made && level == rules.size() ? worked(triple) : ways;
    }

    private Lineage byRules(int level, Node graph, Triple triple) {
        Lineage ways = Lineage.FALSE;
        for (int i = 0; i < level && !ways.always(); i++) {
            Rule rule = rules.get(i);
            if (rule.graph().equals(graph)) {
                ways = ways.or(byRule(i, rule, triple));
            }
        }
        return ways;
    }

    private Lineage byRule(int number, Rule rule, Triple triple) {
        Map<Integer, Lineage> known = derived.computeIfAbsent(triple, t -> new HashMap<>());
        Lineage found = known.get(number);
        if (found == null) {
            Evaluation evaluation = new Evaluation((graph, premise) -> upTo(number, graphs(graph), premise));
            found = Lineage.FALSE;
            for (Triple line : rule.prepared().template()) {
                Iterator<Solution> solutions = rule.prepared()
                        .solutions(line, triple, evaluation, scope, this::objects)
                        .iterator();
                while (solutions.hasNext() && !found.always() && !found.cut()) {
                    found = found.or(solutions.next().lineage());
                }
            }
            known.put(number, found);
        }
        return found;
    }

    /** Comparisons, topics and verdicts on relays: no rule gives them, they are worked out from figures. */
    private Lineage worked(Triple triple) {
        Node subject = triple.getSubject();
        Set<Node> figures = new LinkedHashSet<>();
        for (Node property : List.of(AtProperty.COMPARES, AtProperty.CHECKS, AtProperty.CHECKED_AGAINST)) {
            objects(subject, property).forEach(figures::add);
        }
        if (!figures.isEmpty()) {
            return Lineage.all(figures.stream().map(this::owner).toList());
        }
        if (triple.getPredicate().equals(AtProperty.ON_TOPIC)) {
            return owner(subject);
        }
        Lineage any = Lineage.FALSE;
        for (Node figure : subjects(AtProperty.ON_TOPIC, subject)) {
            if (objects(figure, AtProperty.COMPARES).isEmpty()) {
                any = any.or(owner(figure));
            }
        }
        if (any.never()) {
            throw new Untraceable("a derived statement that no rule gives: " + triple);
        }
        return any;
    }

    /** Whose nodes a subject is among; {@link Lineage#TRUE} when it is reference data. */
    private Lineage owner(Node subject) {
        Lineage known = owners.get(subject);
        if (known == null) {
            known = find(subject);
            owners.put(subject, known);
        }
        return known;
    }

    private Lineage find(Node subject) {
        if (dataset.contains(Node.ANY, subject, RDF.type.asNode(), AtClass.CLAIM)) {
            return Lineage.of(subject);
        }
        List<Node> claims = objects(subject, AtProperty.PART_OF_CLAIM);
        if (!claims.isEmpty()) {
            return Lineage.anyOf(claims);
        }
        Lineage users = Lineage.anyOfAll(USES.stream()
                .flatMap(use -> subjects(use, subject).stream())
                .map(this::owner)
                .toList());
        return users.never() ? Lineage.TRUE : users;
    }

    private List<Node> objects(Node subject, Node property) {
        return dataset.stream(Node.ANY, subject, property, Node.ANY)
                .map(Quad::getObject)
                .distinct()
                .toList();
    }

    private List<Node> subjects(Node property, Node object) {
        return dataset.stream(Node.ANY, Node.ANY, property, object)
                .map(Quad::getSubject)
                .distinct()
                .toList();
    }
}
