package org.attest.cli;

import java.util.concurrent.Callable;
import org.attest.query.QueryReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A free query. */
@Command(
        name = "sparql",
        description = "Asks a SPARQL query. The prefixes at:, place:, actor: … need no declaration.",
        footer = {
            "",
            "Example: attest sparql 'SELECT ?quote ?byline { ?c at:about/at:name \"ISIS\" ; at:quote ?quote ; at:byline ?byline }'",
            "         attest sparql @query.rq --format csv"
        })
final class SparqlCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(paramLabel = "QUERY", description = "the query, @FILE, or - for what is piped in")
    private String query = "";

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Mixin
    private IncludeOption include = new IncludeOption();

    SparqlCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        QueryText given = QueryText.of(query);
        return workplace.ask(result.endpoint(), include.proposed(), (endpoint, prefixes) -> {
            result.run(
                    endpoint,
                    prefixes,
                    new QueryReader(prefixes).read(given.name(), given.text()),
                    workplace.terminal());
            return 0;
        });
    }
}
