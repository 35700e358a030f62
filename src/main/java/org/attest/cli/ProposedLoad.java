package org.attest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.query.Dataset;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Exit;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.load.Extraction;
import org.attest.load.ProposedLoader;
import org.attest.query.Endpoint;
import org.attest.query.LocalEndpoint;
import org.attest.query.RemoteEndpoint;
import org.attest.query.UnitedGraphs;
import org.attest.rdf.Base;
import org.attest.rdf.Prefixes;
import org.attest.server.RunningServer;
import org.attest.store.Store;

/** Loads what rules propose for texts into the second dataset, and opens that for others. */
record ProposedLoad(Workplace workplace) {
    /** Loads texts, and says what came of it; returns the exit code. */
    int load(List<Path> files) {
        if (files.isEmpty()) {
            throw new AttestException(new Finding(
                    Code.USAGE,
                    Place.of("attest load --proposed"),
                    "no text is named",
                    "name text files, or folders with some: attest load --proposed reports/"));
        }
        Extraction extraction = Extraction.shipped(workplace.home());
        // Whoever has the first dataset open has the second one too.
        try (Store first = workplace.openForWriting();
                Store proposed = open(first.base())) {
            Terminal terminal = workplace.terminal();
            ProposedLoader.Report report =
                    loader(extraction).load(proposed, files, finding -> terminal.findings(List.of(finding)));
            terminal.out()
                    .println(String.format(
                            Locale.ROOT,
                            "proposed: %d documents loaded (%d claims, %d characters), %d there already, %d with errors,"
                                    + " version %d",
                            report.loaded(),
                            report.claims(),
                            report.characters(),
                            report.passedOver(),
                            report.failed(),
                            report.version()));
            return report.failed() == 0 ? Exit.FINE.status() : Exit.FINDINGS.status();
        }
    }

    private Store open(Base base) {
        Path folder = ProposedLoader.folder(workplace.storeFolder());
        return Store.open(folder, base, remark -> workplace.terminal().findings(List.of(remark)));
    }

    /**
     * The second dataset, without what was withdrawn since it was loaded; empty when there is none. The first one must be
     * open.
     */
    Optional<Store> existing(Base base) {
        if (!isStored()) {
            return Optional.empty();
        }
        Store proposed = open(base);
        try {
            refresh(proposed);
        } catch (RuntimeException e) {
            proposed.close();
            throw e;
        }
        return Optional.of(proposed);
    }

    /**
     * Asks what is proposed. When nothing is, a line says so, and the first dataset answers or nobody does.
     *
     * @param url must be empty: what is proposed elsewhere has an address of its own
     * @param both whether the first dataset is asked too
     */
    <T> T ask(Optional<String> url, boolean both, BiFunction<Endpoint, Prefixes, T> work) {
        if (url.isPresent()) {
            throw new AttestException(new Finding(
                    Code.USAGE,
                    Place.of("--include"),
                    "what is proposed at another endpoint is not known here",
                    "ask its address for proposed claims with --endpoint alone"));
        }
        Optional<RunningServer> server = workplace.server();
        if (server.isPresent()) {
            RunningServer running = server.get();
            workplace.sameBase(running);
            if (!running.proposed()) {
                return nothing(url, work);
            }
            String address = both ? running.sparqlWithProposed() : running.proposedSparql();
            return work.apply(new RemoteEndpoint(address), new Prefixes(running.base()));
        }
        if (!isThere()) {
            return nothing(url, work);
        }
        return workplace.read(first -> {
            try (Store second = existing(first.base()).orElseThrow()) {
                Dataset asked = both ? UnitedGraphs.of(first.dataset(), second.dataset()) : second.dataset();
                return work.apply(
                        new LocalEndpoint(asked, () -> first.version() + second.version()), new Prefixes(first.base()));
            }
        });
    }

    private <T> T nothing(Optional<String> url, BiFunction<Endpoint, Prefixes, T> work) {
        workplace.terminal().err().println("nothing is proposed yet: attest load --proposed reads texts");
        return workplace.ask(url, work);
    }

    /** Whether there is a second dataset to ask: that of the running server, else that of the store. */
    boolean isThere() {
        return workplace.server().map(RunningServer::proposed).orElseGet(this::isStored);
    }

    private boolean isStored() {
        return Files.isDirectory(ProposedLoader.folder(workplace.storeFolder()));
    }

    /** Takes out what was withdrawn, and brings what it shares with the first dataset up to date. */
    void refresh(Store proposed) {
        loader(Extraction.shipped(workplace.home())).refresh(proposed);
    }

    private ProposedLoader loader(Extraction extraction) {
        Terminal terminal = workplace.terminal();
        return new ProposedLoader(extraction, Version.software(), Clock.systemUTC(), terminal::progress);
    }
}
