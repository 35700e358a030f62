package org.attest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
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
        String name = query.startsWith("@") ? query.substring(1) : "query";
        String text = text(name);
        return workplace.ask(result.endpoint(), include.proposed(), (endpoint, prefixes) -> {
            result.run(endpoint, prefixes, new QueryReader(prefixes).read(name, text), workplace.terminal());
            return 0;
        });
    }

    private String text(String name) {
        try {
            if (query.equals("-")) {
                return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
            }
            return query.startsWith("@") ? Files.readString(Path.of(name)) : query;
        } catch (IOException e) {
            throw new AttestException(
                    new Finding(
                            Code.FILE_UNREADABLE, Place.of(name), "the query cannot be read: " + e, "check its name"),
                    e);
        }
    }
}
