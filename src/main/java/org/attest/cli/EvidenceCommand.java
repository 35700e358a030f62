package org.attest.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.attest.evidence.Evidence;
import org.attest.export.evidence.EvidenceFormat;
import org.attest.export.evidence.EvidenceWriter;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.load.RuleFiles;
import org.attest.query.AnswerWriter;
import org.attest.query.Binder;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryReader;
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
            "         attest evidence @query.rq --format json --first 101"
        })
final class EvidenceCommand implements Callable<Integer> {
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

    @Option(
            names = "--first",
            paramLabel = "N",
            defaultValue = "1",
            description = "number of the first row (default: 1)")
    private long first = 1;

    @Option(names = "--size", paramLabel = "N", defaultValue = "100", description = "most rows (default: 100)")
    private long size = 100;

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
        return workplace.read(store -> {
            Prefixes prefixes = new Prefixes(store.base());
            LocalEndpoint endpoint = new LocalEndpoint(store.dataset(), store::version);
            Evidence evidence = new Evidence(
                    endpoint,
                    new Iris(store.base()),
                    RuleFiles.of(workplace.home()),
                    Duration.ofSeconds(Math.max(1, seconds)),
                    propaganda);
            Terminal terminal = workplace.terminal();
            AnswerWriter table = new AnswerWriter(prefixes, ResultOptions.CELL, terminal.width());
            boolean more = new EvidenceWriter(evidence, prefixes, table)
                    .write(parsed(prefixes, endpoint), Math.max(1, first), Math.max(1, size), wanted, terminal.out());
            terminal.out().flush();
            if (more) {
                terminal.err().println("there are further rows: --first " + (Math.max(1, first) + Math.max(1, size)));
            }
            return 0;
        });
    }

    private Query parsed(Prefixes prefixes, LocalEndpoint endpoint) {
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
        String name = query.startsWith("@") ? query.substring(1) : "query";
        return new QueryReader(prefixes).read(name, text(name));
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
