package org.attest.cli;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.attest.evidence.Evidence;
import org.attest.export.evidence.EvidenceFormat;
import org.attest.export.evidence.EvidenceWriter;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.load.RuleFiles;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.Binder;
import org.attest.query.Endpoint;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryReader;
import org.attest.query.RemoteRows;
import org.attest.query.ResultFormat;
import org.attest.query.ServedAddress;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The rows of a query, each with the claims behind it. */
@Command(
        name = "evidence",
        description = "Answers a query, each row with the claims, quotes and sources that it rests on.",
        footer = {
            "",
            "Example: attest evidence 'SELECT ?place { ?claim at:ofOrigin ?place }' --format md",
            "         attest evidence estimates --param origin=place/france",
            "         attest evidence @query.rq --format json --page 2"
        })
final class EvidenceCommand implements Callable<Integer> {
    /** A server tells itself when time is up. */
    private static final Duration GRACE = Duration.ofSeconds(10);

    private final Workplace workplace;

    @Parameters(
            paramLabel = "QUERY",
            description = "a SPARQL query, @FILE, - for what is piped in, or the name of a canned query")
    private String query = "";

    @Option(
            names = "--param",
            paramLabel = "NAME=VALUE",
            description = "a parameter of the canned query; may be repeated")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json, csv, tsv, ttl, md, or csl for the reference list (default: table)")
    private String format = "table";

    @Option(names = "--page", paramLabel = "N", defaultValue = "1", description = "which page of rows (default: 1)")
    private int page = 1;

    @Option(names = "--size", paramLabel = "N", defaultValue = "100", description = "rows on a page (default: 100)")
    private int size = 100;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "longest time to wait for all of it (default: 60)")
    private int seconds = 60;

    @Option(names = "--propaganda", description = "show words quoted from propaganda")
    private boolean propaganda;

    EvidenceCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        EvidenceFormat wanted = EvidenceFormat.named(format)
                .orElseThrow(() -> new AttestException(new Finding(
                        Code.USAGE,
                        Place.of("--format"),
                        "there is no form ‘" + format + "’ of evidence",
                        "there are: "
                                + List.of(EvidenceFormat.values()).stream()
                                        .map(EvidenceFormat::text)
                                        .collect(Collectors.joining(", ")))));
        if (page < 1 || size < 1) {
            throw new AttestException(new Finding(
                    Code.USAGE, Place.of("--page"), "pages and their rows are counted from 1", "leave it out"));
        }
        return workplace.ask(Optional.empty(), (endpoint, prefixes) -> {
            if (endpoint instanceof LocalEndpoint store) {
                print(store, prefixes, wanted);
            } else {
                served(endpoint, prefixes, wanted);
            }
            workplace.terminal().out().flush();
            return 0;
        });
    }

    private void print(LocalEndpoint store, Prefixes prefixes, EvidenceFormat wanted) {
        Evidence evidence =
                new Evidence(store, new Iris(prefixes.base()), RuleFiles.of(workplace.home()), timeout(), propaganda);
        new EvidenceWriter(evidence, prefixes, table(prefixes))
                .write(
                        parsed(prefixes, store),
                        (page - 1L) * size + 1,
                        size,
                        wanted,
                        workplace.terminal().out(),
                        this::further);
    }

    /** The server that has the store open gives the same. */
    private void served(Endpoint endpoint, Prefixes prefixes, EvidenceFormat wanted) {
        boolean shown = wanted == EvidenceFormat.TABLE;
        String url =
                workplace.server().orElseThrow().url() + "evidence." + (shown ? EvidenceFormat.TSV : wanted).text();
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("_page", Integer.toString(page));
        asked.put("_size", Integer.toString(size));
        asked.put("_timeout", Long.toString(timeout().toSeconds()));
        asked.put("propaganda", Boolean.toString(propaganda));
        HttpResponse<byte[]> answer = new ServedAddress(url)
                .post(parsed(prefixes, endpoint), asked, timeout().plus(GRACE));
        further(answer.headers().allValues("Link").stream().anyMatch(link -> link.contains("rel=\"next\"")));
        if (shown) {
            table(prefixes)
                    .write(
                            RemoteRows.rows(answer.body(), ResultSetLang.RS_TSV),
                            ResultFormat.TABLE,
                            new AnswerMeta(true, OptionalLong.empty(), List.of()),
                            workplace.terminal().out());
        } else {
            workplace.terminal().out().writeBytes(answer.body());
        }
    }

    private AnswerWriter table(Prefixes prefixes) {
        return new AnswerWriter(
                prefixes, ResultOptions.CELL, workplace.terminal().width());
    }

    private Duration timeout() {
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    private void further(boolean more) {
        if (more) {
            workplace.terminal().err().println("there are further rows: --page " + (page + 1));
        }
    }

    private Query parsed(Prefixes prefixes, Endpoint endpoint) {
        if (query.matches("[a-z][a-z0-9-]*")) {
            return new Binder(prefixes, endpoint).bind(workplace.catalogue().named(query), parameters);
        }
        if (!parameters.isEmpty()) {
            throw new AttestException(new Finding(
                    Code.USAGE,
                    Place.of("--param"),
                    "only canned queries have parameters",
                    "write the value into the query"));
        }
        QueryText given = QueryText.of(query);
        return new QueryReader(prefixes).read(given.name(), given.text());
    }
}
