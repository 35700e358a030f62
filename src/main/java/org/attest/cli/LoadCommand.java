package org.attest.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.attest.load.LoadReport;
import org.attest.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings the store up to date, and adds files to it. */
@Command(
        name = "load",
        description = {
            "Checks seeds/ and data/ and loads what changed; adds the files named: documents, sheets or RDF.",
            "With --proposed, reads texts by rules and loads what these propose into the second dataset."
        },
        footer = {"", "Example: attest load extra.ttl", "Example: attest load --proposed reports/"})
final class LoadCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Parameters(paramLabel = "FILE", description = "further files to load", arity = "0..*")
    private List<Path> files = List.of();

    @Option(
            names = "--proposed",
            description = "read the texts named, and those in folders named, and load what rules propose for them into"
                    + " the second dataset, which answers only who asks for it")
    private boolean proposed;

    LoadCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        if (proposed) {
            return new ProposedLoad(workplace).load(files);
        }
        try (Store store = workplace.openForWriting()) {
            LoadReport report = files.isEmpty()
                    ? workplace.loader().bringUpToDate(store)
                    : workplace.loader().load(store, files);
            workplace.terminal().findings(report.findings());
            long triples = report.triplesByGraph().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            workplace
                    .terminal()
                    .out()
                    .println((report.changed() ? "loaded: " : "nothing new: ") + triples + " triples in "
                            + report.triplesByGraph().size() + " graphs, version " + report.version());
            return 0;
        }
    }
}
