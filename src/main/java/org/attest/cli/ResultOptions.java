package org.attest.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.attest.finding.Finding;
import org.attest.query.Advice;
import org.attest.query.Answer;
import org.attest.query.Endpoint;
import org.attest.rdf.Prefixes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How and where a question is asked: the options that all asking commands have. */
final class ResultOptions {
    @Mixin
    private FormatOptions format = new FormatOptions();

    @Option(names = "--endpoint", paramLabel = "URL", description = "ask this SPARQL endpoint instead of our own store")
    private @Nullable String endpoint;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "longest time to wait for the answer (default: 60)")
    private int seconds = 60;

    Optional<String> endpoint() {
        return Optional.ofNullable(endpoint);
    }

    /** Asks a query and prints the answer; advice for an empty one goes to the findings. */
    void run(Endpoint where, Prefixes prefixes, Query query, Terminal terminal) {
        Answer answer = where.ask(query, Duration.ofSeconds(Math.max(1, seconds)));
        List<Finding> advice = new Advice(where, prefixes).on(query, answer);
        format.print(answer, where.version(), advice, prefixes, terminal);
    }

    FormatOptions format() {
        return format;
    }
}
