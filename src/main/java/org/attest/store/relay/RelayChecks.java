package org.attest.store.relay;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.attest.claim.BoundKind;
import org.attest.claim.comparison.Figure;
import org.attest.claim.relay.Deviation;
import org.attest.claim.relay.Fidelity;
import org.attest.claim.relay.Told;
import org.attest.document.Checksum;
import org.attest.rdf.AtClass;
import org.attest.rdf.AtProperty;
import org.attest.rdf.Graph;
import org.attest.rdf.Iris;
import org.attest.store.comparison.FigureReader;
import org.attest.store.comparison.WithinReader;

/** Checks relays against excerpts and writes a verdict for each. Call inside a write transaction, after the rules. */
public final class RelayChecks {
    private static final String EXACT = "exact";

    /** Claims with a figure that cite a publication, and those of its excerpts. */
    private static final String PAIRS = """
            PREFIX at: <https://w3id.org/attest/ns#>
            SELECT DISTINCT ?publication ?claim ?e ?excerpted
            WHERE {
              ?excerpt at:excerptOf ?publication .
              { ?claim at:inDocument ?excerpt BIND(true AS ?excerpted) }
              UNION
              { ?claim at:cites ?publication FILTER NOT EXISTS { ?claim at:inDocument/at:excerptOf ?publication } BIND(false AS ?excerpted) }
              ?claim at:hasQuantity ?e .
            }
            """;

    private static final String MANNER = """
            PREFIX at: <https://w3id.org/attest/ns#>
            PREFIX modality: <https://w3id.org/attest/vocab/modality/>
            SELECT ?e ?bound ?hedge ?holder
            WHERE {
              ?claim at:hasQuantity ?e .
              ?e at:boundKind ?bound .
              BIND(EXISTS { ?e at:approximate true } || EXISTS { ?claim at:hedgeWording ?words }
                  || EXISTS { ?claim at:modality ?modality FILTER(?modality != modality:asserted) } AS ?hedge)
              OPTIONAL { ?claim at:hasAttribution/at:ascribedTo ?holder }
            }
            """;

    private final DatasetGraph dataset;
    private final Iris iris;
    private final Graph out;

    /**
     * Checks of one store.
     *
     * @param out where the verdicts go
     */
    public RelayChecks(DatasetGraph dataset, Iris iris, Graph out) {
        this.dataset = dataset;
        this.iris = iris;
        this.out = out;
    }

    /** Claims of one publication: those of its excerpts, and those that cite it. */
    private record Around(List<Told> excerpt, List<Told> relays) {}

    /** Writes all verdicts. */
    public void write() {
        Map<String, Around> publications = new TreeMap<>();
        Map<Node, Node> claims = new HashMap<>();
        List<Binding> pairs = new ArrayList<>();
        each(PAIRS, pairs::add);
        if (pairs.isEmpty()) {
            return;
        }
        pairs.forEach(row -> claims.put(row.get("e"), row.get("claim")));
        Map<String, Told> told = told(claims);
        for (Binding row : pairs) {
            Told one = told.get(relative(row.get("e")));
            if (one != null) {
                Around around = publications.computeIfAbsent(
                        row.get("publication").getURI(), p -> new Around(new ArrayList<>(), new ArrayList<>()));
                boolean excerpted = row.get("excerpted").getLiteralLexicalForm().equals("true");
                (excerpted ? around.excerpt() : around.relays()).add(one);
            }
        }
        Fidelity fidelity = new Fidelity(new WithinReader(dataset));
        publications
                .values()
                .forEach(around -> around.relays()
                        .forEach(relay -> fidelity.source(relay, around.excerpt())
                                .ifPresent(source -> verdict(relay, source, fidelity.deviations(source, relay)))));
    }

    private Map<String, Told> told(Map<Node, Node> claims) {
        Map<String, Set<String>> holders = new HashMap<>();
        Map<String, Binding> manners = new HashMap<>();
        each(MANNER, row -> {
            String id = relative(row.get("e"));
            manners.put(id, row);
            if (row.contains("holder")) {
                holders.computeIfAbsent(id, e -> new HashSet<>())
                        .add(row.get("holder").getURI());
            }
        });
        Map<String, Told> told = new HashMap<>();
        for (Figure figure : new FigureReader(dataset, iris.base().iri()).figures(claims.keySet())) {
            Binding manner = manners.get(figure.id());
            if (manner != null) {
                String bound = manner.get("bound").getURI().replaceFirst(".*/", "");
                boolean hedged = manner.get("hedge").getLiteralLexicalForm().equals("true");
                told.put(
                        figure.id(),
                        new Told(
                                figure,
                                BoundKind.valueOf(bound.toUpperCase(Locale.ROOT).replace('-', '_')),
                                hedged,
                                holders.getOrDefault(figure.id(), Set.of())));
            }
        }
        return told;
    }

    private void verdict(Told relay, Told source, Set<Deviation> deviations) {
        String both = relay.figure().id() + "\n" + source.figure().id();
        Node node = iris.thing(
                "relay-check",
                Checksum.of(both.getBytes(StandardCharsets.UTF_8)).prefix());
        out.type(node, AtClass.RELAY_CHECK);
        out.add(node, AtProperty.CHECKS, iris.relative(relay.figure().id()));
        out.add(node, AtProperty.CHECKED_AGAINST, iris.relative(source.figure().id()));
        if (deviations.isEmpty()) {
            out.add(node, AtProperty.VERDICT, Iris.concept("fidelity", EXACT));
        }
        deviations.forEach(
                deviation -> out.add(node, AtProperty.VERDICT, Iris.concept("fidelity", deviation.concept())));
    }

    private String relative(Node node) {
        return node.getURI().substring(iris.base().iri().length());
    }

    private void each(String query, Consumer<Binding> row) {
        try (QueryExec run =
                QueryExec.dataset(dataset).query(QueryFactory.create(query)).build()) {
            run.select().forEachRemaining(row);
        }
    }
}
