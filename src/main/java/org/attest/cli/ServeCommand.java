package org.attest.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.jena.query.Dataset;
import org.attest.load.HeldTexts;
import org.attest.load.LoadReport;
import org.attest.load.RuleFiles;
import org.attest.query.ContentVersion;
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
import org.attest.server.Updates;
import org.attest.server.control.ControlChannel;
import org.attest.server.limit.Limits;
import org.attest.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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

    @Option(
            names = "--at-once",
            paramLabel = "N",
            defaultValue = "0",
            description = "queries that run at the same time (default: twice the processors, at least 4)")
    private int atOnce;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "0",
            description = "requests a second that one client may send in the long run (default: any number)")
    private int rate;

    @Option(
            names = "--behind-proxy",
            description = "take the client's address from X-Forwarded-For; only behind a proxy that sets it")
    private boolean behindProxy;

    @Option(
            names = "--public-url",
            paramLabel = "URL",
            description = "where clients find the server, when that is not where it listens")
    private @Nullable String publicUrl;

    @Option(
            names = "--update",
            description = "answer updates at /update for who shows a token; else there is no such address")
    private boolean update;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description = "the token for --update (default: what ATTEST_TOKEN says)")
    private @Nullable Path tokenFile;

    @Mixin
    private ServiceOptions services = new ServiceOptions();

    @Spec
    private @Nullable CommandSpec spec;

    ServeCommand(Workplace workplace) {
        this.workplace = workplace;
    }

    @Override
    public Integer call() {
        ServerSettings settings = new ServerSettings(host, port, limits(), publicUrl(), null);
        String token = update ? new UpdateToken(tokenFile).read() : "";
        QueryCatalogue.of(workplace.home().queries());
        Store store = workplace.openForWriting();
        try {
            LoadReport report = workplace.loader().bringUpToDate(store);
            remark(report);
            LocalEndpoint endpoint = new LocalEndpoint(store.dataset(), versions(store), services.federation());
            Store second = new ProposedLoad(workplace).existing(store.base()).orElse(null);
            Served served = new Served(
                            endpoint,
                            store::id,
                            new Prefixes(store.base()),
                            workplace::catalogue,
                            second(store, second))
                    .with(RuleFiles.of(workplace.home()))
                    .with(new HeldTexts(workplace.home()));
            // Commands and updates change the store one after the other.
            StoreWork work = new StoreWork(workplace, store, second);
            Lock turn = new ReentrantLock(true);
            Updates updates = token.isEmpty()
                    ? null
                    : new Updates(token, request -> inTurn(turn, () -> work.update(request, seconds)));
            AttestServer server = AttestServer.start(served, settings.with(workplace.archive(store)), updates);
            ControlChannel control = ControlChannel.open(
                    ControlAddress.token(new SecureRandom()), request -> inTurn(turn, () -> work.perform(request)));
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

    private Limits limits() {
        Limits usual = Limits.of(Duration.ofSeconds(Math.max(1, seconds)))
                .perSecond(Math.max(0, rate))
                .behindProxy(behindProxy);
        return atOnce > 0 ? usual.atOnce(atOnce) : usual;
    }

    private @Nullable String publicUrl() {
        String given = publicUrl;
        if (given == null) {
            return null;
        }
        String whole = given.endsWith("/") ? given : given + "/";
        if (!whole.matches("https?://[^?#\\s]+/")) {
            throw new ParameterException(
                    java.util.Objects.requireNonNull(spec).commandLine(),
                    "--public-url takes an http or https address without query, not ‘" + given + "’");
        }
        return whole;
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

    private static <T> T inTurn(Lock turn, Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
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
                new LocalEndpoint(second.dataset(), versions(second)),
                new LocalEndpoint(both, versions(store, second)));
    }

    private static ContentVersion.Of versions(Store store) {
        return new ContentVersion.Of(() -> version(store.latest()), () -> version(store.state()));
    }

    private static ContentVersion.Of versions(Store first, Store second) {
        return new ContentVersion.Of(
                () -> version(first.latest()).and(version(second.latest())),
                () -> version(first.state()).and(version(second.state())));
    }

    private static ContentVersion version(Store.State state) {
        return new ContentVersion(state.id(), state.version());
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
