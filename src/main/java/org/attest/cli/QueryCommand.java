package org.attest.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.attest.query.Answer;
import org.attest.query.CannedQuery;
import org.attest.query.QueryCatalogue;
import org.attest.query.difference.CannedAnswers;
import org.attest.rdf.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The canned queries: each is a command of its own below this one, made from its header. */
@Command(
        name = "query",
        description = "Asks one of the canned queries, or lists them.",
        synopsisSubcommandLabel = "[NAME]",
        footer = {
            "",
            "Example: attest query rival-estimates --minFactor 2",
            "         attest query NAME --help",
            "         attest query --without publication/icsr-neumann-2015-01-26   (which answers change)"
        })
final class QueryCommand implements Callable<Integer> {
    private static final Var NAME = Var.alloc("name");
    private static final Var QUESTION = Var.alloc("question");

    private final Workplace workplace;

    /** Whatever is no known name ends up here, and is answered with the nearest one. */
    @Parameters(arity = "0..*", hidden = true)
    private List<String> others = List.of();

    @Option(names = "--list", description = "list the queries (also without any option)")
    private boolean list;

    @Mixin
    private WithoutOption without = new WithoutOption();

    @Mixin
    private ResultOptions result = new ResultOptions();

    QueryCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        QueryCatalogue catalogue = workplace.catalogue();
        if (!others.isEmpty() && !list) {
            catalogue.named(others.get(0));
        }
        if (without.any(result.elsewhere())) {
            return changes(catalogue);
        }
        List<Binding> rows = catalogue.queries().stream().map(QueryCommand::row).toList();
        result.print(
                new Answer.Rows(List.of(NAME, QUESTION), rows),
                OptionalLong.empty(),
                List.of(),
                new Prefixes(workplace.base()),
                workplace.terminal());
        return 0;
    }

    /** The answers that change when the sources are left out, row by row. */
    private int changes(QueryCatalogue catalogue) {
        Map<String, String> asked = Map.of("source", without.one(workplace));
        Optional<Answer.Rows> served = workplace.served("without", asked, result.timeout());
        if (served.isPresent()) {
            result.print(served.get(), List.of(), new Prefixes(workplace.base()), workplace.terminal());
            return 0;
        }
        return workplace.without(without.sources(), (whole, view, prefixes) -> {
            Answer.Rows changes = new CannedAnswers(whole, prefixes, result.timeout())
                    .changes(CannedAnswers.comparable(catalogue), view);
            result.print(changes, whole.version(), List.of(), prefixes, workplace.terminal());
            return 0;
        });
    }

    private static Binding row(CannedQuery query) {
        return BindingFactory.binding(
                NAME,
                NodeFactory.createLiteralString(query.name()),
                QUESTION,
                NodeFactory.createLiteralString(query.header().summary()));
    }
}
