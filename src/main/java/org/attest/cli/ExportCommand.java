package org.attest.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.WebContent;
import org.attest.export.Exporter;
import org.attest.export.dump.Dump;
import org.attest.export.dump.DumpArchive;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.server.RunningServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The whole graph as a file. */
@Command(
        name = "export",
        description = "Writes all data, sorted, so that equal content gives equal bytes.",
        footer = {"", "Example: attest export --format trig --output attest.trig", "         attest export --dump dumps"
        })
final class ExportCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "trig",
            converter = FormatConverter.class,
            description = "trig, nquads, turtle, nt, jsonld, rdfxml (default: trig)")
    private RioFormat format = RioFormat.TRIG;

    @Option(names = "--output", paramLabel = "FILE", description = "write here instead of printing")
    private @Nullable Path output;

    @Option(
            names = "--dump",
            paramLabel = "FOLDER",
            description = "write a dump into a folder of its own below this one, with manifest and checksums")
    private @Nullable Path dumps;

    ExportCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        Optional<RunningServer> server = workplace.server();
        if (dumps != null) {
            return dump(dumps, server);
        }
        if (server.isPresent()) {
            Dataset copy = DatasetFactory.wrap(RDFParser.source(server.get().data())
                    .httpHeader("Accept", WebContent.contentTypeNQuads)
                    .toDatasetGraph());
            write(copy, server.get().base());
        } else {
            workplace.read(store -> store.read(dataset -> {
                write(dataset, store.base());
                return 0;
            }));
        }
        return 0;
    }

    /** The server that has the store open has dumps itself. */
    private int dump(Path folder, Optional<RunningServer> server) {
        server.ifPresent(running -> {
            throw new AttestException(new Finding(
                    Code.SERVER_RUNNING,
                    Place.of(folder.toString()),
                    "a server has this store open: " + running.url(),
                    "it has the dump: " + running.url() + "dumps/latest/" + Dump.DATA));
        });
        Path made = workplace.read(store -> store.read(dataset ->
                new DumpArchive(folder).add(store.id(), store.base(), Dump.of(dataset, new Prefixes(store.base())))));
        workplace.terminal().out().println(made);
        return 0;
    }

    private void write(Dataset dataset, Base base) {
        Path file = output;
        try {
            if (file == null) {
                Exporter.write(
                        dataset,
                        format,
                        new Prefixes(base),
                        workplace.terminal().out());
                workplace.terminal().out().flush();
                return;
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                Exporter.write(dataset, format, new Prefixes(base), out);
            }
        } catch (IOException e) {
            throw new AttestException(
                    new Finding(
                            Code.OUTPUT_FAILED, Place.of(String.valueOf(file)), "the file cannot be written: " + e, ""),
                    e);
        }
    }

    /** Formats by the name that people type. */
    static final class FormatConverter implements ITypeConverter<RioFormat> {
        private static final Map<String, RioFormat> NAMES = Map.of(
                "trig", RioFormat.TRIG,
                "nquads", RioFormat.NQUADS,
                "nq", RioFormat.NQUADS,
                "turtle", RioFormat.TURTLE,
                "ttl", RioFormat.TURTLE,
                "nt", RioFormat.NTRIPLES,
                "jsonld", RioFormat.JSONLD,
                "rdfxml", RioFormat.RDFXML);

        @Override
        public RioFormat convert(String name) {
            RioFormat format = NAMES.get(name);
            if (format == null) {
                throw new TypeConversionException(
                        "‘" + name + "’ is not one of trig, nquads, turtle, nt, jsonld, rdfxml");
            }
            return format;
        }
    }
}
