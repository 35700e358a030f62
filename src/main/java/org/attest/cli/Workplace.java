package org.attest.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.apache.jena.sparql.core.Quad;
import org.attest.finding.AttestException;
import org.attest.finding.Code;
import org.attest.finding.Finding;
import org.attest.finding.Place;
import org.attest.load.Home;
import org.attest.load.Loader;
import org.attest.load.RuleFiles;
import org.attest.load.WithdrawnFile;
import org.attest.load.WithheldQuads;
import org.attest.query.Answer;
import org.attest.query.Endpoint;
import org.attest.query.LocalEndpoint;
import org.attest.query.QueryCatalogue;
import org.attest.query.RemoteEndpoint;
import org.attest.query.RemoteRows;
import org.attest.query.difference.Sources;
import org.attest.query.published.PublishedQueries;
import org.attest.rdf.Base;
import org.attest.rdf.Iris;
import org.attest.rdf.Prefixes;
import org.attest.server.Archive;
import org.attest.server.ControlAddress;
import org.attest.server.RunningServer;
import org.attest.server.control.ControlClient;
import org.attest.server.control.ControlReply;
import org.attest.server.control.ControlRequest;
import org.attest.store.Rules;
import org.attest.store.Store;
import org.attest.store.without.WithoutView;

/**
 * Home, store and base of one command, and the way to the data: a running server when there is one, else the store.
 *
 * @param options as given on the command line
 * @param terminal for progress
 */
record Workplace(GlobalOptions options, Terminal terminal) {
    Home home() {
        return Home.of(options.homeFolder());
    }

    Path storeFolder() {
        return options.storeFolder();
    }

    /** The base asked for, else the default. */
    Base base() {
        String given = options.base();
        return given == null ? Base.DEFAULT : new Base(given);
    }

    Loader loader() {
        return new Loader(
                home(),
                base(),
                Version.software(),
                Clock.systemUTC(),
                terminal::progress,
                count -> {},
                () -> PublishedQueries.of(catalogue(), new Prefixes(base())));
    }

    /** What is kept beside the store: dumps, and the queries of permalinks. */
    Archive archive(Store store) {
        return new Archive(
                storeFolder().resolve("archive"), () -> Loader.withdrawals(store), () -> WithdrawnFile.names(home()));
    }

    /** The canned queries as they may be shown: without withdrawn names. */
    QueryCatalogue catalogue() {
        return QueryCatalogue.of(home().queries()).without(WithdrawnFile.names(home()));
    }

    /** The server that has our store open. */
    Optional<RunningServer> server() {
        return RunningServer.of(storeFolder());
    }

    /** Opens the store for writing, which no server must have open. */
    Store openForWriting() {
        server().ifPresent(server -> {
            throw running(server, "stop it first (Ctrl-C where it runs), then start it again: it loads what changed");
        });
        return open();
    }

    private AttestException running(RunningServer server, String advice) {
        return new AttestException(new Finding(
                Code.SERVER_RUNNING,
                Place.of(storeFolder().toString()),
                "a server has this store open: " + server.url(),
                advice));
    }

    /** No store is created for a home that is none. */
    private Store open() {
        if (!Files.exists(storeFolder())) {
            home();
        }
        return Store.open(storeFolder(), base(), remark -> terminal.findings(List.of(remark)));
    }

    /**
     * Has a request carried out by the running server; empty when there is none.
     *
     * @throws AttestException SERVER_RUNNING when the server is of a version that takes no commands
     */
    Optional<ControlReply> control(ControlRequest request) {
        return server().map(server -> {
            sameBase(server);
            ControlAddress address = server.control();
            if (address == null) {
                throw running(server, "stop it first (Ctrl-C where it runs): its version takes no commands");
            }
            terminal.progress("asking the running server");
            return new ControlClient(address).send(request);
        });
    }

    /** What of a backup may come back, given all of it: not what was withdrawn. */
    UnaryOperator<List<Quad>> kept() {
        return new WithheldQuads(home(), base());
    }

    /**
     * Asks the data: a server elsewhere, our own server, or the store, which is filled first when it is empty.
     *
     * @param url of an endpoint to ask instead of ours; empty for ours
     */
    <T> T ask(Optional<String> url, BiFunction<Endpoint, Prefixes, T> work) {
        if (url.isPresent()) {
            return work.apply(new RemoteEndpoint(url.get()), new Prefixes(base()));
        }
        Optional<RunningServer> server = server();
        if (server.isPresent()) {
            sameBase(server.get());
            return work.apply(
                    new RemoteEndpoint(server.get().sparql()),
                    new Prefixes(server.get().base()));
        }
        return read(
                store -> work.apply(new LocalEndpoint(store.dataset(), store::version), new Prefixes(store.base())));
    }

    /**
     * The same, of what is reviewed and proposed together.
     *
     * @param proposed whether the second dataset is asked too
     */
    <T> T ask(Optional<String> url, boolean proposed, BiFunction<Endpoint, Prefixes, T> work) {
        return proposed ? new ProposedLoad(this).ask(url, true, work) : ask(url, work);
    }

    /**
     * Rows that the server gives which has our store open; empty when there is none.
     *
     * @param path below its address, without an ending
     */
    Optional<Answer.Rows> served(String path, Map<String, String> parameters, Duration timeout) {
        return server().map(server -> {
            sameBase(server);
            return new RemoteRows(server.url() + path + ".srj").with(parameters, timeout);
        });
    }

    /** Work on a store and on the view of it without some sources. */
    interface ViewWork {
        int on(LocalEndpoint whole, LocalEndpoint view, Prefixes prefixes);
    }

    /**
     * Works on our store and on what it would be without some sources.
     *
     * @param names publications, holders or documents, as people name them
     * @throws AttestException PARAMETER_INVALID or PARAMETER_AMBIGUOUS
     */
    int without(List<String> names, ViewWork work) {
        return read(store -> {
            Prefixes prefixes = new Prefixes(store.base());
            LocalEndpoint whole = new LocalEndpoint(store.dataset(), store::version);
            Iris iris = new Iris(store.base());
            Rules rules = RuleFiles.of(home());
            try (Store view = store.read(dataset -> WithoutView.of(
                    dataset.asDatasetGraph(),
                    iris,
                    rules,
                    Sources.named(WithoutOption.NAME, names, whole, prefixes)))) {
                return work.on(whole, new LocalEndpoint(view.dataset(), store::version), prefixes);
            }
        });
    }

    /**
     * Reads the store, which is brought up to date first when the folders changed. When they have errors, the answer
     * comes from what was loaded before, and a line says so.
     */
    <T> T read(Function<Store, T> work) {
        try (Store store = open()) {
            refresh(store);
            return work.apply(store);
        }
    }

    private void refresh(Store store) {
        try {
            loader().bringUpToDate(store);
        } catch (AttestException e) {
            if (store.isUnfilled()) {
                throw e;
            }
            terminal.err()
                    .println("the folders have changed and cannot be loaded ("
                            + e.findings().size()
                            + " errors; attest check lists them): this is what was loaded before");
        }
    }

    void sameBase(RunningServer server) {
        if (options.base() != null && !server.base().equals(base())) {
            throw new AttestException(new Finding(
                    Code.BASE_DIFFERS,
                    Place.of("--base"),
                    "the running server has another base: " + server.base(),
                    "leave --base out, or use a store of its own with --store"));
        }
    }
}
