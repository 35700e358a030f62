package org.attest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.jena.query.Dataset;
import org.attest.load.LoadReport;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.Statistics;
import org.attest.query.UnitedGraphs;
import org.attest.rdf.Prefixes;
import org.attest.server.AttestServer;
import org.attest.server.ControlAddress;
import org.attest.server.RunningServer;
import org.attest.server.SecondDataset;
import org.attest.server.Served;
import org.attest.server.ServerSettings;
import org.attest.server.control.ControlChannel;
import org.attest.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The main job: brings the store up to date and answers over HTTP until it is told to stop. */
@Command(
        name = "serve",
        description = "Brings the store up to date with seeds/ and data/, then answers SPARQL and pages over HTTP.",
        footer = {"", "Example: attest serve --port 8080"})
final class ServeCommand implements Callable<Integer> {
    private final Workplace workplace;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "${env:ATTEST_PORT:-3030}",
            description = "0 takes any free one (default: 3030, or what ATTEST_PORT says)")
    private int port = ServerSettings.PORT;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = ServerSettings.LOOPBACK,
            description = "interface to listen on (default: loopback, for this machine only)")
    private String host = ServerSettings.LOOPBACK;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "longest time a query may take (default: 60)")
    private int seconds = 60;

    ServeCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        ServerSettings settings = new ServerSettings(host, port, Duration.ofSeconds(Math.max(1, seconds)));
        QueryCatalogue.of(workplace.home().queries());
        Store store = workplace.openForWriting();
        try {
            LoadReport report = workplace.loader().bringUpToDate(store);
            remark(report);
            LocalEndpoint endpoint = new LocalEndpoint(store.dataset(), store::version);
            Store second = new ProposedLoad(workplace).existing(store.base()).orElse(null);
            Served served = new Served(
                    endpoint, store::id, new Prefixes(store.base()), workplace::catalogue, second(store, second));
            AttestServer server = AttestServer.start(served, settings);
            StoreWork work = new StoreWork(workplace, store, second);
            ControlChannel control = ControlChannel.open(ControlAddress.token(new SecureRandom()), work::perform);
            RunningServer.announce(workplace.storeFolder(), server.url(), control.address());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, control, store, second), "attest-stop"));
            greet(server.url(), Statistics.of(endpoint), report);
            server.join();
            return 0;
        } catch (IOException e) {
            store.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /** They have been looked at by whoever edits the data; a person who starts the server only needs to know of them. */
    private void remark(LoadReport report) {
        if (!report.findings().isEmpty()) {
            workplace
                    .terminal()
                    .err()
                    .println("attest: " + report.findings().size() + " remarks on the data; ‘attest check’ shows them");
        }
    }

    /** In this order: no more questions, no more commands, nobody sent here any more, all bytes on disk. */
    private void stop(AttestServer server, ControlChannel control, Store store, @Nullable Store second) {
        server.close();
        control.close();
        try {
            RunningServer.withdraw(workplace.storeFolder());
        } catch (IOException e) {
            workplace.terminal().err().println("attest: server.json stays behind: " + e.getMessage());
        }
        if (second != null) {
            second.close();
        }
        store.close();
    }

    private static @Nullable SecondDataset second(Store store, @Nullable Store second) {
        if (second == null) {
            return null;
        }
        Dataset both = UnitedGraphs.of(store.dataset(), second.dataset());
        return new SecondDataset(
                new LocalEndpoint(second.dataset(), second::version),
                new LocalEndpoint(both, () -> store.version() + second.version()));
    }

    private void greet(String url, Statistics statistics, LoadReport report) {
        workplace.terminal().out().print("""
                Attest %s: %d claims from %d %s, %d triples, %s
                  pages      %s
                  questions  %sq/
                  SPARQL     %ssparql

                Try one:
                  curl -s '%sq/rival-estimates.csv'
                  curl -s -H 'Accept: text/csv' %ssparql --data-urlencode \\
                    'query=SELECT ?quote ?byline { ?claim at:about/at:name "ISIS" ; at:quote ?quote ; at:byline ?byline }'

                Ctrl-C stops.
                """.formatted(
                        Version.number(),
                        statistics.allClaims(),
                        statistics.documents(),
                        statistics.documents() == 1 ? "document" : "documents",
                        statistics.triples(),
                        report.changed() ? "loaded now" : "nothing new to load",
                        url,
                        url,
                        url,
                        url,
                        url));
        workplace.terminal().out().flush();
    }
}
