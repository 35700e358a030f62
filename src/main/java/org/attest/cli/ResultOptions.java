package org.attest.cli;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.jena.query.Query;
import org.attest.finding.Finding;
import org.attest.query.Advice;
import org.attest.query.Answer;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.Endpoint;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryPolicy;
import org.attest.query.ResultFormat;
import org.attest.rdf.Prefixes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How and where a question is asked: the options that all asking commands have. */
final class ResultOptions {
    /** Widest cell of a table. */
    static final int CELL = 60;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = FormatConverter.class,
            description = "table, csv, tsv, json, srj, srx; for triples turtle, nt, jsonld, rdfxml (default: table)")
    private ResultFormat format = ResultFormat.TABLE;

    @Option(names = "--endpoint", paramLabel = "URL", description = "ask this SPARQL endpoint instead of our own store")
    private @Nullable String endpoint;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "longest time to wait for the answer (default: 60)")
    private int seconds = 60;

    @Mixin
    private ServiceOptions services = new ServiceOptions();

    /** Longest time for one query. */
    Duration timeout() {
        return Duration.ofSeconds(Math.max(1, seconds));
    }

    Optional<String> endpoint() {
        return Optional.ofNullable(endpoint);
    }

    /** The option that says so when something else than our own store is asked. */
    Optional<String> elsewhere() {
        return endpoint().map(url -> "--endpoint");
    }

    /** Asks a query and prints the answer; advice for an empty one goes to the findings. */
    void run(Endpoint where, Prefixes prefixes, Query query, Terminal terminal) {
        run(where, prefixes, query, List.of(), terminal);
    }

    /**
     * The same, where a table shows some of the columns only; every other format has all of them.
     *
     * @param shown names of the columns of a table; none for all
     */
    void run(Endpoint where, Prefixes prefixes, Query query, List<String> shown, Terminal terminal) {
        Endpoint asked = services.over(where);
        if (asked instanceof LocalEndpoint local) {
            // Who is refused tells nobody.
            QueryPolicy.check(query, local.federation());
        }
        services.announce(query, asked, terminal);
        Answer answer = asked.ask(query, timeout());
        List<Finding> advice = new Advice(where, prefixes).on(query, answer);
        boolean some = format == ResultFormat.TABLE && !shown.isEmpty();
        print(
                some && answer instanceof Answer.Rows rows ? rows.only(shown) : answer,
                where.version(),
                advice,
                prefixes,
                terminal);
    }

    /**
     * Prints rows that a server gave.
     *
     * @param shown names of the columns of a table; none for all
     */
    void print(Answer.Rows rows, List<String> shown, Prefixes prefixes, Terminal terminal) {
        boolean some = format == ResultFormat.TABLE && !shown.isEmpty();
        print(some ? rows.only(shown) : rows, OptionalLong.empty(), List.of(), prefixes, terminal);
    }

    /** Prints an answer that is at hand. */
    void print(Answer answer, OptionalLong version, List<Finding> advice, Prefixes prefixes, Terminal terminal) {
        new AnswerWriter(prefixes, CELL, terminal.width())
                .write(answer, format, new AnswerMeta(true, version, advice), terminal.out());
        terminal.out().flush();
        terminal.findings(advice);
    }

    /** Formats by the name that people type. */
    static final class FormatConverter implements ITypeConverter<ResultFormat> {
        @Override
        public ResultFormat convert(String name) {
            return ResultFormat.of(name)
                    .orElseThrow(() -> new TypeConversionException("‘" + name + "’ is not one of "
                            + String.join(
                                    ", ",
                                    java.util.Arrays.stream(ResultFormat.values())
                                            .map(ResultFormat::text)
                                            .toList())));
        }
    }
}
