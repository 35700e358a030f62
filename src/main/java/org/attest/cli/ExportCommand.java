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
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.attest.export.Exporter;
import org.attest.export.dump.Dump;
import org.attest.export.dump.DumpArchive;
import org.attest.export.view.Exported;
import org.attest.export.view.View;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.attest.rdf.rio.RioFormat;
import org.attest.server.RunningServer;
import org.attest.store.Store;
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
            description =
                    "the graphs as trig, nquads, turtle, nt, jsonld, rdfxml (default: trig); the claims as nanopub, cube"
                            + " or schema; the sources as csl or bibtex: these say on stderr what they could not carry")
    private Format format = new Format(RioFormat.TRIG, null);

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
            DatasetGraph copy = RDFParser.source(server.get().data())
                    .httpHeader("Accept", WebContent.contentTypeNQuads)
                    .toDatasetGraph();
            // Where the default graph is the union of the named ones, as in the store of the server.
            try (Store store = Store.inMemory(server.get().base())) {
                store.write(dataset -> copy.find().forEachRemaining(dataset.asDatasetGraph()::add));
                store.read(dataset -> {
                    write(dataset, store.base());
                    return 0;
                });
            }
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
                write(dataset, new Prefixes(base), workplace.terminal().out());
                workplace.terminal().out().flush();
                return;
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                write(dataset, new Prefixes(base), out);
            }
        } catch (IOException e) {
            throw new AttestException(
                    new Finding(
                            Code.OUTPUT_FAILED, Place.of(String.valueOf(file)), "the file cannot be written: " + e, ""),
                    e);
        }
    }

    private void write(Dataset dataset, Prefixes prefixes, OutputStream out) throws IOException {
        View view = format.view();
        if (view == null) {
            Exporter.write(dataset, format.graphs(), prefixes, out);
            return;
        }
        Exported exported = view.of(dataset, prefixes);
        out.write(exported.bytes());
        if (!exported.losses().isEmpty()) {
            workplace.terminal().err().println("not carried by " + view.text() + ":");
            exported.losses().forEach(loss -> workplace.terminal().err().println("  " + loss));
        }
    }

    /**
     * What is written.
     *
     * @param graphs the syntax, when it is the graphs as they are
     * @param view what the claims or sources are turned into; null for the graphs
     */
    record Format(RioFormat graphs, @Nullable View view) {}

    /** Formats by the name that people type. */
    static final class FormatConverter implements ITypeConverter<Format> {
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
        public Format convert(String name) {
            Optional<View> view = View.named(name);
            RioFormat graphs = NAMES.get(name);
            if (graphs == null && view.isEmpty()) {
                throw new TypeConversionException(
                        "‘" + name
                                + "’ is not one of trig, nquads, turtle, nt, jsonld, rdfxml, nanopub, cube, schema, csl, bibtex");
            }
            return new Format(graphs == null ? RioFormat.TRIG : graphs, view.orElse(null));
        }
    }
}
