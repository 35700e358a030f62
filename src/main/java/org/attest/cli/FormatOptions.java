package org.attest.cli;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.attest.finding.Finding;
import org.attest.query.Answer;
import org.attest.query.AnswerMeta;
import org.attest.query.AnswerWriter;
import org.attest.query.ResultFormat;
import org.attest.rdf.Prefixes;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How an answer is printed: the option that all listing commands have. */
final class FormatOptions {
    private static final int CELL = 60;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            converter = FormatConverter.class,
            description = "table, csv, tsv, json, srj, srx; for triples turtle, nt, jsonld, rdfxml (default: table)")
    private ResultFormat format = ResultFormat.TABLE;

    /** Prints an answer; advice goes to the findings. */
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
                                    Arrays.stream(ResultFormat.values())
                                            .map(ResultFormat::text)
                                            .toList())));
        }
    }
}
