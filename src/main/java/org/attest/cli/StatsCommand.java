package org.attest.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.attest.query.Answer;
import org.attest.query.Endpoint;
import org.attest.query.Statistics;
import org.attest.query.TermText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What is in the store, in numbers. */
@Command(
        name = "stats",
        description = "Counts claims by kind, documents, publications and triples.",
        footer = {"", "Example: attest stats --format json"})
final class StatsCommand implements Callable<Integer> {
    private static final Var WHAT = Var.alloc("what");
    private static final Var COUNT = Var.alloc("count");

    private final Workplace workplace;

    @Mixin
    private ResultOptions result = new ResultOptions();

    StatsCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        List<Binding> proposed = new ArrayList<>();
        ProposedLoad second = new ProposedLoad(workplace);
        if (result.endpoint().isEmpty() && second.isThere()) {
            proposed.addAll(second.ask(Optional.empty(), false, (endpoint, prefixes) -> proposed(endpoint)));
        }
        return workplace.ask(result.endpoint(), (endpoint, prefixes) -> {
            Statistics statistics = Statistics.of(endpoint);
            List<Binding> rows = new ArrayList<>();
            rows.add(row("claims", statistics.allClaims()));
            statistics.claims().forEach((kind, count) -> rows.add(row("claims: " + kind, count)));
            rows.add(row("documents", statistics.documents()));
            rows.add(row("publications", statistics.publications()));
            rows.add(row("triples", statistics.triples()));
            TermText terms = new TermText(prefixes);
            for (Map.Entry<String, Long> graph : statistics.graphs().entrySet()) {
                rows.add(row("triples: " + terms.shortened(graph.getKey()), graph.getValue()));
            }
            rows.addAll(proposed);
            result.print(
                    new Answer.Rows(List.of(WHAT, COUNT), rows),
                    endpoint.version(),
                    List.of(),
                    prefixes,
                    workplace.terminal());
            return 0;
        });
    }

    /** The second dataset in numbers; its reference data is that of the first and not counted again. */
    private static List<Binding> proposed(Endpoint endpoint) {
        Statistics statistics = Statistics.of(endpoint);
        List<Binding> rows = new ArrayList<>();
        rows.add(row("proposed: claims", statistics.allClaims()));
        statistics.claims().forEach((kind, count) -> rows.add(row("proposed: claims: " + kind, count)));
        rows.add(row("proposed: documents", statistics.documents()));
        rows.add(row("proposed: triples", statistics.triples()));
        return rows;
    }

    private static Binding row(String what, long count) {
        return BindingFactory.binding(
                WHAT, NodeFactory.createLiteralString(what), COUNT, NodeFactoryExtra.intToNode(count));
    }
}
